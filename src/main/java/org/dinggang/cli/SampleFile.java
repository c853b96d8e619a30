package org.dinggang.cli;

import java.nio.file.Path;
import java.util.List;
import org.dinggang.cli.Destination.Replacing;
import picocli.CommandLine.Option;

/** From which seed a sample is made, and the file that it becomes. */
final class SampleFile {

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    @SuppressWarnings("NullAway.Init") // required
    private Path output;

    @Option(names = "--force")
    private boolean force;

    /** The seed. */
    long seed() {
        return seed;
    }

    /** The file as it was named. */
    Path output() {
        return output;
    }

    /** The file to write. */
    Destination destination(Console console) throws Refusal {
        return Destination.at(output, List.of(), Replacing.orAnything(Replacing.NOTHING, force), console);
    }
}
