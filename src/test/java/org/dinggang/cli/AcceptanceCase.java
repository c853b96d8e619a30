package org.dinggang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The acceptance cases as files. */
final class AcceptanceCase {

    private static final Path FOLDER = Path.of("src/test/resources/acceptance");
    private static final String ENDING = ".case.json";

    private AcceptanceCase() {}

    /** The case of that name. */
    static Path of(String name) {
        return FOLDER.resolve(name + ENDING);
    }

    /** What is expected of the case of that name. */
    static Path expected(String name) {
        return FOLDER.resolve(name + ".expected.json");
    }

    /** The names of all cases. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
