package org.dinggang.sample;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Posts per grade from a total and shares, each cumulative number rounded down from the highest grade, so that a fraction falls
 * to the next grade below and no higher share is ever exceeded.
 */
final class PostNumbers {

    private static final int[] ASSOCIATE_SENIOR = {2, 4, 4};
    private static final int[] INTERMEDIATE = {3, 4, 3};
    private static final int[] ASSISTANT = {5, 5};

    private PostNumbers() {}

    /** Posts by number of the grade; only grades that have a post. */
    static SortedMap<Integer, Integer> of(int total, RankShares shares) {
        int senior = total * shares.fullSenior() / 1000;
        int untilAssociate = total * (shares.fullSenior() + shares.associateSenior()) / 1000;
        int untilIntermediate = total * (shares.fullSenior() + shares.associateSenior() + shares.intermediate()) / 1000;
        int junior = total - untilIntermediate;
        int technicians = junior * shares.technicians() / 1000;

        SortedMap<Integer, Integer> posts = new TreeMap<>();
        spread(posts, senior, shares.topGrade(), fullSenior(shares.topGrade()));
        spread(posts, untilAssociate - senior, 5, ASSOCIATE_SENIOR);
        spread(posts, untilIntermediate - untilAssociate, 8, INTERMEDIATE);
        spread(posts, junior - technicians, 11, ASSISTANT);
        spread(posts, technicians, 13, new int[] {1});
        return posts;
    }

    private static int[] fullSenior(int topGrade) {
        return switch (topGrade) {
            case 2 -> new int[] {1, 3, 6};
            case 3 -> new int[] {4, 6};
            default -> new int[] {1};
        };
    }

    private static void spread(SortedMap<Integer, Integer> posts, int total, int firstGrade, int[] shares) {
        int whole = 0;
        for (int share : shares) {
            whole += share;
        }
        int cumulative = 0;
        int given = 0;
        for (int index = 0; index < shares.length; index++) {
            cumulative += shares[index];
            int until = total * cumulative / whole;
            if (until > given) {
                posts.put(firstGrade + index, until - given);
            }
            given = until;
        }
    }
}
