package org.dinggang.registry;

/**
 * Something that has become of an establishment, as it was recorded.
 *
 * @param what what it was
 * @param authorizedBefore authorised headcount before it
 * @param change the change of the ledger that recorded it
 */
public record EstablishmentRecord(EstablishmentChange what, int authorizedBefore, Change change) {}
