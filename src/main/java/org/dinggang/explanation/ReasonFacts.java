package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.RuleId;
import org.jspecify.annotations.Nullable;

/** The facts that a reason rests on. */
public sealed interface ReasonFacts {

    /** Identifier of what stands in the way, as results carry it. */
    String rule();

    /** The first day on which time alone removes it; null where time alone does not. */
    default @Nullable LocalDate earliest() {
        return null;
    }

    /**
     * A rule does not hold for the person and the grade.
     *
     * @param obstacle the rule with its facts
     * @param earliest the first day on which it holds by time alone; null where it does not
     */
    record RuleNotMet(Obstacle obstacle, @Nullable LocalDate earliest) implements ReasonFacts {
        @Override
        public String rule() {
            return obstacle.rule().id();
        }
    }

    /**
     * The grade is an option, but posts are short.
     *
     * @param quotas names of the quotas that are short: more posts in all of them suffice, in fewer of them not
     * @param list name of the competition list
     * @param place the person's place on the list from 1, those left out who end at a better grade
     * @param appointedOnList people of the list whom the plan moves to the grade
     * @param lastAppointed identifier of the last of these; null where there is none
     * @param needed the least number of posts that, added to each of the quotas, make a best plan appoint the person at the
     *     grade or better; null where that is not proven
     */
    record PostsShort(
            List<String> quotas,
            String list,
            int place,
            int appointedOnList,
            @Nullable String lastAppointed,
            @Nullable Integer needed)
            implements ReasonFacts {

        public PostsShort {
            quotas = List.copyOf(quotas);
        }

        @Override
        public String rule() {
            return RuleId.QUOTA.id();
        }
    }

    /**
     * The grade is an option, but people ranked above on the list are held lower by something else, and appointing the person
     * would pass them over. Removed once they no longer compete.
     *
     * @param list name of the competition list
     * @param place the person's place on the list from 1, those left out who end at a better grade
     * @param ahead identifiers of the people ranked above who are held lower, the best first
     */
    record WouldPassOver(String list, int place, List<String> ahead) implements ReasonFacts {

        public WouldPassOver {
            ahead = List.copyOf(ahead);
        }

        @Override
        public String rule() {
            return "merit-order";
        }
    }

    /**
     * People ranked below on the list come to the grade instead. It goes with what stands in the way, and says why it does so of
     * this person and not of them.
     *
     * @param list name of the competition list
     * @param place the person's place on the list from 1
     * @param others identifiers of people ranked below whom the plan moves to the grade, the best first
     * @param decider what decides; null where it was not worked out
     */
    record OthersInstead(
            String list,
            int place,
            List<String> others,
            @Nullable Decider decider) implements ReasonFacts {

        public OthersInstead {
            others = List.copyOf(others);
        }

        @Override
        public String rule() {
            return "others-instead";
        }
    }

    /**
     * A decision made by hand holds the person lower.
     *
     * @param to grade that the pin fixes; null where it has the person stay
     */
    record Pinned(@Nullable Grade to) implements ReasonFacts {
        @Override
        public String rule() {
            return "pinned";
        }
    }

    /** The grade is an option and nothing stands in its way: the plan leaves it out although a best plan would not. */
    record LeftOut() implements ReasonFacts {
        @Override
        public String rule() {
            return "plan";
        }
    }

    /** The person has not applied. */
    record NotApplied() implements ReasonFacts {
        @Override
        public String rule() {
            return "not-applied";
        }
    }

    /**
     * The person holds the highest grade of a rank and has no title above it.
     *
     * @param rank the rank
     */
    record TopOfRank(Rank rank) implements ReasonFacts {
        @Override
        public String rule() {
            return "top-of-rank";
        }
    }
}
