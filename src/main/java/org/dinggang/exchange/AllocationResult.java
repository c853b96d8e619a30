package org.dinggang.exchange;

import java.util.List;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationCheck;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.AllocationSearch;
import org.dinggang.establishment.allocation.PostReasons;
import org.dinggang.establishment.allocation.PostReasons.PostReason;

/**
 * An allocation with all that people want to know of it.
 *
 * @param request what was to be allocated
 * @param allocation the allocation
 * @param check what it is worth and what it breaks
 * @param reasons why every number is what it is
 * @param comparison what is other than in the allocation in force
 */
public record AllocationResult(
        AllocationRequest request,
        Allocation allocation,
        AllocationCheck check,
        List<PostReason> reasons,
        AllocationComparison comparison) {

    public AllocationResult {
        reasons = List.copyOf(reasons);
    }

    /** The best allocation. */
    public static AllocationResult best(AllocationRequest request) {
        Allocation best = AllocationSearch.best(request);
        return new AllocationResult(
                request,
                best,
                AllocationCheck.of(request, best),
                PostReasons.of(request, best),
                AllocationComparison.of(request, request.current(), best));
    }
}
