package org.dinggang.ui.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Rank;
import org.dinggang.policy.Obstacle;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.WhatIf;
import org.jspecify.annotations.Nullable;

/** What can be tried to remove a reason that stands in somebody's way. */
sealed interface Offer {
    /**
     * So many posts more in each of some quotas: where several are short, more posts in one of them alone change nothing.
     *
     * @param quotas names of the quotas
     * @param posts how many more in each
     */
    record MorePosts(List<String> quotas, int posts) implements Offer {
        public MorePosts {
            quotas = List.copyOf(quotas);
        }
    }

    /**
     * Somebody leaves.
     *
     * @param staff identifier of that person
     */
    record Leaves(String staff) implements Offer {}

    /**
     * Somebody ahead had not applied.
     *
     * @param staff identifier of that person
     */
    record Withdraws(String staff) implements Offer {}

    /** The person had applied. */
    record Applies() implements Offer {}

    /**
     * Tenure is measured on the day that completes it.
     *
     * @param day the day
     */
    record Waits(LocalDate day) implements Offer {}

    /**
     * The person obtains a title.
     *
     * @param rank its rank
     */
    record Title(Rank rank) implements Offer {}

    /** The question that it asks about the person. */
    default WhatIf about(PlanPerson person) {
        String staff = person.staff().id();
        return switch (this) {
            case MorePosts more -> new WhatIf.MorePosts(more.quotas(), more.posts());
            case Leaves leaves -> new WhatIf.Leaves(leaves.staff());
            case Withdraws withdraws -> new WhatIf.Applies(withdraws.staff(), false);
            case Applies applies -> new WhatIf.Applies(staff, true);
            case Waits waits -> new WhatIf.CutoffMoved(waits.day());
            case Title title -> new WhatIf.TitleObtained(staff, title.rank());
        };
    }

    /** What can be tried against a reason, the most natural first; nothing where no single change would help. */
    static List<Offer> against(Reason reason) {
        return switch (reason.facts()) {
            case ReasonFacts.PostsShort posts -> against(posts);
            case ReasonFacts.WouldPassOver ahead ->
                ahead.ahead().stream().limit(1).<Offer>map(Withdraws::new).toList();
            case ReasonFacts.NotApplied notApplied -> List.of(new Applies());
            case ReasonFacts.RuleNotMet rule -> against(rule);
            case ReasonFacts.TopOfRank top ->
                top.rank().nextAbove().<Offer>map(Title::new).stream().toList();
            case ReasonFacts.Pinned pinned -> List.of();
            case ReasonFacts.LeftOut left -> List.of();
            case ReasonFacts.OthersInstead instead -> List.of();
        };
    }

    private static List<Offer> against(ReasonFacts.PostsShort posts) {
        List<Offer> offers = new ArrayList<>();
        Integer needed = posts.needed();
        offers.add(new MorePosts(posts.quotas(), 1));
        if (needed != null && needed > 1) {
            offers.add(new MorePosts(posts.quotas(), needed));
        }
        String last = posts.lastAppointed();
        if (last != null) {
            offers.add(new Leaves(last));
        }
        return offers;
    }

    private static List<Offer> against(ReasonFacts.RuleNotMet rule) {
        @Nullable LocalDate earliest = rule.earliest();
        return switch (rule.obstacle()) {
            case Obstacle.TitleMissing missing -> List.of(new Title(missing.needed()));
            case Obstacle.TenureShort tenure when earliest != null -> List.of(new Waits(earliest));
            default -> List.of();
        };
    }
}
