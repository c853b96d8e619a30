package org.dinggang.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;
import org.dinggang.policy.Obstacle;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 2);

    @Test
    void onePostMoreAndAsManyAsAreNeededAreOffered() {
        assertThat(Offer.against(reason(new ReasonFacts.PostsShort(List.of("I/8"), "I/8", 3, 2, "B", 2))))
                .containsExactly(
                        new Offer.MorePosts(List.of("I/8"), 1),
                        new Offer.MorePosts(List.of("I/8"), 2),
                        new Offer.Leaves("B"));
    }

    @Test
    void whereOnePostIsEnoughItIsOfferedOnce() {
        assertThat(Offer.against(reason(new ReasonFacts.PostsShort(List.of("I/8"), "I/8", 1, 0, null, 1))))
                .containsExactly(new Offer.MorePosts(List.of("I/8"), 1));
    }

    @Test
    void ofSeveralShortQuotasAllGetMorePostsAtOnce() {
        List<String> both = List.of("I/8", "limit");
        assertThat(Offer.against(reason(new ReasonFacts.PostsShort(both, "I/8", 2, 1, null, null))))
                .containsExactly(new Offer.MorePosts(both, 1));
    }

    @Test
    void tenureCanBeWaitedForWhereADayIsKnown() {
        Obstacle tenure = new Obstacle.TenureShort(Grade.of(9), 2, null, 0, DAY.minusDays(1), DAY);
        assertThat(Offer.against(reason(new ReasonFacts.RuleNotMet(tenure, DAY))))
                .containsExactly(new Offer.Waits(DAY));
        assertThat(Offer.against(reason(new ReasonFacts.RuleNotMet(tenure, null))))
                .isEmpty();
    }

    @Test
    void aTitleCanBeObtained() {
        assertThat(Offer.against(reason(
                        new ReasonFacts.RuleNotMet(new Obstacle.TitleMissing(Rank.ASSOCIATE_SENIOR, null), null))))
                .containsExactly(new Offer.Title(Rank.ASSOCIATE_SENIOR));
        assertThat(Offer.against(reason(new ReasonFacts.TopOfRank(Rank.INTERMEDIATE))))
                .containsExactly(new Offer.Title(Rank.ASSOCIATE_SENIOR));
        assertThat(Offer.against(reason(new ReasonFacts.TopOfRank(Rank.FULL_SENIOR))))
                .isEmpty();
    }

    @Test
    void nothingIsOfferedAgainstWhatNoSingleChangeRemoves() {
        assertThat(Offer.against(reason(new ReasonFacts.Pinned(null)))).isEmpty();
        assertThat(Offer.against(reason(new ReasonFacts.LeftOut()))).isEmpty();
        assertThat(Offer.against(reason(new ReasonFacts.RuleNotMet(new Obstacle.TransferPending(), null))))
                .isEmpty();
    }

    private static Reason reason(ReasonFacts facts) {
        return new Reason(Grade.of(8), facts, List.of(), Text.same("…"));
    }
}
