package org.dinggang.cli;

import java.nio.file.Path;
import java.util.List;
import org.dinggang.cli.Destination.Replacing;
import org.dinggang.exchange.UnusableInputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a command on structures reads and the one that it writes. */
final class StructurePaths {

    @Parameters(index = "0", paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private @Nullable Path output;

    @Option(names = "--force")
    private boolean force;

    /** Reads the file, or refuses with everything that is wrong with it. */
    <T> T read(Reading<T> reading, Console console) throws Refusal {
        try {
            return reading.read(file);
        } catch (UnusableInputException exception) {
            throw new CaseInput(console).unusable(file, exception);
        }
    }

    /**
     * Makes something of a file.
     *
     * @param <T> what
     */
    interface Reading<T> {
        /** Reads it. */
        T read(Path file) throws UnusableInputException;
    }

    /** The file to write; null where the outcome is only shown. */
    @Nullable
    Destination destination(Console console) throws Refusal {
        Replacing replacing = Replacing.orAnything(Replacing.NOTHING, force);
        return output == null ? null : Destination.at(output, List.of(file), replacing, console);
    }

    /** Writes the file, where one is asked for. */
    static void write(@Nullable Destination destination, Destination.Writing writing, Console console) throws Refusal {
        if (destination != null) {
            destination.write(writing, console);
            console.print(console.text("output.written", destination.path()));
        }
    }
}
