package org.dinggang.structures.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.registry.LedgerPool;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationSolution;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.PoolSummary;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.structures.content.AllocationLifeCycle;
import org.dinggang.structures.service.AllocationReviews.Review;
import org.dinggang.structures.store.AllocationRow;
import org.dinggang.structures.store.AllocationRow.Solved;
import org.dinggang.structures.store.AllocationRows;
import org.dinggang.structures.store.AllocationStepRows;
import org.springframework.stereotype.Component;

/** Allocations as people see them. To be asked inside a transaction. */
@Component
public class AllocationViews {

    private final AllocationRows rows;
    private final AllocationStepRows steps;
    private final AllocationReviews reviews;
    private final Clock clock;

    AllocationViews(AllocationRows rows, AllocationStepRows steps, AllocationReviews reviews, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A pool with what has been allocated of it. */
    PoolSummary pool(LedgerPool pool) {
        List<AllocationRow> all = rows.list(pool.pool().name(), pool.members().values());
        return new PoolSummary(
                pool.id(),
                pool.pool().name(),
                pool.pool().posts(),
                pool.pool().institutions(),
                all.size(),
                inForce(all).map(row -> row.terms().name()).orElse(null));
    }

    /** The allocations of a pool. */
    List<AllocationSummary> list(Actor actor, LedgerPool pool) {
        List<AllocationRow> all = rows.list(pool.pool().name(), pool.members().values());
        return all.stream().map(row -> summary(actor, row, all)).toList();
    }

    /** An allocation in a list. */
    AllocationSummary summary(Actor actor, AllocationRow row) {
        return summary(actor, row, rows.list(row.pool(), row.institutionIds()));
    }

    private AllocationSummary summary(Actor actor, AllocationRow row, List<AllocationRow> all) {
        return new AllocationSummary(
                row.id(),
                row.pool(),
                row.number(),
                row.terms().name(),
                row.revision(),
                row.state(),
                row.solved() != null,
                force(row, all),
                row.inForceFrom(),
                row.author(),
                row.changedAt(),
                AllocationLifeCycle.allowed(actor, row.state(), row.authorId(), row.submittedById()));
    }

    /** Of those that are approved, the one whose day came last; of several of one day, the one that was approved last. */
    private Optional<AllocationRow> inForce(List<AllocationRow> all) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(row -> row.state() == VersionState.APPROVED)
                .filter(row -> !day(row).isAfter(today))
                .max(Comparator.comparing(AllocationViews::day).thenComparing(AllocationRow::changedAt));
    }

    private Force force(AllocationRow row, List<AllocationRow> all) {
        if (row.state() != VersionState.APPROVED) {
            return Force.NONE;
        }
        if (day(row).isAfter(LocalDate.now(clock))) {
            return Force.AHEAD;
        }
        return inForce(all).filter(latest -> latest.id() == row.id()).isPresent() ? Force.IN_FORCE : Force.PAST;
    }

    private static LocalDate day(AllocationRow approved) {
        return Objects.requireNonNull(approved.inForceFrom());
    }

    /** An allocation. */
    AllocationDetail detail(Actor actor, AllocationRow row) {
        Solved solved = row.solved();
        boolean isOver = row.state() == VersionState.APPROVED || row.state() == VersionState.DISCARDED;
        Review review =
                isOver && solved != null ? new Review(solved.request(), List.of(), List.of()) : reviews.of(actor, row);
        return new AllocationDetail(
                summary(actor, row),
                row.terms(),
                solved == null ? review.now() : solved.request(),
                solved == null ? null : AllocationSolution.of(solved.request(), solved.result()),
                isOver ? List.of() : review.problems(),
                isOver ? List.of() : review.notices(),
                row.decision(),
                steps.of(row.id()));
    }
}
