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
    private final StructurePaths files = new StructurePaths();

    StructureCheckCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        Destination destination = files.destination(console);
        Structures structures =
                files.read(file -> StructureFiles.read(file, root.ruleSets(), Structures.Purpose.CHECK), console);
        List<StructureResult> results = structures.institutions().stream()
                .map(input -> new StructureResult(input, null, StructureCheck.check(structures.rules(), input.draft())))
                .toList();
        StructureReport report = new StructureReport(console, structures);
        results.forEach(report::printChecked);
        StructurePaths.write(destination, draft -> StructureFiles.write(structures, results, draft), console);
        boolean lawful = results.stream().allMatch(result -> StructureCheck.isLawful(result.findings()));
        return (lawful ? ExitStatus.DONE : ExitStatus.UNLAWFUL).code();
    }
}
