package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * Posts that have been approved.
 *
 * @param institutionId key of the institution
 * @param version key of the version of the structure
 * @param posts approved posts
 * @param reserved posts kept free
 * @param inForceFrom the day from which they are in force, and on which they are adjusted to the establishment
 * @param document number of the approving document
 * @param authorized the establishment that they are based on
 * @param changedOn when that establishment last changed; null where it has not
 */
public record PostsApproval(
        long institutionId,
        long version,
        Posts posts,
        Posts reserved,
        LocalDate inForceFrom,
        String document,
        int authorized,
        @Nullable LocalDate changedOn) {}
