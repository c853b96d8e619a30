package org.dinggang.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.policy.PersonState;

/** Counts, person by person, who is in the set of each quota before and after the round. */
final class PlacementCount {

    private final Quotas quotas;
    private final int[] before;
    private final int[] leavers;
    private final int[] movedOut;
    private final int[] entrants;
    private final int[] exempt;
    private final Map<Integer, List<String>> entrantsByQuota = new HashMap<>();

    PlacementCount(Quotas quotas) {
        this.quotas = quotas;
        int size = quotas.all().size();
        this.before = new int[size];
        this.leavers = new int[size];
        this.movedOut = new int[size];
        this.entrants = new int[size];
        this.exempt = new int[size];
    }

    /** Counts somebody whom the plan leaves alone: who has left by the effective date is gone. */
    void stays(Staff staff, PersonState state) {
        Grade current = state.current();
        if (current == null) {
            return;
        }
        for (int index : quotas.indexesCovering(staff, current)) {
            if (!state.isQuotaExempt()) {
                before[index]++;
                if (state.isLeaving()) {
                    leavers[index]++;
                }
            } else if (!state.isLeaving()) {
                exempt[index]++;
            }
        }
    }

    /** Counts somebody whom the plan moves. */
    void moves(Staff staff, PersonState state, Grade to, boolean exemptThere) {
        Grade current = state.current();
        Set<Integer> was = current == null || state.isQuotaExempt()
                ? Set.of()
                : new HashSet<>(quotas.indexesCovering(staff, current));
        List<Integer> covering = quotas.indexesCovering(staff, to);
        Set<Integer> will = exemptThere ? Set.of() : new HashSet<>(covering);
        for (int index : was) {
            before[index]++;
            if (!will.contains(index)) {
                movedOut[index]++;
            }
        }
        for (int index : will) {
            if (!was.contains(index)) {
                entrants[index]++;
                entrantsByQuota.computeIfAbsent(index, key -> new ArrayList<>()).add(staff.id());
            }
        }
        if (exemptThere) {
            covering.forEach(index -> exempt[index]++);
        }
    }

    QuotaCount count(int quota) {
        return new QuotaCount(
                quotas.all().get(quota).max(), before[quota], leavers[quota], movedOut[quota], entrants[quota]);
    }

    int exempt(int quota) {
        return exempt[quota];
    }

    List<String> entrants(int quota) {
        return entrantsByQuota.getOrDefault(quota, List.of());
    }
}
