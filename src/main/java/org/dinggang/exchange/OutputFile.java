package org.dinggang.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a reader sees the old content or the new, and never half of it. */
public final class OutputFile {

    private static final int BUFFER = 1 << 16;

    private OutputFile() {}

    /** Writes the content of a file. */
    public interface Content {
        /** Writes everything to the stream, which somebody else closes. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes the file. What is there already and is not a regular file, such as a pipe, is written to directly.
     *
     * @throws IOException where it cannot be written; what was there before is then still there
     */
    public static void write(Path path, Content content) throws IOException {
        Path target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            fill(Files.newOutputStream(target), content);
            return;
        }
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(OutputStream stream, Content content) throws IOException {
        try (OutputStream buffered = new BufferedOutputStream(stream, BUFFER)) {
            content.writeTo(buffered);
        }
    }
}
