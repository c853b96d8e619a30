package org.dinggang.structures.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.access.Actor;
import org.dinggang.establishment.allocation.AllocationCheck;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.AllocatedPosts;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledPosts;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.content.AllocationTermsCheck;
import org.dinggang.structures.store.AllocationRow;
import org.dinggang.structures.store.AllocationRow.Solved;
import org.springframework.stereotype.Component;

/** Says of allocations what stands in their way, as rosters and posts are by now. To be asked inside a transaction. */
@Component
public class AllocationReviews {

    /** How many years ahead an allocation can be in force at most. */
    static final int YEARS_AHEAD = 5;

    private static final StructureProblem POOL_GONE = new StructureProblem(
            "pool",
            new Text(
                    "统筹岗位已不存在或成员单位已有变动，请新建分配方案",
                    "The pool is gone or has other members by now; make a new allocation"));

    private final AllocationScope scope;
    private final PoolRequests requests;
    private final PooledPosts ledger;
    private final RuleSets ruleSets;
    private final Clock clock;

    AllocationReviews(
            AllocationScope scope, PoolRequests requests, PooledPosts ledger, RuleSets ruleSets, Clock clock) {
        this.scope = scope;
        this.requests = requests;
        this.ledger = ledger;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * How an allocation stands.
     *
     * @param now what would be allocated to whom, counted now; to nobody where the pool is gone
     * @param problems everything that stands in the way of a submission or an approval, whatever the day of the approval
     * @param notices what has changed and does not stand in the way
     */
    record Review(AllocationRequest now, List<StructureProblem> problems, List<Text> notices) {}

    /** How an allocation stands. */
    Review of(Actor actor, AllocationRow row) {
        Optional<LedgerPool> pool = scope.poolOf(actor, row);
        if (pool.isEmpty()) {
            return new Review(
                    new AllocationRequest(row.pool(), Posts.NONE, row.terms().measure(), List.of()),
                    List.of(POOL_GONE),
                    List.of());
        }
        List<StructureProblem> problems = new ArrayList<>(
                AllocationTermsCheck.problems(row.terms(), pool.get().pool(), ruleSets, LocalDate.now(clock)));
        Solved solved = row.solved();
        if (solved != null
                && problems.stream().anyMatch(problem -> problem.field().equals("ruleSet"))) {
            return new Review(solved.request(), problems, List.of());
        }
        AllocationRequest now = requests.of(actor, pool.get(), row.terms());
        if (solved == null) {
            problems.add(new StructureProblem("solution", new Text("请先计算分配方案", "Solve the allocation first")));
            return new Review(now, problems, List.of());
        }
        AllocationCheck.of(solved.request(), solved.result())
                .violations()
                .forEach(violation -> problems.add(new StructureProblem("violations", violation)));
        if (!now.posts().equals(solved.request().posts())
                || !now.current().equals(solved.request().current())) {
            problems.add(
                    new StructureProblem(
                            "solution",
                            new Text(
                                    "计算后，统筹岗位或各单位现行岗位已有变动，请重新计算",
                                    "The pool or the posts in force have changed since the allocation was solved; solve it again")));
        }
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        ledger.obstacles(actor, allocated(row, solved, pool.get(), latest, ""))
                .forEach(obstacle -> problems.add(new StructureProblem("ledger", obstacle)));
        return new Review(now, problems, notices(solved.request(), now));
    }

    private static List<Text> notices(AllocationRequest then, AllocationRequest now) {
        int changed = 0;
        for (Member member : then.members()) {
            for (GradeRange key : then.grades()) {
                Need before = member.need(key);
                Need after =
                        now.member(member.code()).map(same -> same.need(key)).orElse(Need.NONE);
                changed += before.holders() == after.holders() && before.waiting() == after.waiting() ? 0 : 1;
            }
        }
        return changed == 0
                ? List.of()
                : List.of(new Text(
                        "计算后，花名册已有变动，涉及" + changed + "处人数；重新计算后按新人数分配",
                        "The rosters have changed since, at " + changed
                                + " numbers of people; solve again to allocate by the new ones"));
    }

    /** What each member is to have from a day on. */
    static AllocatedPosts allocated(AllocationRow row, Solved solved, LedgerPool pool, LocalDate day, String document) {
        Map<Long, Posts> posts = new LinkedHashMap<>();
        pool.members()
                .forEach((code, id) -> posts.put(
                        id, new Posts(solved.result().posts().getOrDefault(code, Collections.emptySortedMap()))));
        return new AllocatedPosts(row.pool(), row.id(), posts, day, document);
    }

    /** The problem of an allocation whose pool is no longer what it was made for. */
    static StructureProblem poolGone() {
        return POOL_GONE;
    }
}
