package org.dinggang.registry.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.stereotype.Component;

/** Puts a roster together that can be written and imported again. To be used within a transaction, which sees its institutions only. */
@Component
class RosterExport {
    private final FactReader facts;
    private final StructureReader structures;
    private final IdentityCipher cipher;

    RosterExport(FactReader facts, StructureReader structures, IdentityCipher cipher) {
        this.facts = facts;
        this.structures = structures;
        this.cipher = cipher;
    }

    /**
     * The roster of these people, with their institutions, and those pools and limits that concern no others.
     *
     * @param shown how identity numbers stand in it
     */
    ReadRoster read(List<Long> people, IdentityNumbers shown) {
        Collection<PersonFacts> found = facts.currentOf(people).values();
        Set<Long> ids = found.stream()
                .map(person -> person.detail().orElseThrow().institutionId())
                .collect(Collectors.toSet());
        List<InstitutionState> institutions = structures.current(ids);
        Map<Long, String> codes = institutions.stream()
                .collect(Collectors.toMap(
                        InstitutionState::id, state -> state.institution().code()));
        Map<String, IdentityNumber> identities = new HashMap<>();
        List<Staff> staff = found.stream()
                .sorted(Comparator.comparing(PersonFacts::code))
                .map(person -> {
                    StoredIdentity identity = person.identity();
                    if (identity != null) {
                        IdentityNumber number = cipher.decrypt(person.personId(), identity);
                        identities.put(
                                person.code(),
                                shown == IdentityNumbers.WHOLE ? number : new IdentityNumber(number.masked()));
                    }
                    return person.staff(Objects.requireNonNull(
                            codes.get(person.detail().orElseThrow().institutionId())));
                })
                .toList();
        List<Share<Pool>> pools = structures.currentPools(ids);
        List<Share<Limit>> limits = structures.currentLimits(ids);
        return new ReadRoster(
                institutions.stream().map(InstitutionState::institution).toList(),
                pools.stream()
                        .filter(pool -> ids.containsAll(pool.institutionIds()))
                        .map(Share::value)
                        .toList(),
                limits.stream()
                        .filter(limit -> ids.containsAll(limit.institutionIds()))
                        .map(Share::value)
                        .toList(),
                staff,
                identities,
                List.of(),
                pointer -> new Place.WholeFile());
    }
}
