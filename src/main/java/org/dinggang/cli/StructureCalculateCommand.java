package org.dinggang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dinggang.establishment.StructureCalculation;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Calculates the posts of institutions from their establishment and the ratios. */
@Command(name = "calculate")
final class StructureCalculateCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Mixin
    private final StructurePaths files = new StructurePaths();

    StructureCalculateCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        Destination destination = files.destination(console);
        Structures structures =
                files.read(file -> StructureFiles.read(file, root.ruleSets(), Structures.Purpose.CALCULATION), console);
        List<StructureResult> results = structures.institutions().stream()
                .map(input -> new StructureResult(
                        input, StructureCalculation.calculate(structures.rules(), input.request()), List.of()))
                .toList();
        StructureReport report = new StructureReport(console, structures);
        results.forEach(report::printCalculated);
        StructurePaths.write(destination, draft -> StructureFiles.write(structures, results, draft), console);
        return ExitStatus.DONE.code();
    }
}
