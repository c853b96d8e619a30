package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.policy.RuleSets;

/** JSON, for programs: {@code dinggang-structure/1}, {@code dinggang-allocation/1} and their results. */
final class JsonStructureFormat implements StructureFormat {

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public Structures readStructures(InputFile file, RuleSets ruleSets, Structures.Purpose purpose)
            throws UnusableInputException {
        Problems problems = new Problems(Place.Pointer::new);
        return new StructureReading(ruleSets, purpose, problems).read(JsonDocument.read(file, problems));
    }

    @Override
    public AllocationRequest readAllocation(InputFile file) throws UnusableInputException {
        Problems problems = new Problems(Place.Pointer::new);
        return new AllocationReading(problems).read(JsonDocument.read(file, problems));
    }

    @Override
    public void writeInput(Structures structures, OutputStream stream) throws IOException {
        JsonStructureInputWriter.write(structures, stream);
    }

    @Override
    public void writeInput(AllocationRequest request, OutputStream stream) throws IOException {
        JsonAllocationInputWriter.write(request, stream);
    }

    @Override
    public void writeStructures(Structures structures, List<StructureResult> results, OutputStream stream)
            throws IOException {
        JsonStructureWriter.write(structures, results, stream);
    }

    @Override
    public void writeAllocation(AllocationResult result, OutputStream stream) throws IOException {
        JsonAllocationWriter.write(result, stream);
    }
}
