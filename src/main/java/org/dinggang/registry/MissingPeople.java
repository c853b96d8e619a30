package org.dinggang.registry;

/** What becomes of people on the roster of an institution who are not in the workbook that is imported for it. */
public enum MissingPeople {
    /** They stay on the roster as they are. */
    STAY,
    /** They leave the roster; their history stays. */
    LEAVE
}
