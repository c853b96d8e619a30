package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the best plan of a part by dynamic programming over all plans worth considering: people are decided one after the other,
 * from the highest grade down, and of all beginnings that leave the same to the rest only the best is kept. What it returns is
 * proven to be the best.
 */
final class ExhaustiveSearch {

    /** Greatest number of states after one step, and over all steps: bounds of memory and time. */
    private static final int STATES_OF_A_STEP = 400_000;

    private static final long STATES_IN_ALL = 12_000_000;

    /** States of one step after which it is asked whether to go on; a power of two less one. */
    private static final int ASKED_AFTER = 0x3FFF;

    private final Part part;
    private final Weights weights;
    private final SearchOrder order;
    private final QuotaTrack[] tracks;
    private final int[][] competitorSpans;
    private final boolean[] takenWhenOpen;
    private final boolean noInversion;

    private final boolean sharesLinkingQuotas;

    private ExhaustiveSearch(Part part, Weights weights, boolean sharesLinkingQuotas) {
        this.part = part;
        this.weights = weights;
        this.sharesLinkingQuotas = sharesLinkingQuotas;
        this.order = SearchOrder.of(part);
        this.tracks = tracks();
        this.competitorSpans = competitorSpans();
        this.noInversion = part.allowsNoInversion();
        this.takenWhenOpen = takenWhenOpen();
    }

    /** The best plan of the part; empty where there are too many states to look at, or the stop signal is given. */
    static Optional<int[]> best(Part part, BooleanSupplier stop) {
        return Weights.of(part)
                .flatMap(weights -> new ExhaustiveSearch(part, weights, false).run(STATES_OF_A_STEP, stop))
                .map(end -> end.plan(end.best()));
    }

    /**
     * The best plan of a block for each way of using the quotas that it shares with other blocks.
     *
     * @param block the block as a part of its own; the quotas that link it to others bind nothing
     * @param most greatest number of ways
     * @param stop when to give up
     * @return empty where there are more ways, or too many states to look at, or it is time to stop
     */
    static Optional<List<int[]>> bestPerUse(Part block, int most, BooleanSupplier stop) {
        return Weights.of(block)
                .flatMap(weights -> new ExhaustiveSearch(block, weights, true).run(STATES_OF_A_STEP / 4, stop))
                .filter(end -> end.states() <= most)
                .map(end -> IntStream.range(0, end.states()).mapToObj(end::plan).toList());
    }

    private Optional<End> run(int mostOfAStep, BooleanSupplier stop) {
        List<SearchOrder.Step> steps = order.steps();
        List<int[]> origins = new ArrayList<>(steps.size());
        StateTable table = new StateTable(1);
        table.put(new long[1], 0, 0);
        FrontierLayout layout = new FrontierLayout(1, new FrontierLayout.Field[0]);
        FrontierState state = new FrontierState(part);
        long inAll = 0;
        for (int index = 0; index < steps.size(); index++) {
            FrontierLayout next = FrontierLayout.of(part, tracks, competitorSpans, order, index);
            StateTable after = new StateTable(next.words());
            boolean isComplete = advance(index, table, layout, after, next, state, stop);
            inAll += after.size();
            if (!isComplete
                    || after.size() == 0
                    || after.size() > mostOfAStep
                    || inAll > STATES_IN_ALL
                    || stop.getAsBoolean()) {
                return Optional.empty();
            }
            origins.add(after.origins());
            table = after;
            layout = next;
        }
        return Optional.of(new End(origins, table));
    }

    /** The states after the last step, and the way back from each. */
    private final class End {

        private final List<int[]> origins;
        private final StateTable last;

        End(List<int[]> origins, StateTable last) {
            this.origins = origins;
            this.last = last;
        }

        int states() {
            return last.size();
        }

        int best() {
            int best = 0;
            for (int index = 1; index < last.size(); index++) {
                if (last.value(index) > last.value(best)) {
                    best = index;
                }
            }
            return best;
        }

        int[] plan(int end) {
            int[] plan = new int[part.size()];
            Arrays.fill(plan, Part.STAYS);
            int state = end;
            for (int index = origins.size() - 1; index >= 0; index--) {
                int origin = origins.get(index)[state];
                if ((origin & 1) == 1) {
                    SearchOrder.Step step = order.steps().get(index);
                    plan[step.competitor()] = step.choice();
                }
                state = origin >> 1;
            }
            return plan;
        }
    }

    /** Takes one step from every state; false where it was time to stop. */
    private boolean advance(
            int index,
            StateTable before,
            FrontierLayout from,
            StateTable after,
            FrontierLayout to,
            FrontierState state,
            BooleanSupplier stop) {
        SearchOrder.Step step = order.steps().get(index);
        long[] key = new long[to.words()];
        int[] touched = step.choice() == Part.STAYS ? new int[0] : touchedBy(step);
        for (int origin = 0; origin < before.size(); origin++) {
            if ((origin & ASKED_AFTER) == ASKED_AFTER && stop.getAsBoolean()) {
                return false;
            }
            load(index, before, from, origin, touched, state);
            boolean isDecided = step.choice() != Part.STAYS && !state.appointed[step.competitor()];
            boolean taken = false;
            if (isDecided && !(noInversion && state.passedOver > 0)) {
                Choice choice = part.choices()[step.competitor()][step.choice()];
                long value = before.value(origin)
                        + weights.of(part, step.competitor(), choice)
                        - weights.inversion() * state.passedOver;
                take(step, choice, state);
                taken = settleAndPut(index, step, touched, state, value, origin * 2 + 1, key, after, to);
                load(index, before, from, origin, touched, state);
            }
            if (!(taken && takenWhenOpen[index])) {
                long value = before.value(origin);
                if (step.competitor() == PartList.PINNED_HERE) {
                    value -= weights.inversion() * state.passedOver;
                } else if (step.competitor() == PartList.ENDS_LOWER || !state.appointed[step.competitor()]) {
                    passOver(step, state);
                }
                settleAndPut(index, step, touched, state, value, origin * 2, key, after, to);
            }
        }
        return true;
    }

    private void load(
            int index, StateTable before, FrontierLayout from, int origin, int[] touched, FrontierState state) {
        for (int quota : touched) {
            if (tracks[quota].firstStep() == index) {
                state.first[quota] = tracks[quota].initial();
                state.second[quota] = 0;
            }
        }
        int competitor = order.steps().get(index).competitor();
        if (competitor >= 0) {
            state.appointed[competitor] = false;
        }
        from.unpack(before.keys(), origin * from.words(), state);
    }

    private void take(SearchOrder.Step step, Choice choice, FrontierState state) {
        for (int quota : choice.enters()) {
            tracks[quota].enter(state, quota);
        }
        for (int quota : choice.leaves()) {
            tracks[quota].leave(state, quota);
        }
        state.appointed[step.competitor()] = true;
    }

    private void passOver(SearchOrder.Step step, FrontierState state) {
        if (step.list() != Choice.NO_LIST) {
            state.passedOver = noInversion ? 1 : state.passedOver + 1;
        }
    }

    private boolean settleAndPut(
            int index,
            SearchOrder.Step step,
            int[] touched,
            FrontierState state,
            long value,
            int origin,
            long[] key,
            StateTable after,
            FrontierLayout to) {
        long settled = value;
        for (int quota : touched) {
            int broken = tracks[quota].settle(state, quota, index);
            if (broken == QuotaTrack.IMPOSSIBLE) {
                return false;
            }
            settled -= weights.broken() * broken;
        }
        to.pack(state, key);
        after.put(key, settled, origin);
        return true;
    }

    private int[] touchedBy(SearchOrder.Step step) {
        Choice choice = part.choices()[step.competitor()][step.choice()];
        return IntStream.concat(Arrays.stream(choice.enters()), Arrays.stream(choice.leaves()))
                .distinct()
                .toArray();
    }

    private QuotaTrack[] tracks() {
        int quotas = part.quotas().length;
        List<List<Integer>> touching = new ArrayList<>();
        for (int quota = 0; quota < quotas; quota++) {
            touching.add(new ArrayList<>());
        }
        for (int index = 0; index < order.steps().size(); index++) {
            SearchOrder.Step step = order.steps().get(index);
            if (step.choice() != Part.STAYS) {
                for (int quota : touchedBy(step)) {
                    touching.get(quota).add(index);
                }
            }
        }
        QuotaTrack[] made = new QuotaTrack[quotas];
        for (int quota = 0; quota < quotas; quota++) {
            int[] steps =
                    touching.get(quota).stream().mapToInt(Integer::intValue).toArray();
            boolean[] enters = new boolean[steps.length];
            boolean[] leaves = new boolean[steps.length];
            for (int position = 0; position < steps.length; position++) {
                SearchOrder.Step step = order.steps().get(steps[position]);
                Choice choice = part.choices()[step.competitor()][step.choice()];
                enters[position] = contains(choice.enters(), quota);
                leaves[position] = contains(choice.leaves(), quota);
            }
            PartQuota limits = part.quotas()[quota];
            boolean shared = sharesLinkingQuotas && limits.linking();
            made[quota] = new QuotaTrack(limits, shared, part.brokenByPins(), steps, enters, leaves);
        }
        return made;
    }

    private static boolean contains(int[] numbers, int number) {
        for (int candidate : numbers) {
            if (candidate == number) {
                return true;
            }
        }
        return false;
    }

    /** For each competitor the first step that may appoint, and the last step that asks whether one has. */
    private int[][] competitorSpans() {
        int[][] spans = new int[part.size()][];
        for (int index = 0; index < order.steps().size(); index++) {
            SearchOrder.Step step = order.steps().get(index);
            if (step.competitor() < 0) {
                continue;
            }
            int[] span = spans[step.competitor()];
            if (span == null) {
                span = new int[] {Integer.MAX_VALUE, index};
                spans[step.competitor()] = span;
            }
            if (step.choice() != Part.STAYS) {
                span[0] = Math.min(span[0], index);
            }
            span[1] = index;
        }
        return spans;
    }

    /**
     * The steps at which taking the choice whenever it is open is never worse: best plans have no inversion, the quotas that the
     * choice enters are entered from this list alone and left only by moves decided before, nobody else can use the place
     * without passing this competitor over, and no other choice of the competitor frees a place that this one does not.
     */
    private boolean[] takenWhenOpen() {
        boolean[] taken = new boolean[order.steps().size()];
        if (!noInversion) {
            return taken;
        }
        int quotas = part.quotas().length;
        int[] enteredFrom = new int[quotas];
        boolean[] enteredFromSeveral = new boolean[quotas];
        int[] firstEntry = new int[quotas];
        int[] lastExit = new int[quotas];
        Arrays.fill(enteredFrom, Choice.NO_LIST);
        Arrays.fill(firstEntry, Integer.MAX_VALUE);
        Arrays.fill(lastExit, -1);
        for (int index = 0; index < taken.length; index++) {
            SearchOrder.Step step = order.steps().get(index);
            if (step.choice() == Part.STAYS) {
                continue;
            }
            Choice choice = part.choices()[step.competitor()][step.choice()];
            for (int quota : choice.enters()) {
                enteredFromSeveral[quota] |= sharesLinkingQuotas && part.quotas()[quota].linking();
                enteredFromSeveral[quota] |=
                        enteredFrom[quota] != Choice.NO_LIST && enteredFrom[quota] != choice.list();
                enteredFrom[quota] = choice.list();
                firstEntry[quota] = Math.min(firstEntry[quota], index);
            }
            for (int quota : choice.leaves()) {
                lastExit[quota] = index;
            }
        }
        for (int index = 0; index < taken.length; index++) {
            SearchOrder.Step step = order.steps().get(index);
            if (step.choice() != Part.STAYS) {
                Choice choice = part.choices()[step.competitor()][step.choice()];
                taken[index] = leavesMost(choice, part.choices()[step.competitor()])
                        && Arrays.stream(choice.enters())
                                .allMatch(quota -> !enteredFromSeveral[quota] && lastExit[quota] < firstEntry[quota]);
            }
        }
        return taken;
    }

    private static boolean leavesMost(Choice choice, Choice[] all) {
        return Arrays.stream(all)
                .allMatch(other -> Arrays.stream(other.leaves()).allMatch(quota -> contains(choice.leaves(), quota)));
    }
}
