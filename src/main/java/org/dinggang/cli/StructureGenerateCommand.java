package org.dinggang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.cli.Destination.Replacing;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.sample.StructureSamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Generates sample structures or a sample pool. */
@Command(name = "generate")
final class StructureGenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--pool")
    private boolean pool;

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

    StructureGenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        Replacing replacing = Replacing.orAnything(Replacing.NOTHING, force);
        Destination file = Destination.at(output, List.of(), replacing, console);
        file.write(
                draft -> {
                    if (pool) {
                        StructureFiles.writeInput(StructureSamples.pool(seed), draft);
                    } else {
                        StructureFiles.writeInput(StructureSamples.structures(seed), draft);
                    }
                },
                console);
        console.print(console.text("output.written", output));
        return ExitStatus.DONE.code();
    }
}
