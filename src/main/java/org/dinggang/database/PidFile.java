package org.dinggang.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server says about itself in {@code postmaster.pid}.
 *
 * @param pid the process that accepts connections
 * @param port where it listens; 0 while it does not say so yet
 */
record PidFile(long pid, int port) {
    private static final int PORT_LINE = 3;

    /** Reads the file; empty if there is none, or none that says anything. */
    static Optional<PidFile> read(Path file) throws IOException {
        List<String> lines;
        try {
            // PostgreSQL writes the path of the data in whatever encoding that has
            lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        String port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
        return Optional.of(new PidFile(
                Long.parseLong(lines.getFirst().strip()), port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0));
    }
}
