package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.policy.RuleSets;

/** A form that structures of posts and pools have as files. JSON is one; others are found as services. */
public interface StructureFormat {

    /** Ending of the names of such files, with its dot, in small letters. */
    String ending();

    /**
     * Reads structures.
     *
     * @throws UnusableInputException with everything that is wrong with the file
     */
    Structures readStructures(InputFile file, RuleSets ruleSets, Structures.Purpose purpose)
            throws UnusableInputException;

    /**
     * Reads a pool and who shares it.
     *
     * @throws UnusableInputException with everything that is wrong with the file
     */
    AllocationRequest readAllocation(InputFile file) throws UnusableInputException;

    /** Writes structures as they are read; the caller closes the stream. */
    void writeInput(Structures structures, OutputStream stream) throws IOException;

    /** Writes a pool and who shares it as they are read; the caller closes the stream. */
    void writeInput(AllocationRequest request, OutputStream stream) throws IOException;

    /** Writes what came out of structures; the caller closes the stream. */
    void writeStructures(Structures structures, List<StructureResult> results, OutputStream stream) throws IOException;

    /** Writes an allocation; the caller closes the stream. */
    void writeAllocation(AllocationResult result, OutputStream stream) throws IOException;
}
