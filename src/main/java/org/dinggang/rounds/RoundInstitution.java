package org.dinggang.rounds;

/**
 * An institution that takes part in a round.
 *
 * @param id its key
 * @param code its code
 * @param name its name
 */
public record RoundInstitution(long id, String code, String name) {}
