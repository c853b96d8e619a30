package org.dinggang.policy;

/**
 * Parameter {@code overQuota.digest} (退二进一 and its kin): while a set is over its maximum, so many may enter for so many who
 * have left.
 *
 * @param leave people who must have left, at least 1
 * @param appoint people who may then enter, at least 0
 */
public record Digest(int leave, int appoint) {}
