package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which the exhaustive search decides: block by block, where only quotas over several institutions tie blocks
 * together; inside a block from the highest grade down, list by list, each list from its best member down.
 *
 * @param steps what is decided, in order
 */
record SearchOrder(List<Step> steps) {

    /**
     * One step.
     *
     * @param competitor the competitor, or a mark of {@link PartList} for somebody whose place is fixed
     * @param choice the choice that is taken or not; {@link Part#STAYS} where the competitor has none here and only its place
     *     on the list matters
     * @param list the list; {@link Choice#NO_LIST} for an appointment outside the quotas
     * @param endsList whether it is the last step of its list
     * @param endsBlock whether it is the last step of its block
     */
    record Step(int competitor, int choice, int list, boolean endsList, boolean endsBlock) {}

    static SearchOrder of(Part part) {
        int size = part.size();
        int lists = part.lists().length;
        PartBlocks blocks = new PartBlocks(part);
        List<Unit> units = new ArrayList<>();
        for (int list = 0; list < lists; list++) {
            units.add(new Unit(blocks.ofList(list), part.lists()[list].grade(), list, -1, -1));
        }
        for (int competitor = 0; competitor < size; competitor++) {
            for (int choice = 0; choice < part.choices()[competitor].length; choice++) {
                if (part.choices()[competitor][choice].list() == Choice.NO_LIST) {
                    int grade = part.choices()[competitor][choice].grade();
                    units.add(new Unit(blocks.ofCompetitor(competitor), grade, Choice.NO_LIST, competitor, choice));
                }
            }
        }
        units.sort(Comparator.comparingInt(Unit::block)
                .thenComparingInt(Unit::grade)
                .thenComparingInt(Unit::list)
                .thenComparingInt(Unit::competitor));
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < units.size(); index++) {
            Unit unit = units.get(index);
            boolean endsBlock =
                    index + 1 == units.size() || units.get(index + 1).block() != unit.block();
            if (unit.list() == Choice.NO_LIST) {
                steps.add(new Step(unit.competitor(), unit.choice(), Choice.NO_LIST, true, endsBlock));
                continue;
            }
            int[] members = part.lists()[unit.list()].members();
            for (int place = 0; place < members.length; place++) {
                boolean last = place + 1 == members.length;
                int choice = members[place] < 0 ? Part.STAYS : choiceOn(part, unit.list(), members[place]);
                steps.add(new Step(members[place], choice, unit.list(), last, last && endsBlock));
            }
        }
        return new SearchOrder(steps);
    }

    private static int choiceOn(Part part, int list, int competitor) {
        Choice[] choices = part.choices()[competitor];
        return IntStream.range(0, choices.length)
                .filter(index -> choices[index].list() == list)
                .findFirst()
                .orElse(Part.STAYS);
    }

    private record Unit(int block, int grade, int list, int competitor, int choice) {}
}
