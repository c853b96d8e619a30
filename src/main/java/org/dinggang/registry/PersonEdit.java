package org.dinggang.registry;

import org.jspecify.annotations.Nullable;

/** What to do to a person's file. An edit that replaces nothing adds. */
public sealed interface PersonEdit {
    /**
     * Says anew what is said once.
     *
     * @param value what holds from now on
     */
    record Detail(PersonDetail value) implements PersonEdit {}

    /**
     * Stores the identity number.
     *
     * @param number the whole number; null to remove it
     */
    record Identity(@Nullable String number) implements PersonEdit {
        /** Without the number, which no log may show. */
        @Override
        public String toString() {
            return "Identity[…]";
        }
    }

    /**
     * A title.
     *
     * @param replaces the title that it corrects; null to add one
     * @param value what holds from now on
     */
    record Title(@Nullable Long replaces, org.dinggang.model.Title value) implements PersonEdit {}

    /**
     * An appointment.
     *
     * @param replaces the appointment that it corrects; null to add one
     * @param value what holds from now on
     */
    record Appointment(@Nullable Long replaces, org.dinggang.model.Spell value) implements PersonEdit {}

    /**
     * An appraisal.
     *
     * @param replaces the appraisal that it corrects; null to add one
     * @param value what holds from now on
     */
    record Appraisal(@Nullable Long replaces, org.dinggang.registry.Appraisal value) implements PersonEdit {}

    /**
     * A sanction.
     *
     * @param replaces the sanction that it corrects; null to add one
     * @param value what holds from now on
     */
    record Sanction(@Nullable Long replaces, org.dinggang.registry.Sanction value) implements PersonEdit {}

    /**
     * A waiver.
     *
     * @param replaces the waiver that it corrects; null to add one
     * @param value what holds from now on
     */
    record Waiver(@Nullable Long replaces, org.dinggang.model.Waiver value) implements PersonEdit {}

    /**
     * An exemption.
     *
     * @param replaces the exemption that it corrects; null to add one
     * @param value what holds from now on
     */
    record Exemption(@Nullable Long replaces, org.dinggang.model.Exemption value) implements PersonEdit {}

    /**
     * Ends a fact that should not have been there.
     *
     * @param kind kind of fact
     * @param id the fact
     */
    record Removal(FactKind kind, long id) implements PersonEdit {}
}
