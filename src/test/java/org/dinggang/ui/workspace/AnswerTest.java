package org.dinggang.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Score;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.Verdict;
import org.dinggang.rounds.WhatIf;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.ui.SignedInTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first line of an answer: the person asked about, then the others, then how many are appointed. */
class AnswerTest extends SignedInTest {
    private static final Grade ELEVEN = Grade.of(11);
    private static final Grade TWELVE = Grade.of(12);

    @Override
    protected boolean hasPeople() {
        return false;
    }

    @ParameterizedTest(name = "wanted {0}, comes to {1}, {2} others, {3} more: {4}")
    @CsvSource({
        "11, 11, 2, 1, 夏某八将聘用到11级；另有 2 人结果不同，聘用人数+1。",
        "10, 11, 0, 1, 夏某八将聘用到11级，仍不能聘用到10级；其他人结果不变，聘用人数+1。",
        "11, , 0, 0, 夏某八仍不能聘用到11级；其他人结果不变，聘用人数不变。",
        " , , 1, -1, 夏某八的结果不变；另有 1 人结果不同，聘用人数−1。",
        " , 11, 0, 1, 夏某八将聘用到11级；其他人结果不变，聘用人数+1。"
    })
    void tellsWhatBecomesOfThePersonFirst(
            @Nullable Integer wanted, @Nullable Integer comesTo, int others, int more, String expected)
            throws UnusableInputException {
        PlanPerson person = person();
        List<PersonDifference> people = others(others);
        if (comesTo != null) {
            people.add(new PersonDifference(
                    person.staff().id(), person.staff().name(), "NJ01", null, null, TWELVE, null, Grade.of(comesTo)));
        }
        Asked asked = new Asked(
                new WhatIf.MorePosts(List.of("NJ01/11"), 1), "", person, wanted == null ? null : Grade.of(wanted));
        Answer answer = new Answer(asked, outcome(asked, people, more), parameters());
        assertThat(answer.sentence()).isEqualTo(expected);
        if (comesTo != null) {
            assertThat(answer.difference().people().getFirst().staff())
                    .isEqualTo(person.staff().id());
            assertThat(answer.difference().people()).hasSize(others + 1);
        }
    }

    @ParameterizedTest(name = "{0} others: {1}")
    @CsvSource({"0, 其他人结果不变，聘用人数不变。", "3, 有 3 人结果不同，聘用人数不变。"})
    void whereThePersonLeavesItIsAboutTheOthers(int others, String expected) throws UnusableInputException {
        PlanPerson person = person();
        Asked asked = new Asked(new WhatIf.Leaves(person.staff().id()), "", person, null);
        assertThat(new Answer(asked, outcome(asked, others(others), 0), parameters()).sentence())
                .isEqualTo(expected);
    }

    private static List<PersonDifference> others(int count) {
        List<PersonDifference> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            people.add(new PersonDifference("A-" + number, "人" + number, "NJ01", null, null, TWELVE, null, ELEVEN));
        }
        return people;
    }

    private static WhatIfOutcome outcome(Asked asked, List<PersonDifference> people, int more) {
        Score one = score(5);
        Score other = score(5 + more);
        Text nothing = Text.same("");
        return new WhatIfOutcome(
                asked.question(),
                new PlanDifference(one, nothing, other, nothing, people, List.of(), List.of(), List.of()),
                true,
                true);
    }

    /** Merit before all: inversions, appointed, merit, grades. */
    private static Score score(long appointed) {
        return new Score(List.of(0L, 0L), List.of(0L, appointed, 100L, 1L));
    }

    private static Parameters parameters() {
        return RuleSets.builtIn().load("panjin-2024").parameters();
    }

    private static PlanPerson person() throws UnusableInputException {
        Staff staff = CaseFiles.read(Path.of("datasets/station.json"), RuleSets.builtIn()).value().staff().stream()
                .filter(one -> one.name().equals("夏某八"))
                .findFirst()
                .orElseThrow();
        return new PlanPerson(staff, TWELVE, null, null, List.of(ELEVEN), TWELVE, Verdict.WAITING, List.of(), false, 0);
    }
}
