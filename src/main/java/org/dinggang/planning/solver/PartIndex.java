package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.List;

/** What moves and scores look up again and again about a part. */
final class PartIndex {

    /**
     * One way in which a member of a group can be appointed.
     *
     * @param group index of the group
     * @param choice index of the choice
     */
    record Way(int group, int choice) {}

    private final Part part;
    private final List<CompetitorGroup> groups;
    private final List<Way> ways = new ArrayList<>();
    private final List<List<Way>> waysInto;
    private final List<List<Way>> waysOut;
    private final int[][] choicesOnList;
    private final int[][] listsOf;
    private final int[][] placesOf;

    PartIndex(Part part) {
        this.part = part;
        this.groups = CompetitorGroup.of(part);
        this.waysInto = lists(part.quotas().length);
        this.waysOut = lists(part.quotas().length);
        for (int group = 0; group < groups.size(); group++) {
            Choice[] choices = choicesOf(group);
            for (int choice = 0; choice < choices.length; choice++) {
                Way way = new Way(group, choice);
                ways.add(way);
                for (int quota : choices[choice].enters()) {
                    waysInto.get(quota).add(way);
                }
                for (int quota : choices[choice].leaves()) {
                    waysOut.get(quota).add(way);
                }
            }
        }
        List<List<Integer>> listsOfEach = lists(part.size());
        List<List<Integer>> placesOfEach = lists(part.size());
        this.choicesOnList = new int[part.lists().length][];
        for (int list = 0; list < choicesOnList.length; list++) {
            int[] members = part.lists()[list].members();
            choicesOnList[list] = new int[members.length];
            for (int place = 0; place < members.length; place++) {
                int member = members[place];
                choicesOnList[list][place] = member < 0 ? Part.STAYS : choiceOn(list, member);
                if (member >= 0) {
                    listsOfEach.get(member).add(list);
                    placesOfEach.get(member).add(place);
                }
            }
        }
        this.listsOf = arrays(listsOfEach);
        this.placesOf = arrays(placesOfEach);
    }

    private static <E> List<List<E>> lists(int count) {
        List<List<E>> lists = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int choiceOn(int list, int competitor) {
        Choice[] choices = part.choices()[competitor];
        for (int index = 0; index < choices.length; index++) {
            if (choices[index].list() == list) {
                return index;
            }
        }
        return Part.STAYS;
    }

    Part part() {
        return part;
    }

    /** Members of a group, the best first. */
    int[] membersOf(int group) {
        return groups.get(group).members();
    }

    /** The choices that all members of a group have. */
    Choice[] choicesOf(int group) {
        return part.choices()[groups.get(group).members()[0]];
    }

    /** All ways. */
    List<Way> ways() {
        return ways;
    }

    /** Ways that enter a quota. */
    List<Way> waysInto(int quota) {
        return waysInto.get(quota);
    }

    /** Ways that leave a quota. */
    List<Way> waysOut(int quota) {
        return waysOut.get(quota);
    }

    /** For each place of a list the choice by which its member is appointed there, or {@link Part#STAYS}. */
    int[] choicesOnList(int list) {
        return choicesOnList[list];
    }

    /** Lists on which the competitor is. */
    int[] listsOf(int competitor) {
        return listsOf[competitor];
    }

    /** The competitor's places on them. */
    int[] placesOf(int competitor) {
        return placesOf[competitor];
    }
}
