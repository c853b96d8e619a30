package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.model.Rank.ASSISTANT;
import static org.dinggang.model.Rank.ASSOCIATE_SENIOR;
import static org.dinggang.model.Rank.INTERMEDIATE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in somebody's way, with the facts that decide. */
class ObstacleTest {

    static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of("nothing", qualified(), 8, List.of()),
                Arguments.of(
                        "one day short",
                        Someone.called("A").at(9, "2022-12-02").titled(INTERMEDIATE, "2015-01-01"),
                        8,
                        List.of(new Obstacle.TenureShort(
                                Grade.of(9), 2, day("2022-12-02"), 0, day("2024-12-01"), day("2024-12-02")))),
                Arguments.of(
                        "a year that does not count",
                        qualified(9, "2022-01-01").appraised(2023, AppraisalResult.ABSENT),
                        8,
                        List.of(new Obstacle.TenureShort(
                                Grade.of(9), 2, day("2022-01-01"), 365, day("2024-12-01"), day("2024-12-31")))),
                Arguments.of(
                        "start unknown",
                        qualified(9, null),
                        8,
                        List.of(new Obstacle.UnknownFact(List.of("appointments/0/from")))),
                Arguments.of(
                        "start unknown, but an earlier one is known",
                        qualified(9, null).held(9, "DW02", "2015-01-01", "2019-12-31"),
                        8,
                        List.of()),
                Arguments.of(
                        "no title",
                        Someone.called("A").at(9, "2018-01-01"),
                        8,
                        List.of(new Obstacle.TitleMissing(INTERMEDIATE, null))),
                Arguments.of(
                        "title obtained the day after",
                        Someone.called("A")
                                .at(9, "2018-01-01")
                                .titled(ASSISTANT, "2010-01-01")
                                .titled(INTERMEDIATE, "2024-12-02"),
                        8,
                        List.of(new Obstacle.TitleMissing(INTERMEDIATE, ASSISTANT))),
                Arguments.of(
                        "title of an unknown day, which counts for nothing",
                        Someone.called("A")
                                .at(9, "2018-01-01")
                                .titled(ASSISTANT, "2010-01-01")
                                .titled(INTERMEDIATE, null),
                        8,
                        List.of(new Obstacle.TitleMissing(INTERMEDIATE, ASSISTANT))),
                Arguments.of(
                        "two grades at once",
                        qualified(10, "2018-01-01"),
                        8,
                        List.of(new Obstacle.GradeSkipped(Grade.of(9)))),
                Arguments.of(
                        "not at the entry of the rank",
                        qualified().titled(ASSOCIATE_SENIOR, "2020-01-01"),
                        6,
                        List.of(new Obstacle.NotAtEntry(List.of(Grade.of(7))))),
                Arguments.of(
                        "newcomer not at an entry",
                        Someone.called("A").titled(INTERMEDIATE, "2020-01-01"),
                        9,
                        List.of(new Obstacle.NotAtEntry(List.of(Grade.of(10), Grade.of(12))))),
                Arguments.of(
                        "above the grade held elsewhere",
                        Someone.called("A")
                                .held(10, "DW02", "2015-01-01", "2024-06-30")
                                .titled(INTERMEDIATE, "2012-01-01"),
                        9,
                        List.of(new Obstacle.AbovePrevious(Grade.of(10)))),
                Arguments.of(
                        "sanction until the day after",
                        qualified().disciplined("2024-12-02"),
                        8,
                        List.of(new Obstacle.UnderSanction(day("2024-12-02")))),
                Arguments.of("sanction over on the day", qualified().disciplined("2024-12-01"), 8, List.of()),
                Arguments.of(
                        "appraised unqualified in the year of the round",
                        qualified().appraised(2024, AppraisalResult.UNQUALIFIED),
                        8,
                        List.of(new Obstacle.AppraisalBars(2024, AppraisalResult.UNQUALIFIED))),
                Arguments.of(
                        "appraised unqualified in a year to come",
                        qualified().appraised(2025, AppraisalResult.UNQUALIFIED),
                        8,
                        List.of()),
                Arguments.of(
                        "appraised unqualified before the latest",
                        qualified()
                                .appraised(2019, AppraisalResult.UNQUALIFIED)
                                .appraised(2023, AppraisalResult.QUALIFIED),
                        8,
                        List.of()),
                Arguments.of("down", qualified(), 10, List.of(new Obstacle.LowerGrade(Grade.of(9)))),
                Arguments.of(
                        "gone on the day",
                        qualified().leaving("2024-12-01").disciplined("2030-01-01"),
                        8,
                        List.of(new Obstacle.HasLeft(day("2024-12-01")))),
                Arguments.of("gone the day after", qualified().leaving("2024-12-02"), 8, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("obstacles")
    void areNamedWithTheirFacts(String situation, Someone someone, int to, List<Obstacle> expected) {
        Case data = Someone.together("", someone);
        Policy policy = Policy.of(data, RuleSets.builtIn().load("panjin-2024"));

        assertThat(policy.obstaclesTo(data.staff().getFirst(), Grade.of(to))).containsExactlyElementsOf(expected);
    }

    private static Someone qualified() {
        return qualified(9, "2018-01-01");
    }

    private static Someone qualified(int grade, String from) {
        return Someone.called("A").at(grade, from).titled(INTERMEDIATE, "2012-01-01");
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words);
    }
}
