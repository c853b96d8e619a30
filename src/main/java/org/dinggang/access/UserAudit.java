package org.dinggang.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.database.VisibleInstitutions;
import org.jspecify.annotations.Nullable;

/** Users in the audit trail. */
final class UserAudit {
    private UserAudit() {}

    /** The user as the one who acts, for what people do with their own account. */
    static Actor self(UserRow user) {
        return new Actor(
                user.id(),
                user.signInName(),
                user.displayName(),
                user.role(),
                VisibleInstitutions.none(),
                user.mayRevealIdentity());
    }

    /** Something that was done to the user. */
    static AuditEvent event(
            String action, UserRow user, @Nullable Map<String, ?> before, @Nullable Map<String, ?> after) {
        return event(action, user.signInName(), before, after);
    }

    /** Something that was done to the user of that name. */
    static AuditEvent event(
            String action, String signInName, @Nullable Map<String, ?> before, @Nullable Map<String, ?> after) {
        return new AuditEvent(action, "user:" + signInName, Set.of(), before, after);
    }

    /** What an administrator decides about a user. */
    static Map<String, Object> fields(UserEdit user) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("displayName", user.displayName());
        fields.put("role", user.role().name());
        fields.put("mayRevealIdentity", user.mayRevealIdentity());
        fields.put("institutions", new TreeSet<>(user.institutions()));
        fields.put("departments", new TreeSet<>(user.departments()));
        return fields;
    }
}
