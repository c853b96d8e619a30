package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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

        Destination.at(file, List.of(), console).write(draft -> Files.writeString(draft, "after"), console);

        assertThat(file).hasContent("after");
        assertThat(directory.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws Exception {
        Path file = Files.writeString(directory.resolve("plan.json"), "before");
        Destination destination = Destination.at(file, List.of(), console);

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
        assertThatThrownBy(() -> Destination.at(directory.resolve("plan.xls"), List.of(), console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must end in .json or .xlsx");
    }

    @Test
    void anInputIsNotOverwrittenUnderAnyName() throws Exception {
        Path input = Files.writeString(directory.resolve("case.json"), "{}");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), input);
        for (Path path : List.of(input, link, directory.resolve("./case.json"))) {
            assertThatThrownBy(() -> Destination.at(path, List.of(input), console))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not overwritten");
        }
    }

    @Test
    void aDirectoryAndAFileInNoDirectoryAreRefused() {
        assertThatThrownBy(() -> Destination.at(Files.createDirectory(directory.resolve("a.json")), List.of(), console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> Destination.at(directory.resolve("no/plan.json"), List.of(), console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenIsRefusedBeforeAnyWork() {
        assertThatThrownBy(() -> Destination.at(Path.of("/proc/plan.json"), List.of(), console))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permission");
    }
}
