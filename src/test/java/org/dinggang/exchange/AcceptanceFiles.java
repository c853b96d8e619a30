package org.dinggang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The acceptance cases of the planning model as files. */
public final class AcceptanceFiles {

    private static final Path FOLDER = Path.of("src/test/resources/acceptance");

    private AcceptanceFiles() {}

    /** All cases, by name. */
    public static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".case.json"))
                    .sorted()
                    .toList();
        }
    }
}
