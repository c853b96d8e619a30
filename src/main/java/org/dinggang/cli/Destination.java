package org.dinggang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.exchange.UnusableInputException;

/** A file that the user wants written: found writable before any work is done for it, then written whole or not at all. */
final class Destination {

    private final Path path;
    private final Path target;

    private Destination(Path path, Path target) {
        this.path = path;
        this.target = target;
    }

    /** What of a file that is there already may be replaced. */
    enum Replacing {
        /** No file. */
        NOTHING("output.exists"),
        /** Results of this program, which planning again gives again, and files that hold nothing. */
        RESULTS("output.noResult"),
        /** Any file that is no input. */
        ANYTHING("");

        private final String refusal;

        Replacing(String refusal) {
            this.refusal = refusal;
        }

        /** Anything where the user insists, else as given. */
        static Replacing orAnything(Replacing usual, boolean force) {
            return force ? ANYTHING : usual;
        }

        private boolean allows(Path existing) throws IOException {
            return switch (this) {
                case NOTHING -> false;
                case RESULTS -> Files.size(existing) == 0 || ResultFiles.isResult(existing);
                case ANYTHING -> true;
            };
        }
    }

    /** Writes the content. */
    interface Writing {
        /** Writes to a file that does not exist yet. */
        void writeTo(Path draft) throws IOException, UnusableInputException;
    }

    /**
     * A file that can be written, as far as can be told before.
     *
     * @param path where
     * @param inputs files that must stay as they are
     * @param replacing what may be there already
     * @param console for the words
     * @throws Refusal where it cannot be written, has no ending that says its form, or something is there that
     *     must stay
     */
    static Destination at(Path path, Collection<Path> inputs, Replacing replacing, Console console) throws Refusal {
        if (!CaseInput.hasKnownEnding(path)) {
            throw new Refusal(console.text("output.ending", path));
        }
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
            if (Files.exists(target) && !replacing.allows(target)) {
                throw new Refusal(console.text(replacing.refusal, path));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new Refusal(console.text("output.notWritable", path));
            }
            Destination destination = new Destination(path, target);
            destination.tryDraft(console);
            return destination;
        } catch (IOException e) {
            throw new Refusal(console.text("output.failed", path, reason(e)));
        }
    }

    /** Where it is written, as the user named it. */
    Path path() {
        return path;
    }

    /**
     * Writes a draft beside the file and puts it in the file's place when it is complete.
     *
     * @throws Refusal where it could not be written; the file is then as it was before
     */
    void write(Writing writing, Console console) throws Refusal {
        try {
            try {
                writing.writeTo(draft());
                Files.move(draft(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft());
            }
        } catch (UnusableInputException e) {
            throw new CaseInput(console).unusable(path, e);
        } catch (IOException e) {
            throw new Refusal(console.text("output.failed", path, reason(e)));
        }
    }

    /** Asking for permission is not enough: some file systems promise more than they do. */
    private void tryDraft(Console console) throws Refusal {
        try {
            Files.createFile(draft());
            Files.delete(draft());
        } catch (IOException e) {
            throw new Refusal(console.text("output.notWritable", path));
        }
    }

    private Path draft() {
        return target.resolveSibling("." + ProcessHandle.current().pid() + "." + target.getFileName());
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
