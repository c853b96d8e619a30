package org.dinggang.exchange;

import java.util.List;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one institution of a file of structures.
 *
 * @param input the institution
 * @param calculated its posts as calculated; null where they were only checked
 * @param findings what the check found
 */
public record StructureResult(
        StructureInput input, @Nullable CalculatedStructure calculated, List<Finding> findings) {

    public StructureResult {
        findings = List.copyOf(findings);
    }
}
