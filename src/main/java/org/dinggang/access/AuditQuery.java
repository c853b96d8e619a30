package org.dinggang.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which audit entries, and in what order.
 *
 * @param text part of the actor's sign-in name or name, or of the subject; empty for all
 * @param action the action or its area, {@code user}; empty for all
 * @param from not before; null for all
 * @param to before; null for all
 * @param sort by what
 * @param ascending smallest first
 */
public record AuditQuery(
        String text,
        String action,
        @Nullable Instant from,
        @Nullable Instant to,
        Sort sort,
        boolean ascending) {
    /** Everything, newest first. */
    public static final AuditQuery ALL = new AuditQuery("", "", null, null, Sort.NUMBER, false);

    /** What entries can be sorted by. Those that are equal in it are sorted by number. */
    public enum Sort {
        NUMBER("id"),
        ACTOR("lower(actor)"),
        ACTION("action"),
        SUBJECT("subject");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
