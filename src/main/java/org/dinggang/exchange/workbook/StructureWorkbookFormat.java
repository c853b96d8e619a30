package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.exchange.InputFile;
import org.dinggang.exchange.StructureFormat;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;

/** Structures of posts and pools as Excel workbooks. */
public final class StructureWorkbookFormat implements StructureFormat {

    /** For the service loader. */
    public StructureWorkbookFormat() {}

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public Structures readStructures(InputFile file, RuleSets ruleSets, Structures.Purpose purpose)
            throws UnusableInputException {
        return StructureWorkbookReader.read(file.path(), ruleSets, purpose);
    }

    @Override
    public AllocationRequest readAllocation(InputFile file) throws UnusableInputException {
        return AllocationWorkbookReader.read(file.path());
    }

    @Override
    public void writeInput(Structures structures, OutputStream stream) throws IOException {
        WorkbookOutput.write(
                stream, null, workbook -> new StructureWorkbookWriter(workbook, structures, List.of()).writeInput());
    }

    @Override
    public void writeInput(AllocationRequest request, OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> new AllocationInputSheets(workbook, request).write());
    }

    @Override
    public void writeStructures(Structures structures, List<StructureResult> results, OutputStream stream)
            throws IOException {
        WorkbookOutput.write(
                stream, null, workbook -> new StructureWorkbookWriter(workbook, structures, results).write());
    }

    @Override
    public void writeAllocation(AllocationResult result, OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> new AllocationWorkbookWriter(workbook, result).write());
    }
}
