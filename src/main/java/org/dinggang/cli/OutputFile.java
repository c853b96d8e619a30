package org.dinggang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;

/** A file to be written whole or not at all. */
final class OutputFile {

    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /** What is written. */
    interface Content {
        /** Writes it to a file that does not exist yet. */
        void writeTo(Path draft) throws IOException;
    }

    /**
     * A file that can be written, as far as can be told before.
     *
     * @param path where
     * @param inputs files that must stay as they are
     * @param console for the words
     * @throws Refusal where it cannot be written, or is one of the inputs
     */
    static OutputFile at(Path path, Collection<Path> inputs, Console console) throws Refusal {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path directory = target.getParent();
            if (Files.isDirectory(target)) {
                throw new Refusal(console.text("output.isDirectory", path));
            }
            if (directory == null || !Files.isDirectory(directory)) {
                throw new Refusal(console.text("output.noDirectory", path));
            }
            for (Path input : inputs) {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw new Refusal(console.text("output.isInput", path));
                }
            }
            if (!Files.isWritable(directory) || (Files.exists(target) && !Files.isWritable(target))) {
                throw new Refusal(console.text("output.notWritable", path));
            }
            return new OutputFile(target);
        } catch (IOException e) {
            throw new Refusal(console.text("output.failed", path, reason(e)));
        }
    }

    /** Where it is written. */
    Path path() {
        return path;
    }

    /**
     * Writes the file beside its place and moves it there when it is complete.
     *
     * @param content what is written
     * @param console for the words
     * @throws Refusal where it could not be written; the file is then as it was before
     */
    void write(Content content, Console console) throws Refusal {
        Path draft = path.resolveSibling(
                "." + ProcessHandle.current().pid() + "." + path.getFileName().toString());
        try {
            try {
                content.writeTo(draft);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Refusal(console.text("output.failed", path, reason(e)));
        }
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
