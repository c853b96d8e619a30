package org.dinggang.planning.solver;

import org.dinggang.model.Objective;

/**
 * What a plan of a part scores on each level, counted afresh; people whose place is fixed are left out, except where
 * competitors make inversions with them.
 *
 * @param broken places by which quotas are broken
 * @param inversions merit inversions
 * @param appointed people appointed
 * @param merit their merit in hundredths
 * @param gained grades gained
 * @param points points of the preferences
 * @param preferred choices taken that decide among plans that score alike
 */
record PartLevels(long broken, long inversions, long appointed, long merit, long gained, long points, long preferred) {

    static PartLevels of(Part part, int[] plan) {
        int[] in = new int[part.quotas().length];
        int[] out = new int[part.quotas().length];
        long appointed = 0;
        long merit = 0;
        long gained = 0;
        long points = 0;
        long preferred = 0;
        for (int competitor = 0; competitor < part.size(); competitor++) {
            if (plan[competitor] == Part.STAYS) {
                continue;
            }
            Choice choice = part.choices()[competitor][plan[competitor]];
            for (int quota : choice.enters()) {
                in[quota]++;
            }
            for (int quota : choice.leaves()) {
                out[quota]++;
            }
            appointed++;
            merit += part.merit()[competitor];
            gained += choice.gain();
            points += part.points()[competitor];
            preferred += choice.preferred();
        }
        long broken = 0;
        for (int quota = 0; quota < in.length; quota++) {
            broken += part.quotas()[quota].brokenBy(in[quota], out[quota]);
        }
        return new PartLevels(broken, inversions(part, plan), appointed, merit, gained, points, preferred);
    }

    private static long inversions(Part part, int[] plan) {
        long inversions = 0;
        for (int index = 0; index < part.lists().length; index++) {
            PartList list = part.lists()[index];
            int passedOver = 0;
            for (int member : list.members()) {
                if (member == PartList.ENDS_LOWER) {
                    passedOver++;
                } else if (member == PartList.PINNED_HERE || isAppointedHere(part, plan, member, index)) {
                    inversions += passedOver;
                } else if (part.finalGrade(member, plan[member]) > list.grade()) {
                    passedOver++;
                }
            }
        }
        return inversions;
    }

    private static boolean isAppointedHere(Part part, int[] plan, int competitor, int list) {
        return plan[competitor] != Part.STAYS && part.choices()[competitor][plan[competitor]].list() == list;
    }

    /** Compares level by level under the objective, then by what is preferred; positive where this is better. */
    int compare(PartLevels other, Objective objective) {
        int order = java.util.Arrays.compare(ordered(objective), other.ordered(objective));
        return order != 0 ? order : Long.compare(preferred, other.preferred);
    }

    /** The levels of the score in the objective's order, larger is better. */
    long[] ordered(Objective objective) {
        return objective == Objective.MERIT_FIRST
                ? new long[] {-broken, -inversions, appointed, merit, gained, points}
                : new long[] {-broken, appointed, -inversions, merit, gained, points};
    }
}
