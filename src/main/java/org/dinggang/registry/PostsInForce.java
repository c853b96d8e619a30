package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * Approved posts of an institution, as they hold or once held.
 *
 * @param posts approved posts
 * @param reserved posts kept free
 * @param inForceFrom since when they are approved; null where it is not known
 * @param document number of the approving document; null where it is not known
 * @param added the change that brought them
 * @param ended the change that ended them; null while they hold
 */
public record PostsInForce(
        Posts posts,
        Posts reserved,
        @Nullable LocalDate inForceFrom,
        @Nullable String document,
        Change added,
        @Nullable Change ended) {}
