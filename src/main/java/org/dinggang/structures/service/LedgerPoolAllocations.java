package org.dinggang.structures.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.Text;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledPosts;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.AllocationsCompared;
import org.dinggang.structures.PoolAllocations;
import org.dinggang.structures.PoolSummary;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.store.AllocationRow;
import org.dinggang.structures.store.AllocationRow.Solved;
import org.dinggang.structures.store.AllocationRows;
import org.springframework.stereotype.Service;

/** Allocations of the pools of the ledger. */
@Service
class LedgerPoolAllocations implements PoolAllocations {

    private final Transactions transactions;
    private final AllocationScope scope;
    private final AllocationRows rows;
    private final AllocationViews views;
    private final AllocationChanges changes;
    private final PooledPosts ledger;
    private final Clock clock;

    LedgerPoolAllocations(
            Transactions transactions,
            AllocationScope scope,
            AllocationRows rows,
            AllocationViews views,
            AllocationChanges changes,
            PooledPosts ledger,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.rows = rows;
        this.views = views;
        this.changes = changes;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<PoolSummary> pools(Actor actor) {
        return transactions.read(
                actor.institutions(),
                () -> ledger.pools(actor).stream().map(views::pool).toList());
    }

    @Override
    public List<AllocationSummary> list(Actor actor, long poolId) {
        return transactions.read(actor.institutions(), () -> views.list(actor, scope.pool(actor, poolId)));
    }

    @Override
    public List<AllocationSummary> waiting(Actor actor) {
        actor.require(Permission.VIEW_ROSTER);
        return transactions.read(
                actor.institutions(),
                () -> rows.waiting().stream()
                        .map(row -> views.summary(actor, row))
                        .toList());
    }

    @Override
    public AllocationDetail detail(Actor actor, long allocationId) {
        return transactions.read(
                actor.institutions(), () -> views.detail(actor, scope.allocation(actor, allocationId)));
    }

    @Override
    public AllocationTerms proposal(Actor actor, long poolId, String ruleSet) {
        return transactions.read(actor.institutions(), () -> {
            LedgerPool pool = scope.pool(actor, poolId);
            LocalDate today = LocalDate.now(clock);
            int number = rows.list(pool.pool().name(), pool.members().values()).size() + 1;
            return new AllocationTerms(
                    today.getYear() + "年分配方案" + number,
                    Measure.WAITING_PEOPLE,
                    ruleSet,
                    today,
                    new TreeMap<>(),
                    new TreeMap<>());
        });
    }

    @Override
    public long create(Actor actor, long poolId, AllocationTerms terms) {
        return changes.create(actor, poolId, terms);
    }

    @Override
    public void edit(Actor actor, long allocationId, int revision, AllocationTerms terms) {
        changes.edit(actor, allocationId, revision, terms);
    }

    @Override
    public void solve(Actor actor, long allocationId, int revision, DoubleConsumer progress) {
        changes.solve(actor, allocationId, revision, progress);
    }

    @Override
    public void submit(Actor actor, long allocationId, int revision) {
        changes.submit(actor, allocationId, revision);
    }

    @Override
    public void withdraw(Actor actor, long allocationId, int revision) {
        changes.withdraw(actor, allocationId, revision);
    }

    @Override
    public void discard(Actor actor, long allocationId, int revision) {
        changes.discard(actor, allocationId, revision);
    }

    @Override
    public void giveBack(Actor actor, long allocationId, int revision, String words) {
        changes.giveBack(actor, allocationId, revision, words);
    }

    @Override
    public void approve(Actor actor, long allocationId, int revision, AllocationApproval approval) {
        changes.approve(actor, allocationId, revision, approval);
    }

    @Override
    public AllocationsCompared compare(Actor actor, long one, long other) {
        return transactions.read(actor.institutions(), () -> {
            AllocationRow first = scope.allocation(actor, one);
            AllocationRow second = scope.allocation(actor, other);
            if (!first.pool().equals(second.pool())) {
                throw new StructureRefusedException(
                        Code.INVALID,
                        new Text(
                                "两个分配方案不属于同一统筹岗位，不能比较",
                                "The two allocations are of different pools and cannot be compared"));
            }
            return new AllocationsCompared(
                    first.terms().name(),
                    second.terms().name(),
                    AllocationComparison.of(
                            solved(second).request(),
                            solved(first).result(),
                            solved(second).result()));
        });
    }

    private static Solved solved(AllocationRow row) {
        Solved solved = row.solved();
        if (solved == null) {
            throw new StructureRefusedException(
                    Code.INVALID,
                    new Text(
                            "“" + row.terms().name() + "”还没有计算，不能比较",
                            row.terms().name() + " is not solved and cannot be compared"));
        }
        return solved;
    }
}
