package org.dinggang.cli;

import java.util.concurrent.Callable;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Allocates the posts of a pool to the institutions that share it. */
@Command(name = "allocate")
final class StructureAllocateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final StructureOutput files = new StructureOutput();

    StructureAllocateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        Destination destination = files.destination(console);
        AllocationResult result = AllocationResult.best(read());
        new AllocationReport(console, result).print();
        StructureOutput.write(destination, draft -> StructureFiles.write(result, draft), console);
        return (result.check().isLawful() ? ExitStatus.DONE : ExitStatus.UNLAWFUL).code();
    }

    private AllocationRequest read() throws Refusal {
        try {
            return StructureFiles.readAllocation(files.file());
        } catch (UnusableInputException exception) {
            throw new CaseInput(console).unusable(files.file(), exception);
        }
    }
}
