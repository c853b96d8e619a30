package org.dinggang.establishment.allocation;

import org.dinggang.model.Text;

/**
 * The claim of an institution to one post more: how many wait for each post once it has it (highest averages). Claims are compared as
 * fractions, exactly, and added up in units of 1/{@value #UNIT}, which keep the order of any two claims to no more than 10,000 posts.
 *
 * @param claimants people who wait, or days that they have waited
 * @param post which post it is the claim to, from 1
 */
public record Claim(long claimants, int post) implements Comparable<Claim> {

    /** Least common multiple of 1 to 20. */
    public static final long UNIT = 232_792_560;

    /** The claim in units, rounded down. */
    public long units() {
        return claimants * UNIT / post;
    }

    @Override
    public int compareTo(Claim other) {
        return Long.compare(claimants * other.post, other.claimants * post);
    }

    /** Whether both are the same fraction. */
    public boolean equalsInSize(Claim other) {
        return compareTo(other) == 0;
    }

    /** The claim in words. */
    public Text words(Measure measure) {
        int posts = post - 1;
        return switch (measure) {
            case WAITING_PEOPLE ->
                new Text(
                        claimants + "名合格人员等候，已有" + posts + "个岗位",
                        claimants + " qualified people wait for " + posts + " posts");
            case WAITING_TIME ->
                new Text(
                        "合格人员共等候" + claimants + "天，已有" + posts + "个岗位",
                        "qualified people have waited " + claimants + " days for " + posts + " posts");
        };
    }
}
