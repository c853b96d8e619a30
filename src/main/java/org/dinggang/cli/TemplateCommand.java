package org.dinggang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.cli.Destination.Replacing;
import org.dinggang.exchange.CaseFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an example case to be filled in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OUT")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path target;

    @Option(names = "--force")
    private boolean force;

    /** The command speaking on that console. */
    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        Replacing replacing = Replacing.orAnything(Replacing.NOTHING, force);
        Destination.at(target, List.of(), replacing, console).write(CaseFiles::writeTemplate, console);
        console.print(console.text("output.written", target));
        return ExitStatus.DONE.code();
    }
}
