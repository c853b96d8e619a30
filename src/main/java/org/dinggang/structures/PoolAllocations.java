package org.dinggang.structures;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/**
 * Allocations of pooled posts (统筹岗位, 县管校聘) to the institutions that share them, from the draft of a department to being in force. An
 * allocation is there only for somebody who sees all members of its pool: for everybody else its key is unknown ({@link
 * StructureRefusedException.Code#NOT_FOUND}). Whoever lacks the right to do something gets an {@link AccessRefusedException}.
 *
 * <p>Whoever changes an allocation says which revision he or she has seen; where that is not the current one any more, nothing happens
 * and the refusal is {@link StructureRefusedException.Code#CHANGED_MEANWHILE}.
 */
public interface PoolAllocations {

    /** The pools all of whose members the actor sees, by name. */
    List<PoolSummary> pools(Actor actor);

    /**
     * The allocations of a pool, the newest first.
     *
     * @throws StructureRefusedException where there is no such pool for the actor
     */
    List<AllocationSummary> list(Actor actor, long poolId);

    /** The allocations that wait for a decision, the longest waiting first. */
    List<AllocationSummary> waiting(Actor actor);

    /** An allocation. Counts people where it has not been solved, which takes a moment. */
    AllocationDetail detail(Actor actor, long allocationId);

    /** What a new allocation begins with: people counted today by that rule set, nothing settled. */
    AllocationTerms proposal(Actor actor, long poolId, String ruleSet);

    /**
     * Makes a draft.
     *
     * @return its key
     * @throws StructureRefusedException with everything that cannot be stored
     */
    long create(Actor actor, long poolId, AllocationTerms terms);

    /**
     * Changes the terms of a draft, or makes a draft of what was returned; it is not solved then.
     *
     * @throws StructureRefusedException with everything that cannot be stored
     */
    void edit(Actor actor, long allocationId, int revision, AllocationTerms terms);

    /**
     * Counts people and finds the best allocation. Takes a moment, whoever shows it does so in the background.
     *
     * @param progress takes the share done, 0 to 1
     * @throws StructureRefusedException where the pool is no longer what the allocation was made for
     */
    void solve(Actor actor, long allocationId, int revision, DoubleConsumer progress);

    /**
     * Sends an allocation to the bureau.
     *
     * @throws StructureRefusedException with everything that is unlawful or lacking
     */
    void submit(Actor actor, long allocationId, int revision);

    /** Takes back what the bureau has not decided on yet; it is a draft again. */
    void withdraw(Actor actor, long allocationId, int revision);

    /** Gives up a draft, or what was returned. It is kept. */
    void discard(Actor actor, long allocationId, int revision);

    /**
     * Gives an allocation back to the department.
     *
     * @param words the reasons
     * @throws StructureRefusedException where there are no reasons
     */
    void giveBack(Actor actor, long allocationId, int revision, String words);

    /**
     * Approves an allocation: from its day on its numbers are the posts of all its institutions, or of none where something stands in the
     * way.
     *
     * @throws StructureRefusedException with everything that is wrong with the approval, or by now with the allocation
     */
    void approve(Actor actor, long allocationId, int revision, AllocationApproval approval);

    /**
     * What is different between two allocations of one pool that have been solved.
     *
     * @throws StructureRefusedException where one is not solved, or they are of different pools
     */
    AllocationsCompared compare(Actor actor, long one, long other);
}
