package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.model.Rank.ASSOCIATE_SENIOR;
import static org.dinggang.model.Rank.FULL_SENIOR;
import static org.dinggang.model.Rank.INTERMEDIATE;

import java.util.List;
import java.util.stream.Stream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where somebody could come next, and where somebody may. */
class ProspectsTest {

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(
                        "inside a rank",
                        Someone.called("A").at(9, "2018-01-01").titled(INTERMEDIATE, "2015-01-01"),
                        List.of(8),
                        List.of(8)),
                Arguments.of(
                        "too early, next to it all the same",
                        Someone.called("A").at(9, "2024-01-01").titled(INTERMEDIATE, "2015-01-01"),
                        List.of(),
                        List.of(8)),
                Arguments.of(
                        "at the top of the rank, the next rank is next",
                        Someone.called("A").at(8, "2018-01-01").titled(INTERMEDIATE, "2015-01-01"),
                        List.of(),
                        List.of(7)),
                Arguments.of(
                        "below the title's rank, two ranks up",
                        Someone.called("A").at(9, "2018-01-01").titled(FULL_SENIOR, "2015-01-01"),
                        List.of(4, 7, 8),
                        List.of(4, 7, 8)),
                Arguments.of("at the highest grade", Someone.called("A").at(1, "2018-01-01"), List.of(), List.of()),
                Arguments.of(
                        "never appointed",
                        Someone.called("A").titled(ASSOCIATE_SENIOR, "2020-01-01"),
                        List.of(7, 10),
                        List.of(7, 10)),
                Arguments.of("never appointed, no title", Someone.called("A"), List.of(), List.of(13)),
                Arguments.of(
                        "appointed elsewhere before",
                        Someone.called("A")
                                .held(9, "DW02", "2015-01-01", "2024-06-30")
                                .titled(ASSOCIATE_SENIOR, "2020-01-01"),
                        List.of(7, 9),
                        List.of(7, 9)),
                Arguments.of(
                        "a waiver of one grade at a time for somebody with a grade",
                        Someone.called("A")
                                .at(7, "2018-01-01")
                                .titled(ASSOCIATE_SENIOR, "2015-01-01")
                                .waived(RuleId.SEQUENTIAL, 5),
                        List.of(5, 6),
                        List.of(5, 6)),
                Arguments.of(
                        "a waiver of one grade at a time concerns nobody appointed elsewhere before",
                        Someone.called("A")
                                .held(5, "DW02", "2015-01-01", "2024-06-30")
                                .titled(ASSOCIATE_SENIOR, "2010-01-01")
                                .waived(RuleId.SEQUENTIAL, 6),
                        List.of(5),
                        List.of(5)),
                Arguments.of(
                        "a waiver of one grade at a time concerns nobody never appointed",
                        Someone.called("A")
                                .titled(ASSOCIATE_SENIOR, "2020-01-01")
                                .waived(RuleId.SEQUENTIAL, 5),
                        List.of(7, 10),
                        List.of(7, 10)),
                Arguments.of(
                        "a waiver of the entry grade does concern them",
                        Someone.called("A")
                                .titled(ASSOCIATE_SENIOR, "2020-01-01")
                                .waived(RuleId.FIRST_APPOINTMENT, 6),
                        List.of(6, 7, 10),
                        List.of(6, 7, 10)),
                Arguments.of(
                        "an appointment still to begin is none",
                        Someone.called("A").at(9, "2024-12-02").titled(INTERMEDIATE, "2015-01-01"),
                        List.of(10, 12),
                        List.of(10, 12)),
                Arguments.of(
                        "an appointment that begins on the day is one",
                        Someone.called("A").at(9, "2024-12-01").titled(INTERMEDIATE, "2015-01-01"),
                        List.of(),
                        List.of(8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void optionsAndNextGrades(String situation, Someone someone, List<Integer> options, List<Integer> next) {
        Case data = Someone.together("", someone);
        Policy policy = Policy.of(data, RuleSets.builtIn().load("panjin-2024"));
        Staff person = data.staff().getFirst();

        assertThat(policy.optionsOf(person))
                .extracting(option -> option.grade().number())
                .containsExactlyElementsOf(options);
        assertThat(policy.nextGrades(person)).extracting(Grade::number).containsExactlyElementsOf(next);
    }

    @Test
    void titlesWithoutADateAreFoundFromTheRankUp() {
        Case data = Someone.together(
                "",
                Someone.called("A")
                        .titled(INTERMEDIATE, null)
                        .titled(ASSOCIATE_SENIOR, null)
                        .titled(FULL_SENIOR, "2020-01-01")
                        .titled(FULL_SENIOR, null));
        PersonState state = Policy.of(data, RuleSets.builtIn().load("panjin-2024"))
                .stateOf(data.staff().getFirst());

        assertThat(state.titlesWithUnknownDate(ASSOCIATE_SENIOR)).containsExactly(1, 3);
        assertThat(state.titlesWithUnknownDate(INTERMEDIATE)).containsExactly(0, 1, 3);
    }
}
