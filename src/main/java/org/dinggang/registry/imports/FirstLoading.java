package org.dinggang.registry.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.StructureWriter;
import org.springframework.stereotype.Component;

/** Loads institutions that the ledger does not have yet, with their people. */
@Component
public class FirstLoading {
    private final Transactions transactions;
    private final LedgerWriter ledger;
    private final StructureWriter structures;
    private final DeltaWriter writer;
    private final AuditTrail audit;

    FirstLoading(
            Transactions transactions,
            LedgerWriter ledger,
            StructureWriter structures,
            DeltaWriter writer,
            AuditTrail audit) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.structures = structures;
        this.writer = writer;
        this.audit = audit;
    }

    /** Loads a case, but for its round, in one transaction. */
    public void load(Case value) {
        Map<String, Long> ids = new TreeMap<>();
        Actor nobody = Actor.program(VisibleInstitutions.none());
        transactions.write(nobody.institutions(), nobody.signInName(), () -> {
            for (Institution institution : value.institutions()) {
                ids.put(institution.code(), structures.nextInstitution());
            }
        });
        Actor program = Actor.program(VisibleInstitutions.of(ids.values()));
        transactions.write(program.institutions(), program.signInName(), () -> write(program, value, ids));
    }

    private void write(Actor program, Case value, Map<String, Long> ids) {
        ids.forEach((code, id) -> structures.register(id, code));
        ledger.lock(ids.values());
        long change = ledger.begin(
                new LedgerWriter.Occasion(ChangeKind.DEMO, value.round().name(), null, null, null), ids.values());
        for (Institution institution : value.institutions()) {
            structures.add(Objects.requireNonNull(ids.get(institution.code())), institution, change);
        }
        Set<Long> concerned = new HashSet<>(ids.values());
        List<PersonDelta> people = value.staff().stream()
                .map(person ->
                        new PersonDelta(null, person, Objects.requireNonNull(ids.get(person.institution())), null))
                .toList();
        RosterDelta delta = new RosterDelta(
                ids,
                concerned,
                people,
                0,
                Set.of(),
                List.of(),
                Map.of(),
                SharesDelta.of(List.of(), value.pools(), concerned, Pool::name, StructureDifference::same),
                SharesDelta.of(List.of(), value.limits(), concerned, Limit::name, StructureDifference::same));
        writer.write(delta, MissingPeople.STAY, change, ImportListener.NONE);
        audit.record(
                program,
                new AuditEvent(
                        "roster.sample-loaded",
                        "change:" + change,
                        concerned,
                        null,
                        Map.of("institutions", ids.size(), "people", people.size())));
    }
}
