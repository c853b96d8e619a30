package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.model.Rank.ASSOCIATE_SENIOR;
import static org.dinggang.model.Rank.INTERMEDIATE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Grade;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Round;
import org.dinggang.model.Text;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.Planned;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Someone;
import org.junit.jupiter.api.Test;

/** Reasons as sentences: what they say is so to the day and to the post, and it is said as people say it. */
class SentencesTest {

    @Test
    void aSanctionIsOverOnTheDayThatIsNamed() {
        Case data = Someone.together(
                "8:1",
                Someone.called("A")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .at(9, "2018-01-01")
                        .disciplined("2024-12-02"));

        Reason reason = decision(data, "A").reasonsFor(Grade.of(8)).getFirst();

        assertThat(reason.facts().earliest()).isEqualTo("2024-12-02");
        assertThat(reason.sentence())
                .isEqualTo(new Text(
                        "受处分期间不得聘用, 自2024-12-02起可以聘用",
                        "under a sanction nobody is appointed; an appointment is possible from 2024-12-02 on"));
    }

    @Test
    void somebodyPinnedToThePresentGradeStays() {
        Case data = Someone.together(
                "9:3",
                Someone.called("A")
                        .titled(INTERMEDIATE, "2015-01-01")
                        .at(10, "2018-01-01")
                        .pinnedTo(10));

        Decision decision = decision(data, "A");

        assertThat(decision.reasons()).extracting(Reason::facts).containsExactly(new ReasonFacts.Pinned(null));
        assertThat(decision.sentence().zh()).isEqualTo("A本次保持10级；未聘用到9级: 已人工确定本次保持现状。");
        assertThat(decision.sentence().en())
                .isEqualTo("A stays at grade 10; not grade 9: a decision made by hand has the person stay.");
    }

    @Test
    void gradesTogetherAreNamedAsTheirQuotaIs() {
        Case data = under(
                Map.of("downwardUse", "WITHIN_RANK"),
                Someone.together(
                        "5:1 6:1",
                        Someone.called("A")
                                .titled(ASSOCIATE_SENIOR, "2010-01-01")
                                .at(6, "2015-01-01"),
                        Someone.called("B")
                                .titled(ASSOCIATE_SENIOR, "2010-01-01")
                                .at(6, "2015-01-01"),
                        Someone.called("C")
                                .titled(ASSOCIATE_SENIOR, "2010-01-01")
                                .at(7, "2015-01-01")));

        Reason reason = decision(data, "C").reasonsFor(Grade.of(6)).getFirst();

        assertThat(reason.facts())
                .isInstanceOfSatisfying(
                        ReasonFacts.PostsShort.class,
                        posts -> assertThat(posts.quotas()).containsExactly("DW01/5-6"));
        assertThat(reason.sentence().zh()).startsWith("5-6级核定2个, 聘后2人; ");
        assertThat(reason.sentence().en()).startsWith("grades 5-6 have 2 posts and 2 people; ");
    }

    @Test
    void gradesWithAGapAreNamedAsTheirQuotaIs() {
        Case alone = under(Map.of("downwardUse", "ALL"), Someone.together("7:1 10:2"));
        Pool pool = new Pool(
                "池",
                List.of(Someone.HERE),
                Someone.together("8:5 11-12:2").institutions().getFirst().posts(),
                Competition.INSTITUTION);
        Case data = new Case(alone.round(), alone.institutions(), List.of(pool), List.of(), alone.staff());

        assertThat(shortOf(data, "DW01/2-7,9")).satisfies(sentence -> {
            assertThat(sentence.zh()).startsWith("2-7,9级核定1个, 聘后0人; ");
            assertThat(sentence.en()).startsWith("grades 2-7,9 have 1 post and 0 people; ");
        });
        assertThat(shortOf(data, "池/11-12").en()).startsWith("grades 11-12 of 池 have 2 posts and 0 people; ");
        assertThat(shortOf(data, "池/8").en()).startsWith("grade 8 of 池 has 5 posts and 0 people; ");
    }

    @Test
    void ofManyQuotasThreeAreNamedAndTheOthersCounted() {
        Case alone = Someone.together("8:0");
        Case data = new Case(
                alone.round(),
                alone.institutions(),
                List.of(),
                List.of(limit("甲"), limit("乙"), limit("丙"), limit("丁")),
                alone.staff());

        assertThat(shortOf(data, "甲", "乙", "丙", "丁").en()).contains("; and 1 more quota is short; ");
        assertThat(shortOf(data, "甲", "乙", "丙", "丁", "DW01/8").en()).contains("; and 2 more quotas are short; ");
        assertThat(shortOf(data, "甲").en()).startsWith("the limit \"甲\" has 1 post and 0 people; ");
    }

    @Test
    void aTenureCitesTheClauseOfTheParameterThatSetsIt() {
        Case alone = Someone.together(
                "5:1 6:1",
                Someone.called("A").titled(ASSOCIATE_SENIOR, "2010-01-01").at(6, "2022-06-01"));
        RuleSet hospital =
                RuleSets.builtIn().with(Path.of("docs/examples/rules")).load("hospital-2025");

        Reason reason = Explanations.of(alone, hospital, Plan.EMPTY)
                .of("A")
                .orElseThrow()
                .reasonsFor(Grade.of(5))
                .getFirst();

        assertThat(reason.facts())
                .isInstanceOfSatisfying(
                        ReasonFacts.RuleNotMet.class,
                        rule -> assertThat(rule.obstacle())
                                .isInstanceOfSatisfying(
                                        Obstacle.TenureShort.class,
                                        tenure -> assertThat(tenure.years()).isEqualTo(3)));
        assertThat(reason.clauses()).extracting(Clause::citation).first().isEqualTo("某医院〔2025〕1号第八条");
    }

    /** The sentence on somebody for whom posts are short in these quotas. */
    private static Text shortOf(Case data, String... quotas) {
        RuleSet ruleSet = Planned.ruleSet(data);
        Checker checker = Checker.of(data, ruleSet);
        ReasonText text = new ReasonText(
                data, checker.quotas().all(), checker.check(Plan.EMPTY).quotas(), Map.of(), Map.of());
        return text.of(
                new ReasonFacts.PostsShort(List.of(quotas), "DW01/8", 1, 0, null, 1),
                Grade.of(8),
                Someone.called("A").staff());
    }

    private static Limit limit(String name) {
        return new Limit(name, List.of(Someone.HERE), List.of(), List.of(), new TreeSet<>(List.of(Grade.of(8))), 1);
    }

    private static Case under(Map<String, Object> parameters, Case data) {
        Round round = data.round();
        Round other =
                new Round(round.name(), round.effectiveDate(), null, round.ruleSet(), new TreeMap<>(parameters), null);
        return new Case(other, data.institutions(), data.pools(), data.limits(), data.staff());
    }

    private static Decision decision(Case data, String staff) {
        return Explanations.of(data, Planned.ruleSet(data), Planned.of(data).plan())
                .of(staff)
                .orElseThrow();
    }
}
