package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dinggang.cli.Destination.Replacing;
import org.dinggang.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @TempDir
    Path directory;

    private final Console console = new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Terminal.NONE,
            new Messages(Language.ENGLISH));

    @Test
    void aFileIsReplacedWhole() throws Exception {
        Path file = Files.writeString(directory.resolve("plan.json"), "before");

        Destination.at(file, List.of(), Replacing.ANYTHING, console)
                .write(draft -> Files.writeString(draft, "after"), console);

        assertThat(file).hasContent("after");
        assertThat(directory.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws Exception {
        Path file = Files.writeString(directory.resolve("plan.json"), "before");
        Destination destination = Destination.at(file, List.of(), Replacing.ANYTHING, console);

        assertThatThrownBy(() -> destination.write(
                        draft -> {
                            Files.writeString(draft, "half");
                            throw new IOException("No space left on device");
                        },
                        console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No space left on device");

        assertThat(file).hasContent("before");
        assertThat(directory.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void theNameMustSayTheForm() {
        assertThatThrownBy(() -> Destination.at(directory.resolve("plan.xls"), List.of(), Replacing.ANYTHING, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must end in .json or .xlsx");
    }

    @Test
    void anInputIsNotOverwrittenUnderAnyName() throws Exception {
        Path input = Files.writeString(directory.resolve("case.json"), "{}");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), input);
        for (Path path : List.of(input, link, directory.resolve("./case.json"))) {
            assertThatThrownBy(() -> Destination.at(path, List.of(input), Replacing.ANYTHING, console))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not overwritten");
        }
    }

    @ParameterizedTest(name = "{0} where {2} may be replaced")
    @CsvSource(delimiter = '|', textBlock = """
            {"format": "dinggang-result/1", "case": "x"} | a.json | RESULTS  |
            {"format":"dinggang-result/1"}               | a.json | RESULTS  |
            ''                                           | a.json | RESULTS  |
            {"format": "dinggang-result/1"}              | a.json | NOTHING  | exists already and is not overwritten
            {"format": "dinggang-case/1"}                | a.json | RESULTS  | no result of this program
            {"note": "dinggang-result/1"}                | a.json | RESULTS  | no result of this program
            {"format": "dinggang-case/1"}                | a.json | ANYTHING |
            no workbook                                  | a.xlsx | RESULTS  | no result of this program
            ''                                           | a.xlsx | RESULTS  |
            no workbook                                  | a.xlsx | ANYTHING |
            """)
    void whatMayBeReplaced(String content, String name, Replacing replacing, @Nullable String refusal)
            throws Exception {
        Path file = Files.writeString(directory.resolve(name), content);

        if (refusal == null) {
            Destination.at(file, List.of(), replacing, console);
        } else {
            assertThatThrownBy(() -> Destination.at(file, List.of(), replacing, console))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(refusal);
        }
        assertThat(file).hasContent(content);
    }

    @Test
    void aDirectoryAndAFileInNoDirectoryAreRefused() {
        assertThatThrownBy(() -> Destination.at(
                        Files.createDirectory(directory.resolve("a.json")), List.of(), Replacing.ANYTHING, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(
                        () -> Destination.at(directory.resolve("no/plan.json"), List.of(), Replacing.ANYTHING, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenIsRefusedBeforeAnyWork() {
        assertThatThrownBy(() -> Destination.at(Path.of("/proc/plan.json"), List.of(), Replacing.ANYTHING, console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permission");
    }
}
