package org.dinggang.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken files end in a clear message in both languages, within 10 seconds and 512 MB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWorkbookTest {

    private static final int SECONDS_FOR_ALL = 300;
    private static final int MILLISECONDS_FOR_ONE = 10_000;

    @TempDir
    private static Path folder;

    private final Map<String, String[]> outcomes = new LinkedHashMap<>();

    Stream<String> names() {
        return HostileFiles.all().keySet().stream();
    }

    @BeforeAll
    void readAllInAMachineOfTheirOwn() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(HostileFiles.all().keySet());
        Path files = Files.createDirectory(folder.resolve("files"));
        for (int index = 0; index < names.size(); index++) {
            HostileFiles.all().get(names.get(index)).getValue().make(files.resolve("%03d.xlsx".formatted(index)));
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReader.class.getName(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS_FOR_ALL, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("all files within %d s", SECONDS_FOR_ALL).isTrue();
        for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t");
            if (fields.length == 3) {
                outcomes.put(names.get(Integer.parseInt(fields[0].substring(0, 3))), fields);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void endsInAClearMessage(String name) {
        String[] outcome = outcomes.get(name);
        assertThat(outcome).as("came to an end").isNotNull();
        String words = HostileFiles.all().get(name).getKey();
        assertThat(outcome[2]).contains(words).contains(" | ").doesNotContain("Exception");
        assertThat(Long.parseLong(outcome[1])).isLessThan(MILLISECONDS_FOR_ONE);
    }
}
