package org.dinggang.planning;

import java.util.List;

/**
 * Score of a plan, level by level; on every level larger is better.
 *
 * @param hard absolute rules broken, in-principle rules broken, both as negative numbers
 * @param soft inversions (negative), people appointed, their merit in hundredths, grades gained, in the order of the
 *     objective; then the points of the rule set's preferences, where it has any
 */
public record Score(List<Long> hard, List<Long> soft) implements Comparable<Score> {

    public Score {
        hard = List.copyOf(hard);
        soft = List.copyOf(soft);
    }

    /** Whether nothing is broken. */
    public boolean isLawful() {
        return hard.stream().allMatch(level -> level == 0);
    }

    @Override
    public int compareTo(Score other) {
        int order = compare(hard, other.hard);
        return order != 0 ? order : compare(soft, other.soft);
    }

    private static int compare(List<Long> left, List<Long> right) {
        for (int level = 0; level < left.size(); level++) {
            int order = Long.compare(left.get(level), right.get(level));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
