package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PlanCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void allAcceptanceCasesInOneRun() throws IOException {
        List<String> names = AcceptanceCase.names();
        List<String> arguments = new ArrayList<>(List.of("plan", "-o", directory.toString()));
        names.forEach(name -> arguments.add(AcceptanceCase.of(name).toString()));

        Run run = Run.of(arguments.toArray(String[]::new));

        assertThat(run.error()).isEmpty();
        SoftAssertions results = new SoftAssertions();
        boolean isAllLawful = true;
        for (String name : names) {
            JsonNode result =
                    JSON.readTree(directory.resolve(name + ".result.json").toFile());
            JsonNode expected = JSON.readTree(AcceptanceCase.expected(name).toFile());
            results.assertThat(result.get("score")).as(name).isEqualTo(expected.get("score"));
            results.assertThat(result.get("decisions").size())
                    .as(name)
                    .isEqualTo(expected.get("options").size());
            isAllLawful &= result.get("feasible").booleanValue();
        }
        results.assertAll();
        assertThat(isAllLawful).isFalse();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void withoutAFileTheSummaryIsShown() {
        Run run = Run.of("plan", AcceptanceCase.of("02-chain-from-one-vacancy").toString());

        assertThat(run.status()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.output()).contains("合规；已证明没有更优的方案", "违反刚性规定 0 处", "聘用 4 人", "聘用名单（4 人）", "首次聘用", "晋升");
    }

    @Test
    void theSummaryIsEnglishWhenAskedFor() {
        Run run = Run.english(
                "plan", AcceptanceCase.of("02-chain-from-one-vacancy").toString());

        assertThat(run.output())
                .contains("Lawful; proven that no plan is better", "appointed 4", "Appointments (4)", "promotion");
    }

    @Test
    void pinsThatBreakARuleAreUnlawful() {
        Path path = AcceptanceCase.of("15-pinned-over-quota");

        Run chinese = Run.of("plan", path.toString());
        Run english = Run.english("plan", path.toString());

        assertThat(chinese.status()).isEqualTo(1);
        assertThat(chinese.output()).contains("不合规", "违规（1 处）", "盘人社发〔2024〕34号");
        assertThat(english.status()).isEqualTo(1);
        assertThat(english.output()).contains("Unlawful", "Violations (1)", "盘人社发〔2024〕34号");
    }

    @Test
    void everyProblemIsNamedAndTheOtherCasesArePlanned() throws IOException {
        Path bad = directory.resolve("bad.json");
        Files.writeString(
                bad,
                Files.readString(AcceptanceCase.of("01-tenure-to-the-day"))
                        .replace("\"INTERMEDIATE\"", "\"MIDDLE\"")
                        .replace("\"effectiveDate\": \"2024-12-01\"", "\"effectiveDate\": \"2024-13-01\""));
        Path good = AcceptanceCase.of("04-two-options");

        Run run = Run.english("plan", bad.toString(), good.toString(), "-o", directory.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error())
                .contains(
                        "bad.json: cannot be used",
                        "/round/effectiveDate",
                        "/staff/0/titles/0/rank",
                        "/staff/1/titles/0/rank");
        assertThat(directory.resolve("bad.result.json")).doesNotExist();
        assertThat(directory.resolve("04-two-options.result.json")).exists();
        assertThat(run.output()).contains("04-two-options");
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        String path = AcceptanceCase.of("random-007").toString();
        Path one = directory.resolve("one.json");
        Path other = directory.resolve("other.json");

        Run.of("plan", path, "-o", one.toString(), "--seed", "5", "--threads", "2");
        Run.of("plan", path, "-o", other.toString(), "--seed", "5", "--threads", "2");

        assertThat(one).hasSameTextualContentAs(other);
    }

    @Test
    void aResultNobodyCanWriteIsRefusedBeforePlanning() {
        Run run = Run.of("plan", AcceptanceCase.of("random-007").toString(), "-o", directory + "/no/such/plan.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("所在目录不存在");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void nothingIsWrittenOverACase() throws IOException {
        Path path = Files.copy(AcceptanceCase.of("random-007"), directory.resolve("a.json"));

        Run run = Run.of("plan", path.toString(), "-o", path.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("不能覆盖输入文件");
        assertThat(path).hasSameTextualContentAs(AcceptanceCase.of("random-007"));
    }
}
