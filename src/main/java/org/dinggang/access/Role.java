package org.dinggang.access;

import static org.dinggang.access.Permission.ALLOCATE_POOLS;
import static org.dinggang.access.Permission.APPROVE_STRUCTURES;
import static org.dinggang.access.Permission.DRAFT_STRUCTURES;
import static org.dinggang.access.Permission.EDIT_ROSTER;
import static org.dinggang.access.Permission.MAKE_PLANS;
import static org.dinggang.access.Permission.MANAGE_ROUNDS;
import static org.dinggang.access.Permission.MANAGE_USERS;
import static org.dinggang.access.Permission.RECORD_ESTABLISHMENT;
import static org.dinggang.access.Permission.SUBMIT_STRUCTURES;
import static org.dinggang.access.Permission.VIEW_AUDIT;
import static org.dinggang.access.Permission.VIEW_ROSTER;
import static org.dinggang.access.Permission.VIEW_ROUNDS;

import java.util.Set;

/**
 * What somebody is in the process of appointing. A user has one role: who administers users sees no personnel data, and who sees
 * personnel data gives nobody access to them.
 */
public enum Role {
    /** HR officer of an institution: everything about the institutions granted to the user. */
    INSTITUTION(
            VIEW_ROSTER,
            EDIT_ROSTER,
            VIEW_ROUNDS,
            MANAGE_ROUNDS,
            MAKE_PLANS,
            DRAFT_STRUCTURES,
            SUBMIT_STRUCTURES,
            RECORD_ESTABLISHMENT,
            VIEW_AUDIT),
    /** Department over institutions: reads theirs, simulates rounds and plans of its own, drafts structures of posts, allocates pools. */
    DEPARTMENT(VIEW_ROSTER, VIEW_ROUNDS, MANAGE_ROUNDS, MAKE_PLANS, DRAFT_STRUCTURES, ALLOCATE_POOLS, VIEW_AUDIT),
    /** Bureau of human resources: reads what concerns any institution, approves structures of posts. */
    BUREAU(VIEW_ROSTER, VIEW_ROUNDS, APPROVE_STRUCTURES, RECORD_ESTABLISHMENT, VIEW_AUDIT),
    /** Administers users and settings; of institutions it knows the names only. */
    ADMIN(MANAGE_USERS, VIEW_AUDIT);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What comes with the role. What is granted to single users is not in it. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
