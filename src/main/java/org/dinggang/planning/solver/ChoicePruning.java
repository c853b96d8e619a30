package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.dinggang.model.Objective;

/**
 * Strikes choices that no best plan takes: into quotas that can never open and, where best plans have no inversion, from below
 * somebody on a list who cannot be placed. What is left is usually a small fraction.
 */
final class ChoicePruning {

    private final CompiledCase compiled;
    /** Whether the choices of the person's part may be struck at all. */
    private final boolean[] mayStrike;
    /** For each list, whether best plans have no inversion on it. */
    private final boolean[] withoutInversion;

    private final boolean[][] struck;
    private final int[] leaving;
    private boolean changed;

    ChoicePruning(CompiledCase compiled) {
        this.compiled = compiled;
        this.mayStrike = new boolean[compiled.choices.length];
        this.withoutInversion = new boolean[compiled.members.length];
        this.struck = new boolean[compiled.choices.length][];
        this.leaving = new int[compiled.quotas.length];
        for (int person = 0; person < struck.length; person++) {
            struck[person] = new boolean[compiled.choices[person].length];
            for (int quota : quotasLeftBySomeChoice(person)) {
                leaving[quota]++;
            }
        }
        markWhatPinsForce();
    }

    /** The choices that are left of each person's. */
    Choice[][] remaining() {
        do {
            changed = false;
            for (int person = 0; person < struck.length; person++) {
                strikeClosed(person);
            }
            for (int list = 0; list < compiled.members.length; list++) {
                if (withoutInversion[list]) {
                    strikeBehindTheUnplaceable(list);
                }
            }
        } while (changed);
        Choice[][] remaining = new Choice[struck.length][];
        for (int person = 0; person < struck.length; person++) {
            Choice[] all = compiled.choices[person];
            boolean[] gone = struck[person];
            remaining[person] = IntStream.range(0, all.length)
                    .filter(index -> !gone[index])
                    .mapToObj(index -> all[index])
                    .toArray(Choice[]::new);
        }
        return remaining;
    }

    /** Where pins break a quota or sit on a list, everything tied to it is left alone. */
    private void markWhatPinsForce() {
        int people = compiled.choices.length;
        int quotas = compiled.quotas.length;
        Groups groups = new Groups(people + quotas + compiled.members.length);
        for (int person = 0; person < people; person++) {
            for (Choice choice : compiled.choices[person]) {
                for (int quota : choice.enters()) {
                    groups.join(person, people + quota);
                }
                for (int quota : choice.leaves()) {
                    groups.join(person, people + quota);
                }
            }
        }
        for (int list = 0; list < compiled.members.length; list++) {
            for (int person : compiled.members[list]) {
                groups.join(person, people + quotas + list);
            }
        }
        boolean[] broken = new boolean[people + quotas + compiled.members.length];
        boolean[] pinnedOnList = new boolean[broken.length];
        for (int quota = 0; quota < quotas; quota++) {
            broken[groups.of(people + quota)] |= compiled.quotas[quota].isBrokenByPins();
        }
        for (int list = 0; list < compiled.members.length; list++) {
            int grade = compiled.lists.get(list).grade().number();
            for (int person : compiled.members[list]) {
                pinnedOnList[groups.of(people + quotas + list)] |=
                        compiled.isPinned[person] && compiled.restingGrade[person] == grade;
            }
        }
        for (int person = 0; person < people; person++) {
            mayStrike[person] = !broken[groups.of(person)];
        }
        boolean meritFirst = compiled.parameters.objective() == Objective.MERIT_FIRST;
        for (int list = 0; list < compiled.members.length; list++) {
            int group = groups.of(people + quotas + list);
            withoutInversion[list] = meritFirst && !broken[group] && !pinnedOnList[group];
        }
    }

    private void strikeClosed(int person) {
        if (!mayStrike[person]) {
            return;
        }
        for (int index = 0; index < struck[person].length; index++) {
            if (!struck[person][index]) {
                for (int quota : compiled.choices[person][index].enters()) {
                    if (compiled.quotas[quota].openings(leaving[quota]) == 0) {
                        strike(person, index);
                        break;
                    }
                }
            }
        }
    }

    /**
     * Walks down a list: whoever cannot be placed closes it for all below, and so does everybody who needs a place here once the
     * places are used up.
     */
    private void strikeBehindTheUnplaceable(int list) {
        int grade = compiled.lists.get(list).grade().number();
        Map<Integer, Integer> neededPlaces = new HashMap<>();
        boolean closed = false;
        for (int person : compiled.members[list]) {
            if (compiled.isPinned[person]) {
                closed |= compiled.restingGrade[person] > grade;
                continue;
            }
            int here = Part.STAYS;
            boolean better = false;
            for (int index = 0; index < struck[person].length; index++) {
                if (!struck[person][index]) {
                    Choice choice = compiled.choices[person][index];
                    better |= choice.grade() < grade || (choice.grade() == grade && choice.list() == Choice.NO_LIST);
                    if (choice.list() == list) {
                        here = index;
                    }
                }
            }
            if (here != Part.STAYS && (closed || !fits(compiled.choices[person][here], neededPlaces))) {
                strike(person, here);
                here = Part.STAYS;
            }
            if (!better) {
                if (here == Part.STAYS) {
                    closed = true;
                } else {
                    for (int quota : compiled.choices[person][here].enters()) {
                        neededPlaces.merge(quota, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private boolean fits(Choice choice, Map<Integer, Integer> neededPlaces) {
        for (int quota : choice.enters()) {
            if (neededPlaces.getOrDefault(quota, 0) >= compiled.quotas[quota].openings(leaving[quota])) {
                return false;
            }
        }
        return true;
    }

    private void strike(int person, int index) {
        int[] leftBefore = quotasLeftBySomeChoice(person);
        struck[person][index] = true;
        changed = true;
        int[] leftNow = quotasLeftBySomeChoice(person);
        for (int quota : leftBefore) {
            if (Arrays.stream(leftNow).noneMatch(left -> left == quota)) {
                leaving[quota]--;
            }
        }
    }

    private int[] quotasLeftBySomeChoice(int person) {
        Choice[] all = compiled.choices[person];
        if (all.length == 1) {
            return struck[person][0] ? new int[0] : all[0].leaves();
        }
        return IntStream.range(0, all.length)
                .filter(index -> !struck[person][index])
                .flatMap(index -> Arrays.stream(all[index].leaves()))
                .distinct()
                .toArray();
    }
}
