package org.dinggang.registry;

import java.time.LocalDate;

/** Something that becomes of the establishment (编制) of an institution. */
public sealed interface EstablishmentChange {
    /** The day from which it holds. */
    LocalDate day();

    /** Number of the document. */
    String document();

    /**
     * The establishment is another one; the same headcount with another composition is another one too.
     *
     * @param authorized authorised headcount
     * @param day the day from which it holds
     * @param document number of the document of the office for establishments
     */
    record Changed(int authorized, LocalDate day, String document) implements EstablishmentChange {}

    /**
     * A transfer of units or staff (转隶) has begun.
     *
     * @param day when
     * @param document number of the document
     */
    record TransferBegun(LocalDate day, String document) implements EstablishmentChange {}

    /**
     * The transfer is complete.
     *
     * @param day when
     * @param document number of the document
     */
    record TransferEnded(LocalDate day, String document) implements EstablishmentChange {}
}
