package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path directory;

    private final String data = AcceptanceCase.of("01-tenure-to-the-day").toString();

    @Test
    void aPlanOfTheProgramIsLawful() {
        String result = directory.resolve("result.json").toString();
        Run.of("plan", data, "-o", result);

        Run run = Run.of("check", data, result);

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("合规：未发现违规", "聘用 1 人");
    }

    @Test
    void aPlanMadeByHandIsJudgedWithClauses() throws IOException {
        Path result = result("{\"staff\": \"C\", \"to\": 8}");

        Run chinese = Run.of("check", data, result.toString());
        Run english = Run.english("check", data, result.toString());

        assertThat(chinese.status()).isEqualTo(1);
        assertThat(chinese.output()).contains("不合规", "违规（1 处）", "tenure", "涉及：C", "盘人社发〔2024〕34号");
        assertThat(english.output()).contains("Unlawful", "Violations (1)", "tenure (absolute)", "Concerns: C");
    }

    @Test
    void somebodyUnknownIsUnusableInput() throws IOException {
        Run run = Run.of(
                "check", data, result("{\"staff\": \"NOBODY\", \"to\": 8}").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("/appointments/0/staff", "NOBODY");
    }

    @Test
    void whatAnEntryClaimsAgainstTheCaseGetsAWarningAndNoMore() throws IOException {
        String told = Files.readString(planned());
        String changed = told.replaceFirst("\"from\": ?\\d+", "\"from\": 13")
                .replaceFirst("\"kind\": ?\"[A-Z_]+\"", "\"kind\": \"DEMOTION\"")
                .replaceFirst("\"quotaExempt\": ?false", "\"quotaExempt\": true");
        Path result = Files.writeString(directory.resolve("changed.json"), changed);

        Run sound = Run.of("check", data, planned().toString());
        Run chinese = Run.of("check", data, result.toString());
        Run english = Run.english("check", data, result.toString());

        assertThat(sound.error()).isEmpty();
        assertThat(chinese.status()).isZero();
        assertThat(chinese.output()).contains("合规：未发现违规");
        assertThat(chinese.error())
                .contains("3 处提示")
                .contains("/appointments/0/from：现聘等级写为 13，按批次数据应为 9")
                .contains("/appointments/0/kind：聘用类别写为“降级”，按批次数据应为“晋升”")
                .contains("/appointments/0/quotaExempt：不占岗位数写为“是”，按批次数据应为“否”");
        assertThat(english.error())
                .contains("3 warnings")
                .contains("/appointments/0/from: the current grade is given as 13; by the case it is 9");
    }

    private Path planned() {
        Path result = directory.resolve("result.json");
        Run.of("plan", data, "-o", result.toString());
        return result;
    }

    private Path result(String appointment) throws IOException {
        return Files.writeString(
                directory.resolve("hand.json"),
                "{\"format\": \"dinggang-result/1\", \"appointments\": [" + appointment + "]}");
    }
}
