package org.dinggang.planning.solver;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Quotas;
import org.dinggang.planning.Score;
import org.dinggang.planning.ScoreLevels;
import org.dinggang.policy.Policy;

/**
 * Finds the best lawful plan of a case. The case is split into parts that nothing ties together; each is planned by the strongest
 * means that fits it: the cascade where it is the proven optimum, exhaustive search where that is feasible, local search
 * otherwise.
 */
public final class Planner {

    /** Enough for a proof about a few people, however many parts share the time and however cold the machine is. */
    private static final Duration SHORTEST_SHARE = Duration.ofMillis(500);

    /**
     * Plans the case.
     *
     * @param request what is to be planned; the same case, seed and number of threads give the same plan unless the time limit or
     *     the stop signal ends a search
     * @param listener hears how it comes along
     * @return the best plan found, lawful except for what pins force
     */
    public PlannedCase plan(PlanningRequest request, PlanningListener listener) {
        PlanningClock clock = new PlanningClock(request.limit(), request.stop(), request.pace());
        return plan(request, listener, clock, new Means(sharing -> clock.overAfter(shareOf(clock, sharing)), true));
    }

    private static Duration shareOf(PlanningClock clock, int sharing) {
        Duration share = clock.left().dividedBy(2L * sharing);
        return share.compareTo(SHORTEST_SHARE) < 0 ? SHORTEST_SHARE : share;
    }

    /**
     * The best plan of the case, where it can be proven in so many steps; empty where it cannot. With one thread the answer does
     * not depend on how fast the machine is.
     *
     * @param request what is to be planned; its limit is not looked at
     * @param steps how often a search may ask whether to go on
     */
    public Optional<PlannedCase> prove(PlanningRequest request, long steps) {
        AtomicLong left = new AtomicLong(steps);
        BooleanSupplier isEnough =
                () -> left.decrementAndGet() < 0 || request.stop().isGiven();
        Means means = new Means(sharing -> isEnough, false);
        PlanningClock clock = new PlanningClock(Duration.ofDays(1), request.stop());
        return Optional.of(plan(request, PlanningListener.NONE, clock, means)).filter(PlannedCase::proven);
    }

    /**
     * The best plan of the case, where it can be proven within the request's limit; empty where it cannot. No time is spent on
     * plans without proof.
     */
    public Optional<PlannedCase> prove(PlanningRequest request) {
        PlanningClock clock = new PlanningClock(request.limit(), request.stop(), request.pace());
        Means means = new Means(sharing -> clock::isOver, false);
        return Optional.of(plan(request, PlanningListener.NONE, clock, means)).filter(PlannedCase::proven);
    }

    /**
     * What a search may use.
     *
     * @param enough by how many parts share a thread's time, whether the search for a proof of one of them is to give up; half of the
     *     time is left for looking for plans without proof
     * @param localSearch whether plans without proof are looked for
     */
    private record Means(IntFunction<BooleanSupplier> enough, boolean localSearch) {}

    private static PlannedCase plan(
            PlanningRequest request, PlanningListener listener, PlanningClock clock, Means means) {
        Case data = CanonicalOrder.of(request.data());
        Policy policy = Policy.of(data, request.ruleSet());
        Quotas quotas = Quotas.of(data, request.ruleSet(), request.addedPosts());
        CompiledCase compiled =
                new CompiledCase(data, policy, quotas, CompetitionLists.of(data, policy, quotas), request.preferred());
        List<Part> parts = PartSplitter.split(compiled, new ChoicePruning(compiled).remaining());
        ScoreLevels pinned = PinnedLevels.of(data, policy);
        int[] nobody = new int[compiled.choices.length];
        Arrays.fill(nobody, Part.STAYS);
        PlanningState state = new PlanningState(
                parts,
                compiled.levels(nobody, pinned),
                policy.ruleSet().parameters(),
                clock,
                listener,
                now -> plan(compiled, chosen(compiled, parts, now)));
        for (int index = 0; index < parts.size(); index++) {
            state.begin(index, Cascade.plan(parts.get(index)));
        }
        if (!request.start().appointments().isEmpty()) {
            for (int index = 0; index < parts.size(); index++) {
                state.improve(index, StartingPoint.in(parts.get(index), compiled, request.start()));
            }
        }
        planParts(request, parts, state, clock, means);
        int[] chosen = chosen(compiled, parts, state);
        Score score = compiled.levels(chosen, pinned).score(policy.ruleSet().parameters());
        List<PartReport> reports = IntStream.range(0, parts.size())
                .mapToObj(index -> report(data, parts.get(index), state.outcome(index)))
                .toList();
        return new PlannedCase(plan(compiled, chosen), score, reports, state.isStopped());
    }

    private static void planParts(
            PlanningRequest request, List<Part> parts, PlanningState state, PlanningClock clock, Means means) {
        state.announce();
        Comparator<Integer> smallFirst =
                Comparator.comparingInt((Integer index) -> parts.get(index).size());
        List<Integer> open = IntStream.range(0, parts.size())
                .boxed()
                .filter(index -> !Cascade.isOptimal(parts.get(index)) || !settle(index, state))
                .sorted(smallFirst)
                .toList();
        // Small parts are proven quickly and must not wait until a large one has used up the time; what has no proof by
        // then is searched.
        inParallel(
                open,
                request,
                (index, sharing) ->
                        prove(parts.get(index), index, state, means.enough().apply(sharing)));
        if (!means.localSearch()) {
            return;
        }
        List<Integer> unproven = open.stream()
                .filter(index -> !state.outcome(index).proven())
                .sorted(smallFirst.reversed())
                .toList();
        inParallel(
                unproven, request, (index, sharing) -> search(parts.get(index), index, sharing, request, state, clock));
    }

    /** Does something for each of these parts, which it tells how many of them share the time of each thread at that moment. */
    private static void inParallel(List<Integer> parts, PlanningRequest request, ObjIntConsumer<Integer> task) {
        AtomicInteger unfinished = new AtomicInteger(parts.size());
        try (ExecutorService executor = Executors.newFixedThreadPool(request.threads())) {
            List<Future<?>> running = parts.stream()
                    .<Future<?>>map(index -> executor.submit(() -> {
                        task.accept(index, Math.ceilDiv(unfinished.get(), request.threads()));
                        unfinished.decrementAndGet();
                    }))
                    .toList();
            for (Future<?> part : running) {
                part.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Planning a part failed", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            request.stop().give();
        }
    }

    private static boolean settle(int index, PlanningState state) {
        state.finish(index, PartReport.Method.CASCADE, true);
        return true;
    }

    private static void prove(Part part, int index, PlanningState state, BooleanSupplier isEnough) {
        Optional<BlockSearch.Found> combined = BlockSearch.best(part, isEnough);
        if (combined.isPresent()) {
            state.improve(index, combined.get().plan());
            if (combined.get().proven()) {
                state.finish(index, PartReport.Method.EXHAUSTIVE, true);
            }
            return;
        }
        ExhaustiveSearch.best(part, isEnough).ifPresent(best -> {
            state.improve(index, best);
            state.finish(index, PartReport.Method.EXHAUSTIVE, true);
        });
    }

    private static void search(
            Part part, int index, int sharing, PlanningRequest request, PlanningState state, PlanningClock clock) {
        long seed = request.seed() + index;
        if (part.objective() == Objective.FILL_FIRST && !clock.isOver()) {
            Filling.plan(part, seed, clock::isOver).ifPresent(plan -> state.improve(index, plan));
        }
        LocalSearch.improve(
                part, state.outcome(index).plan(), seed, clock, sharing, plan -> state.improve(index, plan));
        state.finish(index, PartReport.Method.LOCAL_SEARCH, false);
    }

    private static int[] chosen(CompiledCase compiled, List<Part> parts, PlanningState state) {
        int[] chosen = new int[compiled.choices.length];
        Arrays.fill(chosen, Part.STAYS);
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            int[] plan = state.outcome(index).plan();
            for (int competitor = 0; competitor < part.size(); competitor++) {
                if (plan[competitor] != Part.STAYS) {
                    int person = part.people()[competitor];
                    int grade = part.choices()[competitor][plan[competitor]].grade();
                    chosen[person] = IntStream.range(0, compiled.choices[person].length)
                            .filter(choice -> compiled.choices[person][choice].grade() == grade)
                            .findFirst()
                            .orElseThrow();
                }
            }
        }
        return chosen;
    }

    private static Plan plan(CompiledCase compiled, int[] chosen) {
        SortedMap<String, Grade> appointments = new TreeMap<>();
        for (int person = 0; person < chosen.length; person++) {
            Staff staff = compiled.data.staff().get(person);
            Pin pin = staff.pin();
            if (chosen[person] != Part.STAYS) {
                appointments.put(staff.id(), Grade.of(compiled.choices[person][chosen[person]].grade()));
            } else if (pin != null && pin.to() != null && compiled.isMovedByPin[person]) {
                appointments.put(staff.id(), pin.to());
            }
        }
        return new Plan(appointments);
    }

    private static PartReport report(Case data, Part part, PartOutcome outcome) {
        List<String> institutions = Arrays.stream(part.people())
                .mapToObj(person -> data.staff().get(person).institution())
                .distinct()
                .sorted()
                .toList();
        return new PartReport(institutions, part.size(), outcome.method(), outcome.proven());
    }
}
