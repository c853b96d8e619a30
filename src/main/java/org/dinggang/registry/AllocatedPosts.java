package org.dinggang.registry;

import java.time.LocalDate;
import java.util.Map;
import org.dinggang.model.Posts;

/**
 * What each member has of a pool.
 *
 * @param pool name of the pool
 * @param allocation key of the allocation that was approved
 * @param posts posts under the pool's keys by key of the institution; of all members
 * @param inForceFrom the day from which they are in force
 * @param document number of the approving document
 */
public record AllocatedPosts(
        String pool, long allocation, Map<Long, Posts> posts, LocalDate inForceFrom, String document) {

    public AllocatedPosts {
        posts = Map.copyOf(posts);
    }
}
