package org.dinggang.registry;

/**
 * A fact as the ledger has it.
 *
 * @param id key, by which an edit names the fact
 * @param value the fact
 * @param since key of the change that added it
 * @param <T> kind of fact
 */
public record Held<T>(long id, T value, long since) {}
