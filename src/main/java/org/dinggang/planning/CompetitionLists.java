package org.dinggang.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Grade;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.policy.Option;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;

/**
 * The competition lists of a case: everyone with an option of a grade at one institution competes on one list, set apart by the
 * limits and pools that apply; a pool whose competition is POOL merges its members' lists. Whoever would be appointed outside
 * the quotas is on no list.
 */
public final class CompetitionLists {

    private final List<CompetitionList> all;
    private final Map<String, Map<Grade, CompetitionList>> byStaff;

    private CompetitionLists(List<CompetitionList> all) {
        this.all = List.copyOf(all);
        this.byStaff = new HashMap<>();
        for (CompetitionList list : all) {
            for (Standing standing : list.members()) {
                byStaff.computeIfAbsent(standing.staff(), id -> new HashMap<>(4))
                        .put(list.grade(), list);
            }
        }
    }

    /**
     * The lists of a case.
     *
     * @param data the case
     * @param policy its policy
     * @param quotas its quotas
     */
    public static CompetitionLists of(Case data, Policy policy, Quotas quotas) {
        Set<String> merging = data.pools().stream()
                .filter(pool -> pool.competition() == Competition.POOL)
                .map(Pool::name)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<Pool>> poolsOf = new HashMap<>();
        for (Pool pool : data.pools()) {
            pool.institutions()
                    .forEach(code -> poolsOf.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(pool));
        }
        Map<Key, List<Standing>> members = new LinkedHashMap<>();
        for (Staff staff : data.staff()) {
            List<Option> options = policy.optionsOf(staff);
            if (options.isEmpty()) {
                continue;
            }
            PersonState state = policy.stateOf(staff);
            for (Option option : options) {
                if (!option.quotaExempt()) {
                    Key key = Key.of(staff, option.grade(), quotas, poolsOf, merging);
                    members.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(Standing.of(staff, state, option.grade()));
                }
            }
        }
        List<CompetitionList> lists = new ArrayList<>();
        members.forEach((key, standings) -> {
            Collections.sort(standings);
            lists.add(new CompetitionList(key.name(), key.grade(), standings));
        });
        lists.sort(java.util.Comparator.comparing(CompetitionList::name)
                .thenComparing(CompetitionList::grade)
                .thenComparing(list -> list.members().getFirst().staff()));
        return new CompetitionLists(lists);
    }

    /** All lists, none empty. */
    public List<CompetitionList> all() {
        return all;
    }

    /** The lists that the person is on, by grade; empty for somebody on none. */
    public Map<Grade, CompetitionList> of(String staffId) {
        return byStaff.getOrDefault(staffId, Map.of());
    }

    /**
     * What sets lists apart.
     *
     * @param place the institution, or the merging pools
     * @param grade the grade competed for
     * @param pools pools that apply
     * @param limits limits that apply
     */
    private record Key(String place, Grade grade, List<String> pools, List<String> limits) {

        static Key of(Staff staff, Grade grade, Quotas quotas, Map<String, List<Pool>> poolsOf, Set<String> merging) {
            List<String> pools = poolsOf.getOrDefault(staff.institution(), List.of()).stream()
                    .filter(pool -> pool.posts().covers(grade))
                    .map(Pool::name)
                    .toList();
            List<String> limits = quotas.covering(staff, grade).stream()
                    .filter(quota -> quota.origin() == Quota.Origin.LIMIT)
                    .map(Quota::name)
                    .toList();
            String mergedPlace = pools.stream().filter(merging::contains).collect(Collectors.joining("+"));
            return new Key(mergedPlace.isEmpty() ? staff.institution() : mergedPlace, grade, pools, limits);
        }

        String name() {
            String name = place + "/" + grade;
            return limits.isEmpty() ? name : name + " (" + String.join(", ", limits) + ")";
        }
    }
}
