package org.dinggang.ui.pools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.structures.AllocationSolution;

/** An allocation as the workbook that the command line writes: table, reasons, and what it was made from. */
final class AllocationFile {

    private AllocationFile() {}

    /** Writes it. */
    static void write(AllocationRequest request, AllocationSolution solution, OutputStream stream) throws IOException {
        Path file = Files.createTempFile("dinggang-", ".xlsx");
        try {
            StructureFiles.write(
                    new AllocationResult(
                            request,
                            solution.allocation(),
                            solution.check(),
                            solution.reasons(),
                            solution.comparison()),
                    file);
            Files.copy(file, stream);
        } catch (UnusableInputException impossible) {
            throw new IOException(impossible);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
