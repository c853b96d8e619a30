package org.dinggang.registry.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Text;
import org.dinggang.registry.Change;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureReader;
import org.dinggang.registry.ledger.StructureWriter;
import org.springframework.stereotype.Component;

/** Undoes imports. To be used within a writing transaction, which sees its institutions only. */
@Component
class ImportUndo {
    private final LedgerWriter ledger;
    private final StructureReader structures;
    private final StructureWriter writer;
    private final ChangeReader changes;
    private final AuditTrail audit;
    private final Clock clock;

    ImportUndo(
            LedgerWriter ledger,
            StructureReader structures,
            StructureWriter writer,
            ChangeReader changes,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.structures = structures;
        this.writer = writer;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the last change of an institution is an import, and the last one of every institution that it concerned. */
    boolean isPossible(Actor actor, long institutionId) {
        Change last = changes.last(institutionId).orElse(null);
        if (last == null || last.kind() != ChangeKind.IMPORT) {
            return false;
        }
        List<Long> institutions = changes.institutions(last.id());
        return institutions.stream().allMatch(actor::sees)
                && structures.lastChanges(institutions).values().stream().allMatch(id -> id == last.id());
    }

    /** Undoes the last import of an institution. */
    long undo(Actor actor, long institutionId) {
        Change undone = changes.last(institutionId).orElseThrow();
        List<Long> institutions = changes.institutions(undone.id());
        actor.requireInstitutions(institutions);
        ledger.lock(institutions);
        Map<Long, Long> last = structures.lastChanges(institutions);
        if (undone.kind() != ChangeKind.IMPORT) {
            throw refused(undone);
        }
        for (Change later : changes.byKey(last.values()).values()) {
            if (later.id() != undone.id()) {
                throw refused(later);
            }
        }
        long change = ledger.begin(
                new LedgerWriter.Occasion(ChangeKind.UNDO, null, undone.fileName(), null, undone.id()), institutions);
        Collection<Long> people = ledger.reverse(undone.id(), change);
        restore(institutions, undone.id(), change);
        ledger.refresh(people);
        audit.record(
                actor,
                new AuditEvent(
                        "roster.import-undone",
                        "change:" + undone.id(),
                        Set.copyOf(institutions),
                        null,
                        Map.of("people", people.size())));
        return change;
    }

    private void restore(List<Long> institutions, long undone, long change) {
        Map<Long, Long> basis = institutions.stream().collect(Collectors.toMap(id -> id, id -> undone - 1));
        LocalDate today = LocalDate.now(clock);
        Map<Long, InstitutionState> old = structures.asOf(basis, today).stream()
                .collect(Collectors.toMap(InstitutionState::id, Function.identity()));
        for (InstitutionState now : structures.current(institutions)) {
            InstitutionState state = old.get(now.id());
            if (state != null) {
                writer.restore(now, state, change);
            }
        }
        writer.reversePosts(undone, change);
        List<Share<Pool>> pools = structures.currentPools(institutions);
        List<Share<Pool>> oldPools = structures.pools(basis);
        writer.endPools(without(pools, oldPools).map(Share::id).toList(), change);
        without(oldPools, pools).forEach(pool -> writer.addPool(pool.value(), pool.institutionIds(), change));
        List<Share<Limit>> limits = structures.currentLimits(institutions);
        List<Share<Limit>> oldLimits = structures.limits(basis);
        writer.endLimits(without(limits, oldLimits).map(Share::id).toList(), change);
        without(oldLimits, limits).forEach(limit -> writer.addLimit(limit.value(), limit.institutionIds(), change));
    }

    private static <T> Stream<Share<T>> without(List<Share<T>> shares, List<Share<T>> others) {
        Set<Long> ids = others.stream().map(Share::id).collect(Collectors.toSet());
        return shares.stream().filter(share -> !ids.contains(share.id()));
    }

    private static RegistryException refused(Change later) {
        String file = later.fileName() == null ? "" : " " + later.fileName();
        return new RegistryException(new Text(
                "不能撤销：最近一次变动是 " + later.actor() + " 于 " + later.at() + " 的“"
                        + later.kind().label().zh() + file + "”。",
                "Cannot be undone: the last change is by " + later.actor() + " at " + later.at() + ", "
                        + later.kind().label().en() + file + "."));
    }
}
