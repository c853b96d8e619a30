package org.dinggang.access;

import java.util.Set;

/**
 * What an administrator decides about a user.
 *
 * @param displayName the person's name
 * @param role what the user is in the process
 * @param mayRevealIdentity whether identity numbers are shown in full
 * @param institutions keys of the institutions granted singly; for institutions' and departments' users
 * @param departments keys of the departments whose institutions are granted; for departments' users
 */
public record UserEdit(
        String displayName, Role role, boolean mayRevealIdentity, Set<Long> institutions, Set<Long> departments) {
    /** The sets are copied. */
    public UserEdit {
        institutions = Set.copyOf(institutions);
        departments = Set.copyOf(departments);
    }
}
