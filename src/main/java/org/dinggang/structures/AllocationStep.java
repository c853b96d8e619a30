package org.dinggang.structures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an allocation.
 *
 * @param revision the revision that it made
 * @param event what; null for its beginning
 * @param state the state afterwards
 * @param actor who did it
 * @param at when
 * @param words with which words; empty for none
 */
public record AllocationStep(
        int revision, @Nullable AllocationEvent event, VersionState state, String actor, Instant at, String words) {}
