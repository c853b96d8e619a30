package org.dinggang.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done. No identity numbers but masked ones, no passwords.
 *
 * @param action area and verb in past tense, {@code roster.imported}; its name on the screen is the text {@code audit.action.<action>}
 * @param subject what it was done to: kind and key or code, {@code person:YY01-0001}
 * @param institutions keys of those concerned; only who may see all of them sees the entry. Empty where no institution is concerned;
 *     such entries are for administrators
 * @param before what was there before, field by field; null if nothing was
 * @param after what is there now, field by field; null if nothing is
 */
public record AuditEvent(
        String action,
        String subject,
        Set<Long> institutions,
        @Nullable Map<String, ?> before,
        @Nullable Map<String, ?> after) {
    /** Values of the maps are what JSON can hold: texts, numbers, booleans, lists and maps of them; dates in their usual form. */
    public AuditEvent {
        institutions = Set.copyOf(institutions);
    }
}
