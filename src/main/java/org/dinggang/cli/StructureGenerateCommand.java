package org.dinggang.cli;

import java.util.concurrent.Callable;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.sample.StructureSamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Generates sample structures or a sample pool. */
@Command(name = "generate")
final class StructureGenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--pool")
    private boolean pool;

    @Mixin
    private final SampleFile sample = new SampleFile();

    StructureGenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        Destination file = sample.destination(console);
        file.write(
                draft -> {
                    if (pool) {
                        StructureFiles.writeInput(StructureSamples.pool(sample.seed()), draft);
                    } else {
                        StructureFiles.writeInput(StructureSamples.structures(sample.seed()), draft);
                    }
                },
                console);
        console.print(console.text("output.written", sample.output()));
        return ExitStatus.DONE.code();
    }
}
