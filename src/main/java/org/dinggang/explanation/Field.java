package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Quotas;
import org.dinggang.policy.Option;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Everybody who competes, list by list, and what of every quota is settled before anybody does: the case in numbers. */
final class Field {

    private static final int[] NO_QUOTAS = {};

    private final Quotas quotas;
    private final List<CompetitionList> lists;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[][] members;
    private final int[][] indexes;
    private final int[][] pinned;
    private final int[] before;
    private final int[] leavers;
    private final int[] pinnedOut;
    private final int[] pinnedIn;

    Field(Case data, Checker checker) {
        this.quotas = checker.quotas();
        this.lists = checker.lists().all();
        int size = quotas.all().size();
        this.before = new int[size];
        this.leavers = new int[size];
        this.pinnedOut = new int[size];
        this.pinnedIn = new int[size];
        Map<CompetitionList, Integer> listPositions = new IdentityHashMap<>();
        lists.forEach(list -> listPositions.put(list, listPositions.size()));
        Policy policy = checker.policy();
        for (Staff staff : data.staff()) {
            PersonState state = policy.stateOf(staff);
            int[] held = held(staff, state);
            settle(policy, staff, state, held);
            List<Option> options = policy.optionsOf(staff);
            if (!options.isEmpty()) {
                Map<Grade, CompetitionList> competesOn = checker.lists().of(staff.id());
                Claim[] claims = options.stream()
                        .map(option -> claim(staff, option, held, competesOn, listPositions))
                        .toArray(Claim[]::new);
                positions.put(staff.id(), candidates.size());
                candidates.add(new Candidate(staff, number(state.current()), fixed(staff, state), claims));
            }
        }
        this.members = lists.stream()
                .map(list -> list.members().stream()
                        .mapToInt(member -> position(member.staff()))
                        .toArray())
                .toArray(int[][]::new);
        this.indexes = candidates.stream()
                .map(candidate -> new int[candidate.claims().length])
                .toArray(int[][]::new);
        this.pinned = new int[members.length][];
        for (int list = 0; list < members.length; list++) {
            indexMembers(list);
        }
    }

    private void indexMembers(int list) {
        pinned[list] = IntStream.range(0, members[list].length)
                .filter(index -> candidates.get(members[list][index]).isPinned())
                .toArray();
        for (int index = 0; index < members[list].length; index++) {
            Claim[] claims = candidates.get(members[list][index]).claims();
            for (int claim = 0; claim < claims.length; claim++) {
                if (claims[claim].list() == list) {
                    indexes[members[list][index]][claim] = index;
                }
            }
        }
    }

    private static int number(@Nullable Grade grade) {
        return grade == null ? Candidate.NO_GRADE : grade.number();
    }

    private static int fixed(Staff staff, PersonState state) {
        Pin pin = staff.pin();
        if (pin == null) {
            return 0;
        }
        return number(pin.to() == null ? state.current() : pin.to());
    }

    private int[] held(Staff staff, PersonState state) {
        Grade current = state.current();
        return current == null || state.isQuotaExempt() ? NO_QUOTAS : covering(staff, current);
    }

    private int[] covering(Staff staff, Grade grade) {
        return quotas.indexesCovering(staff, grade).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void settle(Policy policy, Staff staff, PersonState state, int[] held) {
        for (int quota : held) {
            before[quota]++;
        }
        Pin pin = staff.pin();
        Grade to = pin == null ? null : pin.to();
        if (to == null || to.equals(state.current())) {
            if (state.isLeaving()) {
                for (int quota : held) {
                    leavers[quota]++;
                }
            }
            return;
        }
        int[] reached = policy.isQuotaExempt(staff, to) ? NO_QUOTAS : covering(staff, to);
        for (int quota : without(held, reached)) {
            pinnedOut[quota]++;
        }
        for (int quota : without(reached, held)) {
            pinnedIn[quota]++;
        }
    }

    private Claim claim(
            Staff staff,
            Option option,
            int[] held,
            Map<Grade, CompetitionList> competesOn,
            Map<CompetitionList, Integer> listPositions) {
        int grade = option.grade().number();
        if (option.quotaExempt()) {
            return new Claim(grade, Claim.NO_LIST, NO_QUOTAS, held);
        }
        int[] reached = covering(staff, option.grade());
        int list = Objects.requireNonNull(listPositions.get(competesOn.get(option.grade())));
        return new Claim(grade, list, without(reached, held), without(held, reached));
    }

    /** Those of the first array that are not in the second; both are ascending and short. */
    private static int[] without(int[] some, int[] others) {
        int[] kept = new int[some.length];
        int size = 0;
        for (int value : some) {
            boolean found = false;
            for (int other : others) {
                found |= other == value;
            }
            if (!found) {
                kept[size++] = value;
            }
        }
        return size == some.length ? some : Arrays.copyOf(kept, size);
    }

    Quotas quotas() {
        return quotas;
    }

    List<CompetitionList> lists() {
        return lists;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** Position among the candidates of somebody who is one. */
    int position(String staffId) {
        return Objects.requireNonNull(positions.get(staffId), staffId);
    }

    /** Whether the person is a candidate. */
    boolean hasCandidate(String staffId) {
        return positions.containsKey(staffId);
    }

    /** Where the candidate stands, from 0, on the list of one claim. */
    int index(int position, int claim) {
        return indexes[position][claim];
    }

    /** The candidates on a list, the best first. */
    int[] members(int list) {
        return members[list];
    }

    /** Indexes of the list's members whom a pin holds, ascending. */
    int[] pinnedOn(int list) {
        return pinned[list];
    }

    /** People in the quota's set before the round. */
    int before(int quota) {
        return before[quota];
    }

    /** Of those, the people who have left the institution. */
    int leavers(int quota) {
        return leavers[quota];
    }

    /** Of those, the people whom pins move out. */
    int pinnedOut(int quota) {
        return pinnedOut[quota];
    }

    /** People whom pins move into the quota's set. */
    int pinnedIn(int quota) {
        return pinnedIn[quota];
    }
}
