package org.dinggang.establishment.allocation;

import java.util.List;
import java.util.Optional;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;

/**
 * What is to be allocated to whom.
 *
 * @param pool name of the pool
 * @param posts its posts by grade or range
 * @param measure what is fair
 * @param members the institutions, codes unique
 */
public record AllocationRequest(String pool, Posts posts, Measure measure, List<Member> members) {

    /** Most posts of one pool under one key. */
    public static final int MOST_POSTS = 100_000;

    /** Most days waited by all people for the posts of a pool together, so that claims add up to a number of 64 bits. */
    public static final long MOST_WAITING_DAYS = 1_000_000_000;

    public AllocationRequest {
        members = List.copyOf(members);
    }

    /** The keys of the posts, from the highest down. */
    public List<GradeRange> grades() {
        return List.copyOf(posts.numbers().keySet());
    }

    /** The member of that code, if there is one. */
    public Optional<Member> member(String code) {
        return members.stream().filter(member -> member.code().equals(code)).findFirst();
    }

    /** The allocation in force. */
    public Allocation current() {
        return Allocation.of(members, (member, grades) -> member.need(grades).current(), grades());
    }
}
