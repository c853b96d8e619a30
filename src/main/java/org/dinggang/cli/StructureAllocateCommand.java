package org.dinggang.cli;

import java.util.concurrent.Callable;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.exchange.StructureFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Allocates the posts of a pool to the institutions that share it. */
@Command(name = "allocate")
final class StructureAllocateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StructurePaths files = new StructurePaths();

    StructureAllocateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        Destination destination = files.destination(console);
        AllocationResult result = AllocationResult.best(files.read(StructureFiles::readAllocation, console));
        new AllocationReport(console, result).print();
        StructurePaths.write(destination, draft -> StructureFiles.write(result, draft), console);
        return (result.check().isLawful() ? ExitStatus.DONE : ExitStatus.UNLAWFUL).code();
    }
}
