package org.dinggang.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user as stored. */
record UserRow(
        long id,
        String signInName,
        String displayName,
        Role role,
        boolean mayRevealIdentity,
        @Nullable String passwordHash,
        @Nullable Instant passwordSetAt,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        boolean disabled,
        @Nullable String externalSubject,
        Instant sessionsValidFrom,
        @Nullable Instant lastSignedInAt) {

    static UserRow read(ResultSet row, int number) throws SQLException {
        return new UserRow(
                row.getLong("id"),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("may_reveal_identity"),
                row.getString("password_hash"),
                instant(row.getTimestamp("password_set_at")),
                row.getBoolean("must_change_password"),
                instant(row.getTimestamp("locked_until")),
                row.getBoolean("disabled"),
                row.getString("external_subject"),
                row.getTimestamp("sessions_valid_from").toInstant(),
                instant(row.getTimestamp("last_signed_in_at")));
    }

    /** Whether wrong passwords have closed the account for now. */
    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
