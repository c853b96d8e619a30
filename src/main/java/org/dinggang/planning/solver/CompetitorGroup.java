package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Competitors who have the same choices and leave the same quotas. Who of them is appointed matters to nobody else but by their
 * places on the lists, so that a best plan appoints the best of them.
 *
 * @param members competitors, the best first
 */
record CompetitorGroup(int[] members) {

    /** All groups of the part. */
    static List<CompetitorGroup> of(Part part) {
        int[] place = new int[part.size()];
        for (PartList list : part.lists()) {
            for (int position = 0; position < list.members().length; position++) {
                int member = list.members()[position];
                if (member >= 0) {
                    place[member] = position;
                }
            }
        }
        Map<List<Object>, List<Integer>> byChoices = new LinkedHashMap<>();
        for (int competitor = 0; competitor < part.size(); competitor++) {
            byChoices
                    .computeIfAbsent(signature(part, competitor), absent -> new ArrayList<>())
                    .add(competitor);
        }
        Comparator<Integer> bestFirst = Comparator.comparingInt((Integer competitor) -> -part.merit()[competitor])
                .thenComparingInt(competitor -> place[competitor]);
        return byChoices.values().stream()
                .map(members -> new CompetitorGroup(members.stream()
                        .sorted(bestFirst)
                        .mapToInt(Integer::intValue)
                        .toArray()))
                .toList();
    }

    private static List<Object> signature(Part part, int competitor) {
        List<Object> signature = new ArrayList<>();
        signature.add(part.current()[competitor]);
        for (Choice choice : part.choices()[competitor]) {
            signature.add(choice.grade());
            signature.add(choice.list());
            signature.add(Arrays.stream(choice.enters()).boxed().toList());
            signature.add(Arrays.stream(choice.leaves()).boxed().toList());
        }
        return signature;
    }
}
