package org.dinggang.explanation;

import java.util.List;

/** What decides that people ranked below on a competition list come to its grade instead of somebody. */
public sealed interface Decider {

    /** A level of the score, on which one plan is worse than another. */
    enum Level {
        /** Absolute rules broken. */
        ABSOLUTE_BREACHES,
        /** In-principle rules broken without waiver. */
        IN_PRINCIPLE_BREACHES,
        /** Merit inversions. */
        INVERSIONS,
        /** People appointed or promoted. */
        APPOINTMENTS,
        /** Their merit, in hundredths. */
        MERIT,
        /** Grades gained. */
        GRADES_GAINED,
        /** Points of the rule set's preferences. */
        PREFERENCES
    }

    /**
     * With the person at the grade, the best plan is worse than the plan explained: on this level, and not on those above it.
     *
     * @param level the level that decides
     * @param amount by how much it is worse there, at least 1
     * @param proven whether no plan with the person at the grade does better; otherwise it is the best one found
     */
    record Costs(Level level, long amount, boolean proven) implements Decider {}

    /**
     * Decisions made by hand appoint some of those ranked below; without them, a best plan does not pass the person over.
     *
     * @param pinned identifiers of those whom pins move to the grade
     */
    record PinnedBelow(List<String> pinned) implements Decider {

        public PinnedBelow {
            pinned = List.copyOf(pinned);
        }
    }

    /** A plan with the person at the grade scores exactly as well. */
    record EquallyGood() implements Decider {}

    /** A plan with the person at the grade scores better: the plan explained is not the best. */
    record NotBest() implements Decider {}
}
