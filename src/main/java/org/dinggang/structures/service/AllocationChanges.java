package org.dinggang.structures.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.establishment.allocation.Allocation;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.AllocationSearch;
import org.dinggang.model.Pool;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.AllocatedPosts;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledPosts;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.content.AllocationApprovalCheck;
import org.dinggang.structures.content.AllocationTermsCheck;
import org.dinggang.structures.content.AllocationWords;
import org.dinggang.structures.store.AllocationRow;
import org.dinggang.structures.store.AllocationRow.Solved;
import org.dinggang.structures.store.AllocationRows;
import org.dinggang.structures.store.AllocationStepRows;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Leads allocations on their way, each step in one transaction with its words and its entry in the audit trail. */
@Component
public class AllocationChanges {

    private static final int LONGEST_WORDS = 2_000;
    private static final double COUNTED = 0.6;
    private static final double SOLVED = 0.9;

    private final Transactions transactions;
    private final AllocationScope scope;
    private final AllocationRows rows;
    private final AllocationStepRows steps;
    private final AllocationReviews reviews;
    private final PoolRequests requests;
    private final PooledPosts ledger;
    private final RuleSets ruleSets;
    private final AuditTrail audit;
    private final Clock clock;

    AllocationChanges(
            Transactions transactions,
            AllocationScope scope,
            AllocationRows rows,
            AllocationStepRows steps,
            AllocationReviews reviews,
            PoolRequests requests,
            PooledPosts ledger,
            RuleSets ruleSets,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.rows = rows;
        this.steps = steps;
        this.reviews = reviews;
        this.requests = requests;
        this.ledger = ledger;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    long create(Actor actor, long poolId, AllocationTerms terms) {
        actor.require(Permission.ALLOCATE_POOLS);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            Instant now = clock.instant();
            LedgerPool pool = scope.pool(actor, poolId);
            refuse(problems(terms, pool.pool()));
            long id = rows.insert(pool.pool().name(), pool.members().values(), terms, actor, now);
            AllocationRow row = rows.find(id).orElseThrow();
            steps.add(row, null, actor, now, "");
            record(actor, "allocation.drafted", null, row, Map.of());
            return id;
        });
    }

    private List<StructureProblem> problems(AllocationTerms terms, Pool pool) {
        return AllocationTermsCheck.problems(terms, pool, ruleSets, LocalDate.now(clock));
    }

    void edit(Actor actor, long id, int revision, AllocationTerms terms) {
        step(actor, id, revision, AllocationEvent.EDIT, "", Map.of(), (row, now) -> {
            refuse(problems(terms, pool(actor, row).pool()));
            rows.edit(row, terms, now);
        });
    }

    void solve(Actor actor, long id, int revision, DoubleConsumer progress) {
        AllocationRequest request = transactions.read(actor.institutions(), () -> {
            AllocationRow row = scope.allocationFor(actor, id, revision, AllocationEvent.SOLVE);
            LedgerPool pool = pool(actor, row);
            refuse(problems(row.terms(), pool.pool()));
            return requests.of(actor, pool, row.terms());
        });
        progress.accept(COUNTED);
        Allocation best = AllocationSearch.best(request);
        progress.accept(SOLVED);
        step(
                actor,
                id,
                revision,
                AllocationEvent.SOLVE,
                "",
                Map.of(),
                (row, now) -> rows.solve(row, request, best, now));
        progress.accept(1);
    }

    private LedgerPool pool(Actor actor, AllocationRow row) {
        return scope.poolOf(actor, row)
                .orElseThrow(() -> new StructureRefusedException(
                        Code.POOL_CHANGED, AllocationReviews.poolGone().message()));
    }

    void submit(Actor actor, long id, int revision) {
        try {
            step(actor, id, revision, AllocationEvent.SUBMIT, "", Map.of(), (row, now) -> {
                refuse(reviews.of(actor, row).problems());
                rows.submit(row, actor, now);
            });
        } catch (DuplicateKeyException other) {
            StructureRefusedException refusal = new StructureRefusedException(
                    Code.OTHER_SUBMITTED,
                    new Text(
                            "该统筹岗位已有分配方案待核准，请先撤回该方案，或等待核准后再报送。",
                            "Another allocation of the pool waits for the decision. Take that back, or wait until it is decided on."));
            refusal.initCause(other);
            throw refusal;
        }
    }

    void withdraw(Actor actor, long id, int revision) {
        step(
                actor,
                id,
                revision,
                AllocationEvent.WITHDRAW,
                "",
                Map.of(),
                (row, now) -> rows.takeBack(row, VersionState.DRAFT));
    }

    void discard(Actor actor, long id, int revision) {
        step(
                actor,
                id,
                revision,
                AllocationEvent.DISCARD,
                "",
                Map.of(),
                (row, now) -> rows.takeBack(row, VersionState.DISCARDED));
    }

    void giveBack(Actor actor, long id, int revision, String words) {
        step(actor, id, revision, AllocationEvent.GIVE_BACK, words, Map.of("words", words), (row, now) -> {
            if (words.isBlank() || words.length() > LONGEST_WORDS) {
                refuse(List.of(new StructureProblem(
                        "words",
                        new Text(
                                "请填写退回理由，最多" + LONGEST_WORDS + "个字",
                                "Enter the reasons, at most " + LONGEST_WORDS + " characters"))));
            }
            rows.giveBack(row, words, actor, now);
        });
    }

    void approve(Actor actor, long id, int revision, AllocationApproval approval) {
        Map<String, Object> words = Map.of(
                "document", approval.document(),
                "approvedOn", approval.approvedOn().toString(),
                "inForceFrom", approval.inForceFrom().toString(),
                "words", approval.words());
        step(actor, id, revision, AllocationEvent.APPROVE, approval.words(), words, (row, now) -> {
            refuse(AllocationApprovalCheck.problems(approval, LocalDate.now(clock), AllocationReviews.YEARS_AHEAD));
            List<StructureProblem> problems =
                    new ArrayList<>(reviews.of(actor, row).problems());
            refuse(problems);
            Solved solved = row.solved();
            if (solved == null) {
                throw new IllegalStateException("A submitted allocation is solved");
            }
            AllocatedPosts allocated = AllocationReviews.allocated(
                    row, solved, pool(actor, row), approval.inForceFrom(), approval.document());
            ledger.obstacles(actor, allocated)
                    .forEach(obstacle -> problems.add(new StructureProblem("inForceFrom", obstacle)));
            refuse(problems);
            rows.approve(row, approval, actor, now);
            ledger.allocate(actor, allocated);
        });
    }

    private void step(
            Actor actor,
            long id,
            int revision,
            AllocationEvent event,
            String words,
            Map<String, ?> said,
            BiConsumer<AllocationRow, Instant> work) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            Instant now = clock.instant();
            AllocationRow before = scope.locked(actor, id, revision, event);
            work.accept(before, now);
            AllocationRow after = rows.find(id).orElseThrow();
            steps.add(after, event, actor, now, words);
            record(actor, action(event), before, after, said);
        });
    }

    private static String action(AllocationEvent event) {
        return switch (event) {
            case EDIT -> "allocation.edited";
            case SOLVE -> "allocation.solved";
            case SUBMIT -> "allocation.submitted";
            case WITHDRAW -> "allocation.withdrawn";
            case DISCARD -> "allocation.discarded";
            case GIVE_BACK -> "allocation.returned";
            case APPROVE -> "allocation.approved";
        };
    }

    private static void refuse(List<StructureProblem> problems) {
        if (!problems.isEmpty()) {
            throw new StructureRefusedException(problems);
        }
    }

    private void record(
            Actor actor, String action, @Nullable AllocationRow before, AllocationRow after, Map<String, ?> said) {
        Map<String, @Nullable Object> words = words(after);
        words.putAll(said);
        audit.record(
                actor,
                new AuditEvent(
                        action,
                        "allocation:" + after.id(),
                        Set.copyOf(after.institutionIds()),
                        before == null ? null : words(before),
                        words));
    }

    private static Map<String, @Nullable Object> words(AllocationRow row) {
        Solved solved = row.solved();
        Map<String, @Nullable Object> words = AllocationWords.of(row.terms(), solved == null ? null : solved.result());
        words.put("state", row.state().name());
        words.put("revision", row.revision());
        return words;
    }
}
