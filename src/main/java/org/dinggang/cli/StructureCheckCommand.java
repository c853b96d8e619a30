package org.dinggang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.establishment.StructureCheck;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks structures of posts, drafted or approved, against the rules. */
@Command(name = "check")
final class StructureCheckCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Mixin
    private final StructureOutput files = new StructureOutput();

    StructureCheckCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        Destination destination = files.destination(console);
        Structures structures = StructureCalculateCommand.read(Structures.Purpose.CHECK, files, root, console);
        List<StructureResult> results = structures.institutions().stream()
                .map(input -> new StructureResult(input, null, StructureCheck.check(structures.rules(), input.draft())))
                .toList();
        StructureReport report = new StructureReport(console, structures);
        results.forEach(report::printChecked);
        StructureOutput.write(destination, draft -> StructureFiles.write(structures, results, draft), console);
        boolean lawful = results.stream().allMatch(result -> StructureCheck.isLawful(result.findings()));
        return (lawful ? ExitStatus.DONE : ExitStatus.UNLAWFUL).code();
    }
}
