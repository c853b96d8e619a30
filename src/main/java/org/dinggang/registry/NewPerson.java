package org.dinggang.registry;

import org.jspecify.annotations.Nullable;

/**
 * A person to be put onto a roster by hand. Titles, appointments and the rest are edited in the person's file afterwards; until they
 * are there, they count for nothing.
 *
 * @param institutionId the institution
 * @param staffCode code, of this person alone
 * @param detail what is said once
 * @param identity whole identity number; null where it is not known
 */
public record NewPerson(
        long institutionId,
        String staffCode,
        PersonDetail detail,
        @Nullable String identity) {
    /** Without the identity number, which no log may show. */
    @Override
    public String toString() {
        return "NewPerson[" + institutionId + ", " + staffCode + "]";
    }
}
