package org.dinggang.access;

import org.dinggang.database.VisibleInstitutions;

/**
 * Somebody for whom a service works, with everything needed to decide whether it may. Looked up anew for each request, never kept:
 * grants change while people are signed in.
 *
 * @param userId key of the user in the database
 * @param signInName the name that the audit trail records
 * @param displayName the person's name
 * @param role what the user is in the process
 * @param institutions those that the user may see, granted singly, through a department, or by the role
 * @param mayRevealIdentity whether identity numbers may be shown in full to this user
 */
public record Actor(
        long userId,
        String signInName,
        String displayName,
        Role role,
        VisibleInstitutions institutions,
        boolean mayRevealIdentity) {
    /** Key of the user for whom the program itself works. Nobody can sign in as this user. */
    public static final long PROGRAM_ID = 0;

    /** Sign-in name of the program itself, which is nobody's own. */
    public static final String PROGRAM = "system";

    /** The program itself, at work on those institutions: loads sample data, resumes what was interrupted. */
    public static Actor program(VisibleInstitutions institutions) {
        return new Actor(PROGRAM_ID, PROGRAM, PROGRAM, Role.INSTITUTION, institutions, false);
    }

    /** Whether the actor has the permission, from the role or granted to the user. */
    public boolean may(Permission permission) {
        if (permission == Permission.REVEAL_IDENTITY) {
            return mayRevealIdentity && role.permissions().contains(Permission.VIEW_ROSTER);
        }
        return role.permissions().contains(permission);
    }

    /** Whether the actor may change the roster of some institution. */
    public boolean mayEditRoster() {
        return may(Permission.EDIT_ROSTER);
    }

    /** Whether the actor may create and change rounds. */
    public boolean mayManageRounds() {
        return may(Permission.MANAGE_ROUNDS);
    }

    /** Whether the actor may create and change plans. */
    public boolean mayMakePlans() {
        return may(Permission.MAKE_PLANS);
    }

    /** Whether the actor may see the institution. */
    public boolean sees(long institutionId) {
        return institutions.ids().contains(institutionId);
    }

    /** @throws AccessRefusedException unless the actor has the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw AccessRefusedException.lacks(this, permission);
        }
    }

    /** @throws AccessRefusedException unless the actor may see the institution; an institution that does not exist is refused alike */
    public void requireInstitution(long institutionId) {
        if (!sees(institutionId)) {
            throw AccessRefusedException.institution(this);
        }
    }

    /** @throws AccessRefusedException unless the actor may see all of them */
    public void requireInstitutions(Iterable<Long> institutionIds) {
        institutionIds.forEach(this::requireInstitution);
    }
}
