package org.dinggang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.cli.Destination.Replacing;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a case between JSON and a workbook. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Parameters(index = "0", paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path caseFile;

    @Parameters(index = "1", paramLabel = "OUT")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path target;

    @Option(names = "--force")
    private boolean force;

    /** The command speaking on that console. */
    ConvertCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        Replacing replacing = Replacing.orAnything(Replacing.NOTHING, force);
        Destination file = Destination.at(target, List.of(caseFile), replacing, console);
        ReadCase read = new CaseInput(console).read(caseFile, root.ruleSets());
        file.write(draft -> CaseFiles.write(read.value(), draft), console);
        console.print(console.text("output.written", target));
        return ExitStatus.DONE.code();
    }
}
