package org.dinggang.structures;

import java.util.List;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * A pool whose members are all in sight.
 *
 * @param id key, another one whenever the pool changes
 * @param name name
 * @param posts posts that its members share
 * @param members names of the members, by code
 * @param allocations allocations of it that have been made, those given up included
 * @param inForce what people call the allocation in force; null where the members draw on the pool together
 */
public record PoolSummary(
        long id,
        String name,
        Posts posts,
        List<String> members,
        int allocations,
        @Nullable String inForce) {

    public PoolSummary {
        members = List.copyOf(members);
    }
}
