package org.dinggang.ui.audit;

import java.util.Locale;
import java.util.Optional;

/** Actions that have a name on the screen. What is not among them is shown as its code. */
enum AuditAction {
    USER_CREATED,
    USER_CHANGED,
    USER_DISABLED,
    USER_ENABLED,
    USER_UNLOCKED,
    USER_PASSWORD_RESET,
    USER_PASSWORD_CHANGED,
    USER_SESSIONS_ENDED,
    USER_SIGNED_IN,
    USER_SIGN_IN_REFUSED,
    USER_EXTERNAL_BOUND,
    USER_EXTERNAL_UNBOUND,
    USER_DEMO_RETIRED,
    TRAIL_EXPORTED,
    INSTITUTION_OPENED,
    INSTITUTION_ESTABLISHMENT_CHANGED,
    INSTITUTION_TRANSFER_BEGUN,
    INSTITUTION_TRANSFER_ENDED,
    STRUCTURE_DRAFTED,
    STRUCTURE_EDITED,
    STRUCTURE_SUBMITTED,
    STRUCTURE_WITHDRAWN,
    STRUCTURE_RETURNED,
    STRUCTURE_APPROVED,
    STRUCTURE_DISCARDED,
    ALLOCATION_DRAFTED,
    ALLOCATION_EDITED,
    ALLOCATION_SOLVED,
    ALLOCATION_SUBMITTED,
    ALLOCATION_WITHDRAWN,
    ALLOCATION_RETURNED,
    ALLOCATION_APPROVED,
    ALLOCATION_DISCARDED,
    ROSTER_IMPORTED,
    ROSTER_IMPORT_UNDONE,
    ROSTER_EXPORTED,
    ROSTER_EXPORTED_IN_FULL,
    ROSTER_SAMPLE_LOADED,
    PERSON_ADDED,
    PERSON_EDITED,
    PERSON_LEFT,
    IDENTITY_REVEALED,
    ROUND_CREATED,
    ROUND_EDITED,
    ROUND_STARTED,
    ROUND_CLOSED,
    APPLICANT_EDITED,
    APPLICANT_IMPORTED,
    PLAN_CREATED,
    PLAN_COPIED,
    PLAN_RENAMED,
    PLAN_ARCHIVED,
    PLAN_EDITED,
    PLAN_UNDONE,
    PLAN_REDONE,
    PLAN_PLANNING_STARTED,
    PLAN_PLANNING_STOPPED,
    PLAN_PLANNING_CANCELLED,
    PLAN_PLANNED,
    PLAN_EXPORTED;

    /** The action of that code: {@code user.signed-in}. */
    static Optional<AuditAction> of(String code) {
        String name = code.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        for (AuditAction action : values()) {
            if (action.name().equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
