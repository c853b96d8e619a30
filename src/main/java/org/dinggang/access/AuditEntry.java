package org.dinggang.access;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as it stands in the audit trail.
 *
 * @param number place in the chain, from 1
 * @param at when
 * @param actor sign-in name of who did it
 * @param actorName what the person is called
 * @param action what, as a code
 * @param subject to what
 * @param before what was there before; null if nothing was
 * @param after what was there afterwards; null if nothing was
 * @param hash of this entry and all before it, in hexadecimal digits
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String actorName,
        String action,
        String subject,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after,
        String hash) {}
