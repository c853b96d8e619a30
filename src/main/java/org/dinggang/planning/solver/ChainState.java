package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.List;

/** A plan with the changes of the chain that is being drawn, and how quotas stand under them. */
final class ChainState {

    private final Part part;
    private final int[] plan;
    private final int[] in;
    private final int[] out;
    private final int[] brokenBefore;
    private final int[] previous;
    private final boolean[] isChanged;
    private final IntQueue changed = new IntQueue();
    private final IntQueue touched = new IntQueue();
    private final IntQueue freed = new IntQueue();
    private int nextFreed;

    /** Nobody is appointed. */
    ChainState(PartIndex index) {
        this.part = index.part();
        this.plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        this.previous = plan.clone();
        this.isChanged = new boolean[part.size()];
        this.in = new int[part.quotas().length];
        this.out = new int[part.quotas().length];
        this.brokenBefore = new int[part.quotas().length];
    }

    /** Takes over the plan of these competitors. */
    void follow(List<Competitor> competitors) {
        undo();
        for (int competitor = 0; competitor < plan.length; competitor++) {
            int choice = competitors.get(competitor).choice();
            if (choice != plan[competitor]) {
                put(competitor, choice);
            }
        }
        touched.clear();
        freed.clear();
        nextFreed = 0;
        for (int quota = 0; quota < in.length; quota++) {
            brokenBefore[quota] = part.quotas()[quota].brokenBy(in[quota], out[quota]);
        }
    }

    int choice(int competitor) {
        return plan[competitor];
    }

    boolean isChanged(int competitor) {
        return isChanged[competitor];
    }

    int changes() {
        return changed.size();
    }

    int[] changed() {
        return changed.toArray();
    }

    /** Gives a competitor another choice; at most once in a chain. */
    void set(int competitor, int choice) {
        previous[competitor] = plan[competitor];
        isChanged[competitor] = true;
        changed.add(competitor);
        put(competitor, choice);
    }

    private void put(int competitor, int choice) {
        if (plan[competitor] != Part.STAYS) {
            Choice old = part.choices()[competitor][plan[competitor]];
            count(in, old.enters(), -1);
            count(out, old.leaves(), -1);
            freed.addAll(old.enters());
        }
        plan[competitor] = choice;
        if (choice != Part.STAYS) {
            Choice taken = part.choices()[competitor][choice];
            count(in, taken.enters(), 1);
            count(out, taken.leaves(), 1);
            freed.addAll(taken.leaves());
        }
    }

    private void count(int[] counts, int[] quotas, int change) {
        for (int quota : quotas) {
            counts[quota] += change;
        }
        touched.addAll(quotas);
    }

    /** Takes all changes of the chain back. */
    void undo() {
        for (int position = changed.size() - 1; position >= 0; position--) {
            int competitor = changed.get(position);
            put(competitor, previous[competitor]);
            isChanged[competitor] = false;
        }
        changed.clear();
        touched.clear();
        freed.clear();
        nextFreed = 0;
    }

    /** A quota that is broken more than before the chain, or -1. */
    int crowded() {
        for (int position = 0; position < touched.size(); position++) {
            int quota = touched.get(position);
            if (part.quotas()[quota].brokenBy(in[quota], out[quota]) > brokenBefore[quota]) {
                return quota;
            }
        }
        return -1;
    }

    /** The next quota in which a place came free, or -1. */
    int nextFreed() {
        return nextFreed < freed.size() ? freed.get(nextFreed++) : -1;
    }

    /** Whether the choice breaks no quota more than before the chain. */
    boolean isOpen(Choice choice) {
        for (int quota : choice.enters()) {
            if (part.quotas()[quota].brokenBy(in[quota] + 1, out[quota]) > brokenBefore[quota]) {
                return false;
            }
        }
        return true;
    }
}
