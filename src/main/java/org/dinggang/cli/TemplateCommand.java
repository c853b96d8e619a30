package org.dinggang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.exchange.CaseFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an example case to be filled in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OUT")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path target;

    /** The command speaking on that console. */
    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        if (Files.exists(target)) {
            throw new Refusal(console.text("output.exists", target));
        }
        Destination.at(target, List.of(), console).write(CaseFiles::writeTemplate, console);
        console.print(console.text("output.written", target));
        return ExitStatus.DONE.code();
    }
}
