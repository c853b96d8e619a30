package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws chains at random. A chain begins with one person who gets another post, or with two on one list who change places; then
 * whoever no longer fits falls back, and posts that come free pull somebody up, and so on until no quota is broken more than
 * before.
 */
final class Chains {

    private static final int ATTEMPTS = 20;
    private static final int LONGEST = 30;

    private final PartIndex index;
    private final Part part;
    private final ChainState state;

    Chains(PartIndex index) {
        this.index = index;
        this.part = index.part();
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
        } while (++attempt < ATTEMPTS && (state.changes() == 0 || state.isBroken()));
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
        int kind = random.nextInt(100);
        if (kind < 45 && index.openLists().length > 0) {
            exchange(anyList(random), random);
        } else if (kind < 60 && index.openLists().length > 0) {
            appointFrom(anyList(random), random, false);
        } else {
            int competitor = random.nextInt(part.size());
            state.set(competitor, otherChoice(competitor, random));
        }
    }

    private int anyList(RandomGenerator random) {
        return index.openLists()[random.nextInt(index.openLists().length)];
    }

    private int otherChoice(int competitor, RandomGenerator random) {
        int choices = part.choices()[competitor].length;
        int drawn = random.nextInt(choices);
        return drawn == state.choice(competitor) ? drawn - 1 : drawn;
    }

    /** Somebody appointed on the list makes way for somebody ranked above who is passed over. */
    private void exchange(int list, RandomGenerator random) {
        int[] members = part.lists()[list].members();
        int[] choices = index.choicesOnList(list);
        int from = random.nextInt(members.length);
        for (int step = 0; step < members.length; step++) {
            int place = (from + step) % members.length;
            if (choices[place] == Part.STAYS || state.choice(members[place]) != choices[place]) {
                continue;
            }
            int above = passedOver(list, random.nextInt(place + 1), place);
            if (above < 0) {
                above = passedOver(list, 0, place);
            }
            if (above >= 0) {
                state.set(members[above], choices[above]);
                fallBack(members[place], list, random);
                return;
            }
        }
    }

    private int passedOver(int list, int from, int to) {
        for (int place = from; place < to; place++) {
            if (isPassedOver(list, place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isPassedOver(int list, int place) {
        int choice = index.choicesOnList(list)[place];
        if (choice == Part.STAYS) {
            return false;
        }
        int member = part.lists()[list].members()[place];
        return part.finalGrade(member, state.choice(member)) > part.lists()[list].grade() && !state.isChanged(member);
    }

    /** Stays, or takes a lower post that others would have. */
    private void fallBack(int competitor, int list, RandomGenerator random) {
        int choice = Part.STAYS;
        Choice[] choices = part.choices()[competitor];
        int lower = state.choice(competitor) + 1;
        if (lower < choices.length && choices[lower].list() != list && random.nextInt(2) == 0) {
            choice = lower + random.nextInt(choices.length - lower);
        }
        state.set(competitor, choice);
    }

    private void mend(RandomGenerator random) {
        while (state.changes() > 0 && state.changes() < LONGEST) {
            int quota = state.crowded();
            if (quota >= 0) {
                if (!relieve(quota, random)) {
                    return;
                }
                continue;
            }
            int freed = state.nextFreed();
            if (freed < 0) {
                return;
            }
            if (random.nextInt(100) < 92) {
                fill(freed, random);
            }
        }
    }

    /** Somebody who entered the quota falls back, or somebody in it moves up. */
    private boolean relieve(int quota, RandomGenerator random) {
        if (random.nextInt(100) < 12 && promoteFrom(quota, random)) {
            return true;
        }
        int[] lists = index.listsInto(quota);
        int first = lists.length == 0 ? 0 : random.nextInt(lists.length);
        boolean anywhere = random.nextInt(100) < 35;
        for (int step = 0; step < lists.length; step++) {
            int list = lists[(first + step) % lists.length];
            if (removeFrom(list, quota, anywhere, random)) {
                return true;
            }
        }
        return promoteFrom(quota, random);
    }

    private boolean removeFrom(int list, int quota, boolean anywhere, RandomGenerator random) {
        int[] members = part.lists()[list].members();
        int[] choices = index.choicesOnList(list);
        int from = anywhere ? random.nextInt(members.length) : members.length - 1;
        for (int step = 0; step < members.length; step++) {
            int place = Math.floorMod(from - step, members.length);
            if (choices[place] != Part.STAYS
                    && state.choice(members[place]) == choices[place]
                    && !state.isChanged(members[place])
                    && contains(part.choices()[members[place]][choices[place]].enters(), quota)) {
                fallBack(members[place], list, random);
                return true;
            }
        }
        return false;
    }

    private boolean promoteFrom(int quota, RandomGenerator random) {
        int[] leavers = index.leaversOf(quota);
        if (leavers.length == 0) {
            return false;
        }
        int from = random.nextInt(leavers.length);
        for (int step = 0; step < leavers.length; step++) {
            int competitor = leavers[(from + step) % leavers.length];
            if (state.choice(competitor) == Part.STAYS && !state.isChanged(competitor)) {
                int choice = random.nextInt(part.choices()[competitor].length);
                if (contains(part.choices()[competitor][choice].leaves(), quota)) {
                    state.set(competitor, choice);
                    return true;
                }
            }
        }
        return false;
    }

    /** A place that came free pulls somebody up. */
    private void fill(int quota, RandomGenerator random) {
        int[] lists = index.listsInto(quota);
        if (lists.length == 0) {
            return;
        }
        int first = random.nextInt(lists.length);
        for (int step = 0; step < lists.length; step++) {
            if (appointFrom(lists[(first + step) % lists.length], random, true)) {
                return;
            }
        }
    }

    private boolean appointFrom(int list, RandomGenerator random, boolean onlyWhereOpen) {
        int[] members = part.lists()[list].members();
        int[] choices = index.choicesOnList(list);
        int from = random.nextInt(100) < 25 ? random.nextInt(members.length) : 0;
        for (int step = 0; step < members.length; step++) {
            int place = (from + step) % members.length;
            if (isPassedOver(list, place)
                    && (!onlyWhereOpen || state.isOpen(part.choices()[members[place]][choices[place]]))) {
                state.set(members[place], choices[place]);
                return true;
            }
        }
        return false;
    }

    private static boolean contains(int[] numbers, int number) {
        for (int candidate : numbers) {
            if (candidate == number) {
                return true;
            }
        }
        return false;
    }
}
