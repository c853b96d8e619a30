package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dinggang.planning.solver.PartIndex.Way;

/**
 * Draws chains at random. A chain begins with one person who gets another post or falls back; then whoever no longer fits falls
 * back, and posts that come free pull somebody up, and so on until no quota is broken more than before. Of a group of competitors
 * mostly the best is appointed, and the last falls back.
 */
final class Chains {

    private static final int ATTEMPTS = 20;
    private static final int LONGEST = 40;

    /** Percentages. */
    private static final int BEGINS_WITH_APPOINTMENT = 65;

    private static final int FILLS = 70;
    private static final int IN_ORDER = 95;
    private static final int RELIEVED_BY_PROMOTION = 20;
    private static final int FALLS_TO_STAY = 60;

    private final PartIndex index;
    private final ChainState state;

    Chains(PartIndex index) {
        this.index = index;
        this.state = new ChainState(index);
    }

    /** Takes over the plan from which chains begin. */
    void follow(List<Competitor> competitors) {
        state.follow(competitors);
    }

    /** One chain; after many attempts perhaps an unlawful one. */
    Reassignment draw(List<Competitor> competitors, RandomGenerator random) {
        int attempt = 0;
        do {
            state.undo();
            begin(random);
            mend(random);
        } while (++attempt < ATTEMPTS && (state.changes() == 0 || state.crowded() >= 0));
        int[] changed = state.changed();
        List<Competitor> moved = new ArrayList<>(changed.length);
        int[] choices = new int[changed.length];
        for (int position = 0; position < changed.length; position++) {
            moved.add(competitors.get(changed[position]));
            choices[position] = state.choice(changed[position]);
        }
        state.undo();
        return new Reassignment(moved, choices);
    }

    private void begin(RandomGenerator random) {
        Way way = index.ways().get(random.nextInt(index.ways().size()));
        if (random.nextInt(100) < BEGINS_WITH_APPOINTMENT) {
            appoint(way, random);
        } else {
            remove(way, random);
        }
    }

    private void mend(RandomGenerator random) {
        while (state.changes() > 0 && state.changes() < LONGEST) {
            int crowded = state.crowded();
            if (crowded >= 0) {
                if (!relieve(crowded, random)) {
                    return;
                }
                continue;
            }
            int freed = state.nextFreed();
            if (freed < 0) {
                return;
            }
            if (random.nextInt(100) < FILLS) {
                fill(freed, random);
            }
        }
    }

    /** Somebody who entered the quota falls back, or somebody in it moves up. */
    private boolean relieve(int quota, RandomGenerator random) {
        boolean promotes = random.nextInt(100) < RELIEVED_BY_PROMOTION;
        return promotes
                ? promoteFrom(quota, random) || removeFrom(quota, random)
                : removeFrom(quota, random) || promoteFrom(quota, random);
    }

    private boolean removeFrom(int quota, RandomGenerator random) {
        List<Way> ways = index.waysInto(quota);
        int first = ways.isEmpty() ? 0 : random.nextInt(ways.size());
        for (int step = 0; step < ways.size(); step++) {
            if (remove(ways.get((first + step) % ways.size()), random)) {
                return true;
            }
        }
        return false;
    }

    private boolean promoteFrom(int quota, RandomGenerator random) {
        List<Way> ways = index.waysOut(quota);
        int first = ways.isEmpty() ? 0 : random.nextInt(ways.size());
        for (int step = 0; step < ways.size(); step++) {
            Way way = ways.get((first + step) % ways.size());
            int competitor = firstOf(way.group(), Part.STAYS, random);
            if (competitor >= 0) {
                state.set(competitor, way.choice());
                return true;
            }
        }
        return false;
    }

    /** A place that came free pulls somebody up. */
    private void fill(int quota, RandomGenerator random) {
        List<Way> ways = index.waysInto(quota);
        int first = ways.isEmpty() ? 0 : random.nextInt(ways.size());
        for (int step = 0; step < ways.size(); step++) {
            Way way = ways.get((first + step) % ways.size());
            if (state.isOpen(index.choicesOf(way.group())[way.choice()]) && appoint(way, random)) {
                return;
            }
        }
    }

    /** Somebody of the group who ends lower is appointed that way. */
    private boolean appoint(Way way, RandomGenerator random) {
        int choices = index.choicesOf(way.group()).length;
        int lower = choices - way.choice();
        int first = random.nextInt(lower);
        for (int step = 0; step < lower; step++) {
            int from = way.choice() + 1 + (first + step) % lower;
            int competitor = firstOf(way.group(), from == choices ? Part.STAYS : from, random);
            if (competitor >= 0) {
                state.set(competitor, way.choice());
                return true;
            }
        }
        return false;
    }

    /** Somebody of the group who is appointed that way stays, or takes a lower post. */
    private boolean remove(Way way, RandomGenerator random) {
        int competitor = lastOf(way.group(), way.choice(), random);
        if (competitor < 0) {
            return false;
        }
        int lower = index.choicesOf(way.group()).length - 1 - way.choice();
        boolean stays = lower == 0 || random.nextInt(100) < FALLS_TO_STAY;
        state.set(competitor, stays ? Part.STAYS : way.choice() + 1 + random.nextInt(lower));
        return true;
    }

    private int firstOf(int group, int choice, RandomGenerator random) {
        int[] members = index.membersOf(group);
        int from = random.nextInt(100) < IN_ORDER ? 0 : random.nextInt(members.length);
        for (int position = from; position < members.length; position++) {
            if (state.choice(members[position]) == choice && !state.isChanged(members[position])) {
                return members[position];
            }
        }
        return -1;
    }

    private int lastOf(int group, int choice, RandomGenerator random) {
        int[] members = index.membersOf(group);
        int from = random.nextInt(100) < IN_ORDER ? members.length - 1 : random.nextInt(members.length);
        for (int position = from; position >= 0; position--) {
            if (state.choice(members[position]) == choice && !state.isChanged(members[position])) {
                return members[position];
            }
        }
        return -1;
    }
}
