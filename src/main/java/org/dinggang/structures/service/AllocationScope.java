package org.dinggang.structures.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.model.Text;
import org.dinggang.registry.LedgerPool;
import org.dinggang.registry.PooledPosts;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.content.AllocationLifeCycle;
import org.dinggang.structures.store.AllocationRow;
import org.dinggang.structures.store.AllocationRows;
import org.springframework.stereotype.Component;

/** What of pools and allocations somebody may see and change. To be asked inside a transaction. */
@Component
public class AllocationScope {

    private final AllocationRows rows;
    private final PooledPosts ledger;

    AllocationScope(AllocationRows rows, PooledPosts ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** The pool of that key, for somebody who sees all its members. */
    LedgerPool pool(Actor actor, long id) {
        return ledger.pools(actor).stream()
                .filter(pool -> pool.id() == id)
                .findFirst()
                .orElseThrow(() -> new StructureRefusedException(
                        Code.NOT_FOUND, new Text("没有编号为 " + id + " 的统筹岗位", "There is no pool " + id)));
    }

    /** The pool of an allocation as it stands now; empty where it is gone or has other members. */
    Optional<LedgerPool> poolOf(Actor actor, AllocationRow row) {
        return ledger.pools(actor).stream()
                .filter(pool -> pool.pool().name().equals(row.pool())
                        && Set.copyOf(pool.members().values()).equals(Set.copyOf(row.institutionIds())))
                .findFirst();
    }

    /** The allocation, for somebody who may see it. */
    AllocationRow allocation(Actor actor, long id) {
        actor.require(Permission.VIEW_ROSTER);
        return seen(actor, id, rows.find(id).orElseThrow(() -> none(id)));
    }

    /** The allocation, for somebody who may lead it that way now. */
    AllocationRow allocationFor(Actor actor, long id, int revision, AllocationEvent event) {
        AllocationRow row = allocation(actor, id);
        require(actor, row, revision, event);
        return row;
    }

    /** The same, and nobody else leads it until the transaction ends. */
    AllocationRow locked(Actor actor, long id, int revision, AllocationEvent event) {
        allocation(actor, id);
        AllocationRow row = rows.lock(id).orElseThrow(() -> none(id));
        require(actor, row, revision, event);
        return row;
    }

    private static void require(Actor actor, AllocationRow row, int revision, AllocationEvent event) {
        actor.require(AllocationLifeCycle.permission(event));
        if (AllocationLifeCycle.isOwn(actor, event, row.authorId(), row.submittedById())) {
            throw new AccessRefusedException(
                    "allocation-own",
                    new Text(
                            "不能核准或退回本人编制、报送的分配方案，请由他人办理。",
                            "You made or submitted this allocation yourself; somebody else has to decide on it."));
        }
        if (row.revision() != revision) {
            throw new StructureRefusedException(
                    Code.CHANGED_MEANWHILE,
                    new Text(
                            "您打开后，分配方案已有变动（现为“" + row.state().label().zh() + "”）。请查看新内容后再办理。",
                            "The allocation has changed since you opened it (it is "
                                    + row.state().label().en() + " now). Look at it again before you go on."));
        }
        if (AllocationLifeCycle.next(row.state(), event).isEmpty()) {
            throw new StructureRefusedException(
                    Code.WRONG_STATE,
                    new Text(
                            "分配方案“" + row.state().label().zh() + "”，不能"
                                    + event.label().zh() + "；可以" + event.label().zh() + "的是："
                                    + states(event, true),
                            "The allocation is " + row.state().label().en() + "; to "
                                    + event.label().en() + " it, it has to be: " + states(event, false)));
        }
    }

    private static String states(AllocationEvent event, boolean chinese) {
        return List.of(VersionState.values()).stream()
                .filter(state -> AllocationLifeCycle.next(state, event).isPresent())
                .map(VersionState::label)
                .map(label -> chinese ? label.zh() : label.en())
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static AllocationRow seen(Actor actor, long id, AllocationRow row) {
        if (!actor.institutions().ids().containsAll(row.institutionIds())) {
            throw none(id);
        }
        return row;
    }

    private static StructureRefusedException none(long id) {
        return new StructureRefusedException(
                Code.NOT_FOUND, new Text("没有编号为 " + id + " 的分配方案", "There is no allocation " + id));
    }
}
