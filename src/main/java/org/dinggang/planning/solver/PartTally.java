package org.dinggang.planning.solver;

import java.util.Arrays;

/** The score of a plan of a part, kept up to date as one competitor after the other gets another choice. */
final class PartTally {

    private final PartIndex index;
    private final Part part;
    private final int[] plan;
    private final int[] in;
    private final int[] out;
    private final InversionCount[] lists;
    private long broken;
    private long inversions;
    private long appointed;
    private long merit;
    private long gained;
    private long points;
    private long preferred;

    /** Nobody is appointed yet. */
    PartTally(PartIndex index) {
        this.index = index;
        this.part = index.part();
        this.plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        this.in = new int[part.quotas().length];
        this.out = new int[part.quotas().length];
        this.lists = new InversionCount[part.lists().length];
        for (PartQuota quota : part.quotas()) {
            broken += quota.brokenBy(0, 0);
        }
        for (int list = 0; list < lists.length; list++) {
            lists[list] = new InversionCount(part.lists()[list].members().length);
            int[] members = part.lists()[list].members();
            for (int place = 0; place < members.length; place++) {
                if (members[place] == PartList.PINNED_HERE) {
                    lists[list].appoint(place, 1);
                } else if (members[place] == PartList.ENDS_LOWER || endsLower(members[place], list)) {
                    lists[list].passOver(place, 1);
                }
            }
            inversions += lists[list].inversions();
        }
    }

    /** Gives a competitor another choice. */
    void set(int competitor, int choice) {
        if (plan[competitor] != choice) {
            count(competitor, -1);
            plan[competitor] = choice;
            count(competitor, 1);
        }
    }

    PartLevels levels() {
        return new PartLevels(broken, inversions, appointed, merit, gained, points, preferred);
    }

    private void count(int competitor, int change) {
        if (plan[competitor] != Part.STAYS) {
            Choice choice = part.choices()[competitor][plan[competitor]];
            move(in, choice.enters(), change);
            move(out, choice.leaves(), change);
            appointed += change;
            merit += (long) change * part.merit()[competitor];
            gained += (long) change * choice.gain();
            points += change * part.points()[competitor];
            preferred += (long) change * choice.preferred();
        }
        int[] listsOf = index.listsOf(competitor);
        for (int position = 0; position < listsOf.length; position++) {
            int list = listsOf[position];
            int place = index.placesOf(competitor)[position];
            InversionCount count = lists[list];
            inversions -= count.inversions();
            if (plan[competitor] != Part.STAYS && plan[competitor] == index.choicesOnList(list)[place]) {
                count.appoint(place, change);
            } else if (endsLower(competitor, list)) {
                count.passOver(place, change);
            }
            inversions += count.inversions();
        }
    }

    private void move(int[] counts, int[] quotas, int change) {
        for (int quota : quotas) {
            broken -= part.quotas()[quota].brokenBy(in[quota], out[quota]);
            counts[quota] += change;
            broken += part.quotas()[quota].brokenBy(in[quota], out[quota]);
        }
    }

    private boolean endsLower(int competitor, int list) {
        return part.finalGrade(competitor, plan[competitor]) > part.lists()[list].grade();
    }
}
