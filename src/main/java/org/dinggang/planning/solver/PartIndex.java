package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.List;

/** What moves and scores look up again and again about a part. */
final class PartIndex {

    private final Part part;
    private final int[][] choiceOnList;
    private final int[][] listsOf;
    private final int[][] placesOf;
    private final int[][] listsInto;
    private final int[][] leaversOf;
    private final int[] openLists;

    PartIndex(Part part) {
        this.part = part;
        int lists = part.lists().length;
        int quotas = part.quotas().length;
        List<List<Integer>> listsOfEach = lists(part.size());
        List<List<Integer>> placesOfEach = lists(part.size());
        List<List<Integer>> into = lists(quotas);
        List<List<Integer>> leavers = lists(quotas);
        List<Integer> open = new ArrayList<>();
        this.choiceOnList = new int[lists][];
        for (int list = 0; list < lists; list++) {
            int[] members = part.lists()[list].members();
            choiceOnList[list] = new int[members.length];
            boolean isOpen = false;
            for (int place = 0; place < members.length; place++) {
                int member = members[place];
                int choice = member < 0 ? Part.STAYS : choiceOn(list, member);
                choiceOnList[list][place] = choice;
                isOpen |= choice != Part.STAYS;
                if (member >= 0) {
                    listsOfEach.get(member).add(list);
                    placesOfEach.get(member).add(place);
                }
                if (choice != Part.STAYS) {
                    for (int quota : part.choices()[member][choice].enters()) {
                        addOnce(into.get(quota), list);
                    }
                }
            }
            if (isOpen) {
                open.add(list);
            }
        }
        for (int competitor = 0; competitor < part.size(); competitor++) {
            for (Choice choice : part.choices()[competitor]) {
                for (int quota : choice.leaves()) {
                    addOnce(leavers.get(quota), competitor);
                }
            }
        }
        this.listsOf = arrays(listsOfEach);
        this.placesOf = arrays(placesOfEach);
        this.listsInto = arrays(into);
        this.leaversOf = arrays(leavers);
        this.openLists = open.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static void addOnce(List<Integer> list, int number) {
        if (list.isEmpty() || list.getLast() != number) {
            list.add(number);
        }
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

    /** For each place of a list the choice by which its member is appointed there, or {@link Part#STAYS}. */
    int[] choicesOnList(int list) {
        return choiceOnList[list];
    }

    /** Lists on which the competitor is. */
    int[] listsOf(int competitor) {
        return listsOf[competitor];
    }

    /** The competitor's places on them. */
    int[] placesOf(int competitor) {
        return placesOf[competitor];
    }

    /** Lists from which a quota is entered. */
    int[] listsInto(int quota) {
        return listsInto[quota];
    }

    /** Competitors who can leave a quota. */
    int[] leaversOf(int quota) {
        return leaversOf[quota];
    }

    /** Lists from which somebody can be appointed. */
    int[] openLists() {
        return openLists;
    }
}
