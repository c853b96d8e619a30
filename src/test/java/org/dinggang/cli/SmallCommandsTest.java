package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that write or print what another module makes. */
class SmallCommandsTest {

    @TempDir
    Path directory;

    @Test
    void aCaseSurvivesBeingConverted() {
        String data = AcceptanceCase.of("16-two-units-one-pool").toString();
        String once = directory.resolve("once.json").toString();
        Path twice = directory.resolve("twice.json");

        assertThat(Run.of("convert", data, once).output()).contains("已写入 " + once);
        assertThat(Run.of("convert", once, twice.toString()).status()).isZero();

        assertThat(twice).hasSameTextualContentAs(Path.of(once));
        assertThat(Run.of("plan", data).output().lines().skip(1))
                .containsExactlyElementsOf(
                        Run.of("plan", once).output().lines().skip(1).toList());
    }

    @Test
    void onlyKnownKindsOfFilesAreWritten() {
        Run run = Run.of(
                "convert",
                AcceptanceCase.of("random-001").toString(),
                directory.resolve("a.csv").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("文件名应以 .json 或 .xlsx 结尾");
    }

    @Test
    void theTemplateIsAUsableCase() {
        String template = directory.resolve("template.json").toString();

        assertThat(Run.of("template", template).status()).isZero();
        assertThat(Run.of("plan", template).status()).isZero();
    }

    @Test
    void aTemplateDoesNotReplaceWhatMayBeFilledIn() {
        String template = directory.resolve("filled.xlsx").toString();

        assertThat(Run.of("template", template).status()).isZero();
        Run again = Run.of("template", template);

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.error()).contains("文件已存在");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"generate --kind station -o", "convert CASE", "template", "plan CASE -o"})
    void whatMayBeSomebodysWorkIsReplacedOnlyWhereTheUserInsists(String command) throws IOException {
        Path file = Files.writeString(directory.resolve("work.json"), "{\"format\": \"dinggang-case/1\"}");
        List<String> words = new ArrayList<>(
                List.of(command.replace("CASE", AcceptanceCase.of("random-001").toString())
                        .split(" ")));
        words.add(file.toString());

        Run refused = Run.of(words.toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.error()).contains("文件已存在", "--force");
        assertThat(file).hasContent("{\"format\": \"dinggang-case/1\"}");

        words.add("--force");
        assertThat(Run.of(words.toArray(String[]::new)).status()).isZero();
        assertThat(Files.size(file)).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.json", "result.xlsx"})
    void aResultIsReplacedByThatOfPlanningAgain(String name) throws IOException {
        String data = AcceptanceCase.of("random-001").toString();
        String result = directory.resolve(name).toString();

        assertThat(Run.of("plan", data, "-o", result).status()).isZero();
        assertThat(Run.of("plan", AcceptanceCase.of("random-002").toString(), "-o", result)
                        .status())
                .isZero();
    }

    @Test
    void aCaseWorkbookIsNotReplacedByAResult() {
        String data = AcceptanceCase.of("random-001").toString();
        String workbook = directory.resolve("case.xlsx").toString();

        assertThat(Run.of("convert", data, workbook).status()).isZero();
        Run run = Run.of("plan", data, "-o", workbook);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("不是本程序的结果文件");
    }

    @Test
    void theSameSeedGeneratesTheSameCase() {
        Path one = directory.resolve("one.json");
        Path other = directory.resolve("other.json");

        Run run = Run.english("generate", "--kind", "station", "--people", "30", "--seed", "3", "-o", one.toString());
        Run.of("generate", "--kind=station", "--people=30", "--seed=3", "-o" + other);

        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("agricultural extension station", "people: 30");
        assertThat(one).hasSameTextualContentAs(other);
        assertThat(Run.of("plan", one.toString()).status()).isZero();
    }

    @Test
    void ruleSetsAreListedAndShown() {
        assertThat(Run.of("rules").output()).contains("national-2006", "panjin-2024", "2024-06-06");
        assertThat(Run.of("rules", "panjin-2024").output()).contains("盘人社发〔2024〕34号");
        assertThat(Run.english("rules", "nowhere-1999").error()).contains("nowhere-1999", "panjin-2024");
        assertThat(Run.of("rules", "nowhere-1999").status()).isEqualTo(2);
    }

    @Test
    void aRuleSetOfOnesOwnThatIsWrongIsRefusedWithFileAndLine() throws IOException {
        Files.writeString(directory.resolve("own.yaml"), "name: own\nextends: panjin-2024\ncolour: red\n");

        Run run = Run.of("rules", "own", "--rules", directory.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("own.yaml:3", "colour");
    }
}
