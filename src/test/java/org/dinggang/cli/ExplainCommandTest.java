package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private static Path directory;

    private static final String TENURE =
            AcceptanceCase.of("01-tenure-to-the-day").toString();
    private static final String NO_VACANCY =
            AcceptanceCase.of("03b-newcomer-no-vacancy").toString();

    @BeforeAll
    static void plan() {
        Run.of("plan", TENURE, NO_VACANCY, "-o", directory.toString());
    }

    @Test
    void aTenureNamesItsDateAndItsClause() {
        Run chinese = Run.of("explain", TENURE, result("01-tenure-to-the-day"), "C");
        Run english = Run.english("explain", TENURE, result("01-tenure-to-the-day"), "C");

        assertThat(chinese.status()).isZero();
        assertThat(chinese.output()).contains("理由", "2024-12-02", "盘人社发〔2024〕34号");
        assertThat(english.status()).isZero();
        assertThat(english.output()).contains("Reasons", "2024-12-02", "Earliest date");
    }

    @Test
    void aFullPostNamesWhatIsNeededAndWhoIsAhead() {
        Run run = Run.of("explain", NO_VACANCY, result("03b-newcomer-no-vacancy"), "U");

        assertThat(run.status()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.output()).contains("再增加1个岗位即可聘用", "竞聘名单 U1/10：第 1 名，共 1 人");
    }

    @Test
    void somebodyUnknownIsUnusableInput() {
        Run run = Run.of("explain", TENURE, result("01-tenure-to-the-day"), "NOBODY");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("没有编号为“NOBODY”的人员");
    }

    private static String result(String name) {
        return directory.resolve(name + ".result.json").toString();
    }
}
