package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Pointer;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterPart;
import org.dinggang.exchange.Unsaid;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.Share;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.stereotype.Component;

/**
 * Fills in what a workbook says nothing about, for want of a sheet or column, with what the ledger has: what nobody has said stays as it
 * is. To be used within a transaction, which sees its institutions only.
 */
@Component
class RosterFilling {
    private static final Pointer STAFF = Pointer.ROOT.field("staff");

    private final StructureReader structures;

    RosterFilling(StructureReader structures) {
        this.structures = structures;
    }

    /**
     * A workbook with what it does not say filled in.
     *
     * @param roster the workbook; of the pools and limits that it says nothing about, it still has none
     * @param warnings what stays as it is, a warning for each sheet and column
     */
    record Filled(ReadRoster roster, List<InputProblem> warnings) {
        Filled {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Fills in.
     *
     * @param known people by code
     * @param problems hears what cannot be brought together with what is known
     */
    Filled fill(ReadRoster roster, Map<String, PersonFacts> known, Problems problems) {
        Unsaid unsaid = roster.unsaid();
        Kept kept = new Kept(unsaid);
        PersonFilling people = new PersonFilling(unsaid, kept, problems);
        StructureFilling filling = new StructureFilling(unsaid, kept, people);
        Collection<Long> ids = structures
                .keys(roster.institutions().stream().map(Institution::code).toList())
                .values();
        List<Institution> institutions = institutions(roster, ids, filling);
        Set<Long> all = Set.copyOf(ids);
        List<Share<Pool>> pools = structures.currentPools(ids);
        List<Share<Limit>> limits = structures.currentLimits(ids);
        if (unsaid.has(RosterPart.POOLS)) {
            pools.forEach(pool -> kept.part(RosterPart.POOLS, Kept.Owner.POOLS));
        }
        if (unsaid.has(RosterPart.LIMITS)) {
            limits.forEach(limit -> kept.part(RosterPart.LIMITS, Kept.Owner.LIMITS));
        }
        List<Pool> filledPools = shares(pools, roster.pools(), all, Pool::name, filling::fill);
        List<Limit> filledLimits = shares(limits, roster.limits(), all, Limit::name, filling::fill);
        List<Staff> staff = new ArrayList<>(roster.staff().size());
        for (int index = 0; index < roster.staff().size(); index++) {
            Staff now = roster.staff().get(index);
            PersonFacts before = known.get(now.id());
            staff.add(before == null ? now : people.fill(now, before.staff(now.institution()), STAFF.element(index)));
        }
        return new Filled(roster.with(institutions, filledPools, filledLimits, staff), kept.warnings());
    }

    private List<Institution> institutions(ReadRoster roster, Collection<Long> ids, StructureFilling filling) {
        Map<String, Institution> known = structures.current(ids).stream()
                .map(state -> state.institution())
                .collect(Collectors.toMap(Institution::code, Function.identity()));
        return roster.institutions().stream()
                .map(now -> {
                    Institution before = known.get(now.code());
                    return before == null ? now : filling.fill(now, before);
                })
                .toList();
    }

    /** Pools or limits; those that also concern other institutions stay anyway. */
    private static <T> List<T> shares(
            List<Share<T>> ledger,
            List<T> workbook,
            Set<Long> institutions,
            Function<T, String> name,
            BinaryOperator<T> fill) {
        Map<String, T> known = ledger.stream()
                .filter(share -> institutions.containsAll(share.institutionIds()))
                .map(Share::value)
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first));
        return workbook.stream()
                .map(now -> {
                    T before = known.get(name.apply(now));
                    return before == null ? now : fill.apply(now, before);
                })
                .toList();
    }
}
