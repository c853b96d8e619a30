package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What separates two people on a competition list: the first in which they differ, and who is ahead by it. */
class PrecedenceTest {
    @ParameterizedTest(name = "{0}, {1}, since {2}, title {3} before {4}, {5}, since {6}, title {7}: {8}")
    @CsvSource({
        "8050, false, 2019-01-01, 2010-01-01, 8049, true, 2010-01-01, 2000-01-01, MERIT",
        "8050, true, 2019-01-01, 2010-01-01, 8050, false, 2010-01-01, 2000-01-01, PRIORITY",
        "8050, true, 2019-01-01, 2010-01-01, 8050, true, 2019-01-02, 2000-01-01, TIME_IN_GRADE",
        "8050, true, 2019-01-01, 2010-01-01, 8050, true, , 2000-01-01, TIME_IN_GRADE",
        "8050, false, 2019-01-01, 2010-01-01, 8050, false, 2019-01-01, 2010-01-02, TITLE",
        "8050, false, , 2010-01-01, 8050, false, , , TITLE",
        "8050, false, 2019-01-01, 2010-01-01, 8050, false, 2019-01-01, 2010-01-01, IDENTIFIER",
        "0, false, , , 0, false, , , IDENTIFIER"
    })
    void theFirstDifferenceSeparates(
            int merit,
            boolean priority,
            @Nullable LocalDate since,
            @Nullable LocalDate title,
            int otherMerit,
            boolean otherPriority,
            @Nullable LocalDate otherSince,
            @Nullable LocalDate otherTitle,
            Precedence expected) {
        Standing ahead = new Standing(merit, priority, since, title, "A-1");
        Standing behind = new Standing(otherMerit, otherPriority, otherSince, otherTitle, "A-2");
        assertThat(ahead.separatedBy(behind)).isEqualTo(expected);
        assertThat(behind.separatedBy(ahead)).isEqualTo(expected);
        assertThat(ahead).isLessThan(behind);
        assertThat(ahead.tiesWith(behind)).isEqualTo(expected == Precedence.IDENTIFIER);
        assertThat(ahead).isEqualByComparingTo(new Standing(merit, priority, since, title, "A-1"));
    }
}
