package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.askAll;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.BUREAU;
import static org.dinggang.application.security.wronguser.Person.DEPARTMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.registry.AllocatedPosts;
import org.dinggang.registry.PooledPosts;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.PoolAllocations;

/** Every method of pools and their allocations, in an order in which each still has something to change. */
final class PoolAttempts {
    private static final String RULE_SET = "shandong-2020";

    private PoolAttempts() {}

    static List<Attempt> of(World world) {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> department = Set.of(DEPARTMENT);
        Set<Person> bureau = Set.of(BUREAU);
        Actor maker = world.actor(DEPARTMENT);
        PoolAllocations allocations = world.bean(PoolAllocations.class);
        PooledPosts ledger = world.bean(PooledPosts.class);
        long pool = allocations.pools(maker).getFirst().id();
        AllocationTerms terms = allocations.proposal(maker, pool, RULE_SET).named("分配" + world.code());
        long allocation = allocations.create(maker, pool, terms);
        long other = allocations.create(maker, pool, terms);
        allocations.solve(maker, other, 1, share -> {});
        LocalDate today = LocalDate.now();
        AllocatedPosts posts = new AllocatedPosts(
                world.pool(),
                other,
                Map.of(world.institution(), Posts.of(Map.of(GradeRange.single(Grade.of(4)), 1))),
                today,
                "批复3号");
        return List.of(
                askAll("PoolAllocations.pools(Actor)", see, allocations::pools),
                ask("PoolAllocations.list(Actor, long)", see, actor -> allocations.list(actor, pool)),
                ask("PoolAllocations.detail(Actor, long)", see, actor -> allocations.detail(actor, allocation)),
                ask(
                        "PoolAllocations.proposal(Actor, long, String)",
                        see,
                        actor -> allocations.proposal(actor, pool, RULE_SET)),
                ask(
                        "PoolAllocations.create(Actor, long, AllocationTerms)",
                        department,
                        actor -> allocations.create(actor, pool, terms)),
                deed(
                        "PoolAllocations.edit(Actor, long, int, AllocationTerms)",
                        department,
                        actor -> allocations.edit(actor, allocation, 1, terms)),
                deed(
                        "PoolAllocations.solve(Actor, long, int, DoubleConsumer)",
                        department,
                        actor -> allocations.solve(actor, allocation, 2, share -> {})),
                ask(
                        "PoolAllocations.compare(Actor, long, long)",
                        see,
                        actor -> allocations.compare(actor, other, allocation)),
                deed(
                        "PoolAllocations.submit(Actor, long, int)",
                        department,
                        actor -> allocations.submit(actor, allocation, 3)),
                ask("PoolAllocations.waiting(Actor)", see, allocations::waiting),
                deed(
                        "PoolAllocations.withdraw(Actor, long, int)",
                        department,
                        actor -> allocations.withdraw(actor, allocation, 4)),
                deed(
                        "PoolAllocations.submit(Actor, long, int)",
                        department,
                        actor -> allocations.submit(actor, allocation, 5)),
                deed(
                        "PoolAllocations.giveBack(Actor, long, int, String)",
                        bureau,
                        actor -> allocations.giveBack(actor, allocation, 6, "请核对")),
                deed(
                        "PoolAllocations.discard(Actor, long, int)",
                        department,
                        actor -> allocations.discard(actor, allocation, 7)),
                deed(
                        "PoolAllocations.submit(Actor, long, int)",
                        department,
                        actor -> allocations.submit(actor, other, 2)),
                deed(
                        "PoolAllocations.approve(Actor, long, int, AllocationApproval)",
                        bureau,
                        actor ->
                                allocations.approve(actor, other, 3, new AllocationApproval("批复3号", today, today, ""))),
                askAll("PooledPosts.pools(Actor)", see, ledger::pools),
                deed("PooledPosts.obstacles(Actor, AllocatedPosts)", see, actor -> ledger.obstacles(actor, posts)),
                ask("PooledPosts.allocate(Actor, AllocatedPosts)", bureau, actor -> ledger.allocate(actor, posts)));
    }
}
