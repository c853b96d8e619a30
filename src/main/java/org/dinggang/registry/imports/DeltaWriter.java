package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dinggang.model.IdentityNumber;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportStage;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.IdentityKey;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactBatch;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.PersonKeys;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureWriter;
import org.springframework.stereotype.Component;

/** Writes what a comparison has found. To be used within a writing transaction, in a change of all institutions concerned. */
@Component
class DeltaWriter {
    private final LedgerWriter ledger;
    private final StructureWriter structures;
    private final PersonKeys keys;
    private final IdentityKey identityKey;
    private final IdentityCipher cipher;

    DeltaWriter(
            LedgerWriter ledger,
            StructureWriter structures,
            PersonKeys keys,
            IdentityKey identityKey,
            IdentityCipher cipher) {
        this.ledger = ledger;
        this.structures = structures;
        this.keys = keys;
        this.identityKey = identityKey;
        this.cipher = cipher;
    }

    /** Writes everything. */
    void write(RosterDelta delta, MissingPeople missing, long change, ImportListener listener) {
        delta.institutions().forEach((before, after) -> structures.replace(before, after, change));
        writePools(delta, change);
        writeLimits(delta, change);
        List<PersonFacts> leaving = missing == MissingPeople.LEAVE ? delta.missing() : List.of();
        Map<String, Long> people = personKeys(delta);
        int all = FactTable.ALL.size() + 1;
        // all that ends comes first: what is added may take its place, even if it was somebody else's
        FactTable.ALL.forEach(table -> end(table, delta.people(), leaving, change));
        for (FactTable<?> table : FactTable.ALL) {
            listener.at(ImportStage.WRITING, table.index(), all);
            add(table, delta.people(), people, change);
        }
        addIdentities(delta.people(), people, change);
        listener.at(ImportStage.WRITING, FactTable.ALL.size(), all);
        Set<Long> concerned = new HashSet<>();
        delta.people().forEach(person -> concerned.add(key(people, person)));
        leaving.forEach(person -> concerned.add(person.personId()));
        ledger.refresh(concerned);
        listener.at(ImportStage.WRITING, all, all);
    }

    private Map<String, Long> personKeys(RosterDelta delta) {
        Map<String, Long> people = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (PersonDelta person : delta.people()) {
            PersonFacts before = person.before();
            if (before == null) {
                unknown.add(person.staff().id());
            } else {
                people.put(before.code(), before.personId());
            }
        }
        // who was on a roster once, wherever, keeps the key
        people.putAll(keys.all(unknown));
        unknown.removeIf(people::containsKey);
        people.putAll(ledger.register(unknown));
        return people;
    }

    private <T> void end(FactTable<T> table, List<PersonDelta> people, List<PersonFacts> leaving, long change) {
        List<Long> ended = new ArrayList<>();
        for (PersonDelta person : people) {
            person.ended(table).forEach(fact -> ended.add(fact.id()));
        }
        leaving.forEach(person -> person.of(table).stream().map(Fact::id).forEach(ended::add));
        ledger.end(table, ended, change);
    }

    private <T> void add(FactTable<T> table, List<PersonDelta> people, Map<String, Long> keys, long change) {
        FactBatch<T> batch = ledger.batch(table, change);
        for (PersonDelta person : people) {
            for (T value : person.added(table)) {
                batch.add(key(keys, person), person.institutionId(), value);
            }
        }
        batch.flush();
    }

    private void addIdentities(List<PersonDelta> people, Map<String, Long> keys, long change) {
        if (people.stream().anyMatch(person -> person.newIdentity() != null)) {
            identityKey.claim();
        }
        FactBatch<StoredIdentity> batch = ledger.batch(FactTable.IDENTITY, change);
        for (PersonDelta person : people) {
            IdentityNumber number = person.newIdentity();
            if (number != null) {
                long key = key(keys, person);
                batch.add(key, person.institutionId(), cipher.encrypt(key, number));
            }
        }
        batch.flush();
    }

    private void writePools(RosterDelta delta, long change) {
        structures.endPools(ended(delta.pools()), change);
        delta.pools().changes().stream()
                .flatMap(changed -> Stream.ofNullable(changed.after()))
                .forEach(pool -> structures.addPool(pool, ids(delta, pool.institutions()), change));
    }

    private void writeLimits(RosterDelta delta, long change) {
        structures.endLimits(ended(delta.limits()), change);
        delta.limits().changes().stream()
                .flatMap(changed -> Stream.ofNullable(changed.after()))
                .forEach(limit -> structures.addLimit(limit, ids(delta, limit.institutions()), change));
    }

    private static <T> List<Long> ended(SharesDelta<T> shares) {
        return shares.changes().stream()
                .flatMap(changed -> Stream.ofNullable(changed.before()))
                .map(Share::id)
                .toList();
    }

    private static Collection<Long> ids(RosterDelta delta, List<String> codes) {
        return codes.stream()
                .map(code -> Objects.requireNonNull(delta.institutionIds().get(code)))
                .toList();
    }

    private static long key(Map<String, Long> keys, PersonDelta person) {
        return Objects.requireNonNull(keys.get(person.staff().id()));
    }
}
