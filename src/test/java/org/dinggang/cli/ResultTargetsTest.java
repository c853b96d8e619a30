package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTargetsTest {

    @TempDir
    Path directory;

    private final Console console = new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Terminal.NONE,
            new Messages(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "a.json,                out,       out/a.result.json",
        "a.case.json,           out,       out/a.result.json",
        "a.xlsx,                out,       out/a.result.xlsx",
        "a.case.xlsx,           out,       out/a.result.xlsx",
        "A.JSON,                out,       out/A.result.json",
        "a.json,                b.xlsx,    b.xlsx",
        "a.json,                b.json,    b.json",
        "a.json b.xlsx,         out,       out/a.result.json out/b.result.xlsx",
    })
    void everyCaseHasItsResult(String cases, String output, String expected) throws Exception {
        assertThat(ResultTargets.of(paths(cases), directory.resolve(output), false, console))
                .extracting(Destination::path)
                .containsExactlyElementsOf(paths(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "a.json,                b.txt,     must end in .json or .xlsx",
        "a.json b.json,         b.xlsx,    must be a directory",
        "a.json a.case.json,    out,       would both be",
        "a.json b.csv,          out,       only .json and .xlsx",
    })
    void whatHasNoPlaceIsRefusedBeforePlanning(String cases, String output, String reason) {
        assertThatThrownBy(() -> ResultTargets.of(paths(cases), directory.resolve(output), false, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"a.json, must end in .json or .xlsx", "a.json b.json, must be a directory"})
    void aFileOfAnotherKindThatIsThereIsNoDirectory(String cases, String reason) throws Exception {
        Path there = Files.createFile(directory.resolve("full"));

        assertThatThrownBy(() -> ResultTargets.of(paths(cases), there, true, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aCaseIsNotOverwrittenByTheResultOfAnother() throws Exception {
        Path result = Files.writeString(directory.resolve("a.result.json"), "{}");

        assertThatThrownBy(
                        () -> ResultTargets.of(List.of(directory.resolve("a.json"), result), directory, false, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not overwritten");
    }

    private List<Path> paths(String names) {
        return Arrays.stream(names.split(" ")).map(directory::resolve).toList();
    }
}
