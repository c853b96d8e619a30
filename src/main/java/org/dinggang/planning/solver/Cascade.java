package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.dinggang.model.Objective;

/**
 * Plans a part from the highest grade down, each list in its order, so that every post that is freed is there for those below.
 * The outcome is always lawful as far as pins allow, and it is the best plan where {@link #isOptimal} says so.
 *
 * <p>The proof is an exchange argument. Let no quota be entered from more than one list, let a quota be left only by moves to
 * grades above those at which it is entered and by whoever moves higher still, and let best plans have no inversion. Compare with any lawful plan without inversion,
 * from the top grade down: if those who end at a higher grade in that plan are among those who do so here, then at the next grade
 * at least as many places are open here; whoever that plan places there ranks, by the absence of inversions, within the first so
 * many of the list who are left; hence is placed here too, or higher. So everybody ends at least as high here, and this plan is
 * at least as good on every level.
 */
final class Cascade {

    private final Part part;
    private final int[] plan;
    private final int[] in;
    private final int[] out;

    private Cascade(Part part) {
        this.part = part;
        this.plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        this.in = new int[part.quotas().length];
        this.out = new int[part.quotas().length];
    }

    /** The plan that the cascade makes. */
    static int[] plan(Part part) {
        Cascade cascade = new Cascade(part);
        cascade.run();
        return cascade.plan;
    }

    /** Whether the exchange argument holds for the part, so that no plan is better than the cascade's. */
    static boolean isOptimal(Part part) {
        if (!part.allowsNoInversion()) {
            return false;
        }
        int[] enteredFrom = new int[part.quotas().length];
        int[] enteredAt = new int[part.quotas().length];
        int[] leftAt = new int[part.quotas().length];
        Arrays.fill(enteredFrom, Choice.NO_LIST);
        int[][] entersOfList = new int[part.lists().length][];
        for (Choice[] choices : part.choices()) {
            if (!higherChoicesFreeMore(choices)) {
                return false;
            }
            for (Choice choice : choices) {
                if (choice.list() != Choice.NO_LIST) {
                    int[] known = entersOfList[choice.list()];
                    if (known == null) {
                        entersOfList[choice.list()] = choice.enters();
                    } else if (!Arrays.equals(known, choice.enters())) {
                        return false;
                    }
                }
                for (int quota : choice.enters()) {
                    if (enteredFrom[quota] != Choice.NO_LIST && enteredFrom[quota] != choice.list()) {
                        return false;
                    }
                    enteredFrom[quota] = choice.list();
                    enteredAt[quota] = choice.grade();
                }
                for (int quota : choice.leaves()) {
                    leftAt[quota] = Math.max(leftAt[quota], choice.grade());
                }
            }
        }
        return IntStream.range(0, enteredFrom.length)
                .allMatch(quota -> enteredFrom[quota] == Choice.NO_LIST || leftAt[quota] < enteredAt[quota]);
    }

    /** Whether each choice leaves all quotas that the choices of lower grades leave; the highest come first. */
    private static boolean higherChoicesFreeMore(Choice[] choices) {
        for (int lower = 1; lower < choices.length; lower++) {
            int[] higher = choices[lower - 1].leaves();
            for (int quota : choices[lower].leaves()) {
                if (Arrays.stream(higher).noneMatch(left -> left == quota)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void run() {
        int[] lists = IntStream.range(0, part.lists().length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer list) -> part.lists()[list].grade()))
                .mapToInt(Integer::intValue)
                .toArray();
        int next = 0;
        for (int grade = 1; grade < CompiledCase.NO_GRADE; grade++) {
            placeOutsideQuotas(grade);
            while (next < lists.length && part.lists()[lists[next]].grade() == grade) {
                fill(lists[next++]);
            }
        }
    }

    private void placeOutsideQuotas(int grade) {
        for (int competitor = 0; competitor < plan.length; competitor++) {
            for (int index = 0; index < part.choices()[competitor].length; index++) {
                Choice choice = part.choices()[competitor][index];
                if (plan[competitor] == Part.STAYS && choice.list() == Choice.NO_LIST && choice.grade() == grade) {
                    take(competitor, index);
                }
            }
        }
    }

    private void fill(int list) {
        boolean stopsAtFirst = part.objective() == Objective.MERIT_FIRST;
        for (int member : part.lists()[list].members()) {
            if (member == PartList.PINNED_HERE || (member >= 0 && plan[member] != Part.STAYS)) {
                continue;
            }
            int choice = member == PartList.ENDS_LOWER ? Part.STAYS : choiceOn(list, member);
            if (choice != Part.STAYS && isOpen(part.choices()[member][choice])) {
                take(member, choice);
            } else if (stopsAtFirst) {
                return;
            }
        }
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

    private boolean isOpen(Choice choice) {
        for (int quota : choice.enters()) {
            if (in[quota] >= part.quotas()[quota].openings(out[quota])) {
                return false;
            }
        }
        return true;
    }

    private void take(int competitor, int index) {
        plan[competitor] = index;
        for (int quota : part.choices()[competitor][index].enters()) {
            in[quota]++;
        }
        for (int quota : part.choices()[competitor][index].leaves()) {
            out[quota]++;
        }
    }
}
