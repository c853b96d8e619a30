package org.dinggang.structures;

import java.util.List;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationCheck;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.PostReasons;
import org.dinggang.establishment.allocation.PostReasons.PostReason;

/**
 * The best allocation with all that people want to know of it.
 *
 * @param allocation posts by institution
 * @param check what it is worth and what it breaks
 * @param reasons why every number is what it is, institution by institution
 * @param comparison what is other than in the allocation in force
 */
public record AllocationSolution(
        Allocation allocation, AllocationCheck check, List<PostReason> reasons, AllocationComparison comparison) {

    public AllocationSolution {
        reasons = List.copyOf(reasons);
    }

    /** What is to be known of an allocation of the request. */
    public static AllocationSolution of(AllocationRequest request, Allocation allocation) {
        return new AllocationSolution(
                allocation,
                AllocationCheck.of(request, allocation),
                PostReasons.of(request, allocation),
                AllocationComparison.of(request, request.current(), allocation));
    }
}
