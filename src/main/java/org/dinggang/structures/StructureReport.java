package org.dinggang.structures;

import java.util.List;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the check says of a version.
 *
 * @param problems everything that has to be put right before it can be submitted; empty where it can
 * @param findings everything that is found by the rules, from the total down: what binds absolutely is among the problems too
 * @param calculated the posts that the ratios give, each with its arithmetic; null where they cannot be calculated
 */
public record StructureReport(
        List<StructureProblem> problems,
        List<Finding> findings,
        @Nullable CalculatedStructure calculated) {

    public StructureReport {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands in the way of submitting it. */
    public boolean isSubmittable() {
        return problems.isEmpty();
    }
}
