package org.dinggang.exchange;

import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.policy.RuleSets;

/** Structures and pools from trees, for forms of files beside JSON. */
public final class StructureTrees {

    /** The format that a file of structures names. */
    public static final String FORMAT = StructureReading.FORMAT;

    /** The format that a file of a pool names. */
    public static final String ALLOCATION_FORMAT = AllocationReading.FORMAT;

    private StructureTrees() {}

    /**
     * The structures in a tree.
     *
     * @throws UnusableInputException with everything that is wrong, what the problems hold already included
     */
    public static Structures read(Tree tree, RuleSets ruleSets, Structures.Purpose purpose, Problems problems)
            throws UnusableInputException {
        return new StructureReading(ruleSets, purpose, problems).read(tree);
    }

    /**
     * The pool in a tree.
     *
     * @throws UnusableInputException with everything that is wrong, what the problems hold already included
     */
    public static AllocationRequest readAllocation(Tree tree, Problems problems) throws UnusableInputException {
        return new AllocationReading(problems).read(tree);
    }
}
