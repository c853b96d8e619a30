package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterPart;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.PersonKeys;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds workbooks against the ledger. To be used within a transaction, which sees its institutions only. */
@Component
class RosterComparison {
    private final FactReader facts;
    private final StructureReader structures;
    private final PersonKeys keys;
    private final IdentityCipher cipher;

    RosterComparison(FactReader facts, StructureReader structures, PersonKeys keys, IdentityCipher cipher) {
        this.facts = facts;
        this.structures = structures;
        this.keys = keys;
        this.cipher = cipher;
    }

    /**
     * What importing the workbook, of which all institutions are known, would change.
     *
     * @param people the people of these institutions and of the workbook that are known
     */
    RosterDelta compare(ReadRoster roster, Map<String, PersonFacts> people) {
        Map<String, Long> ids = structures.keys(
                roster.institutions().stream().map(Institution::code).toList());
        Set<Long> institutions = Set.copyOf(ids.values());
        Map<String, PersonFacts> known = new HashMap<>(people);
        List<PersonDelta> deltas = new ArrayList<>();
        Set<Long> concerned = new HashSet<>(institutions);
        Set<String> wrongMasks = new HashSet<>();
        int unchanged = 0;
        for (Staff staff : roster.staff()) {
            PersonFacts before = known.remove(staff.id());
            IdentityNumber given = roster.identities().get(staff.id());
            if (given != null && given.isMasked() && !given.equals(masked(before))) {
                wrongMasks.add(staff.id());
            }
            PersonDelta delta = new PersonDelta(
                    before, staff, Objects.requireNonNull(ids.get(staff.institution())), newIdentity(before, given));
            if (delta.isEmpty()) {
                unchanged++;
            } else {
                deltas.add(delta);
                if (before != null) {
                    concerned.add(before.detail().orElseThrow().institutionId());
                }
            }
        }
        return new RosterDelta(
                ids,
                concerned,
                deltas,
                unchanged,
                wrongMasks,
                known.values().stream()
                        .sorted(Comparator.comparing(PersonFacts::code))
                        .toList(),
                institutions(roster, institutions),
                roster.unsaid().has(RosterPart.POOLS)
                        ? SharesDelta.none()
                        : SharesDelta.of(
                                structures.currentPools(institutions),
                                roster.pools(),
                                institutions,
                                Pool::name,
                                StructureDifference::same),
                roster.unsaid().has(RosterPart.LIMITS)
                        ? SharesDelta.none()
                        : SharesDelta.of(
                                structures.currentLimits(institutions),
                                roster.limits(),
                                institutions,
                                Limit::name,
                                StructureDifference::same));
    }

    /** Those who are on the rosters of the workbook's institutions, and those of the workbook who are on others in sight, by code. */
    Map<String, PersonFacts> known(ReadRoster roster) {
        Collection<Long> institutions = structures
                .keys(roster.institutions().stream().map(Institution::code).toList())
                .values();
        Map<String, PersonFacts> known = new HashMap<>();
        facts.current(institutions).values().forEach(person -> known.put(person.code(), person));
        List<String> others = roster.staff().stream()
                .map(Staff::id)
                .filter(code -> !known.containsKey(code))
                .toList();
        facts.currentOf(keys.visible(others).values()).values().forEach(person -> known.put(person.code(), person));
        return known;
    }

    private Map<InstitutionState, Institution> institutions(ReadRoster roster, Collection<Long> ids) {
        Map<String, Institution> after =
                roster.institutions().stream().collect(Collectors.toMap(Institution::code, Function.identity()));
        Map<InstitutionState, Institution> changed = new LinkedHashMap<>();
        for (InstitutionState before : structures.current(ids)) {
            Institution now = after.get(before.institution().code());
            if (now != null
                    && !StructureDifference.between(before.institution(), now).isEmpty()) {
                changed.put(before, now);
            }
        }
        return changed;
    }

    private @Nullable IdentityNumber masked(@Nullable PersonFacts person) {
        if (person == null) {
            return null;
        }
        StoredIdentity stored = person.identity();
        return stored == null
                ? null
                : new IdentityNumber(cipher.decrypt(person.personId(), stored).masked());
    }

    /** A number with its middle hidden says nothing new. */
    private @Nullable IdentityNumber newIdentity(@Nullable PersonFacts before, @Nullable IdentityNumber given) {
        if (given == null || given.isMasked()) {
            return null;
        }
        StoredIdentity stored = before == null ? null : before.identity();
        return stored != null && stored.fingerprint().equals(cipher.fingerprint(given)) ? null : given;
    }
}
