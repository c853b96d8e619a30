package org.dinggang.model;

/** Who competes with whom for the posts of a pool. */
public enum Competition {
    /** Each institution keeps its own lists. */
    INSTITUTION,
    /** The members' lists are merged into one. */
    POOL
}
