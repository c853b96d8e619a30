package org.dinggang.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    @ParameterizedTest(name = "at {0}: {1} before, {2} after is {3}")
    @CsvSource({
        "9, , 8, BETTER",
        "9, 8, , WORSE",
        " , , 12, BETTER",
        " , 10, 12, WORSE",
        " , 12, 10, BETTER",
        " , 13, , WORSE",
        "8, 7, 6, BETTER"
    })
    void endsAtABetterOrALowerGrade(Integer current, Integer one, Integer other, Effect expected) {
        assertThat(Effect.of(new PersonDifference("X", "某", "I", null, null, grade(current), grade(one), grade(other))))
                .isEqualTo(expected);
    }

    private static @Nullable Grade grade(@Nullable Integer number) {
        return number == null ? null : Grade.of(number);
    }
}
