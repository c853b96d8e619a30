package org.dinggang.registry;

/** How identity numbers stand in what leaves the program. */
public enum IdentityNumbers {
    /** With their middle hidden. */
    MASKED,
    /** Whole, for those alone who may reveal them. */
    WHOLE
}
