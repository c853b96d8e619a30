package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One block of a part, tied to the others only by quotas over several institutions, with everything that it could do: for each way
 * of using those quotas the best that it can make of it.
 *
 * @param competitors the block's competitors by their index in the part
 * @param ways the ways, none of them pointless beside another
 */
record Block(int[] competitors, List<Way> ways) {

    /** Ways of one block that are looked at, at most. */
    private static final int MOST_WAYS = 20_000;

    /** With more ways than this, pointless ones are left in: comparing them all would take longer than dragging them along. */
    private static final int MOST_COMPARED = 3_000;

    private static final int NOT_SHARED = -1;

    /**
     * A way of using the quotas that the block shares.
     *
     * @param plan choice by competitor of the block
     * @param use places taken less places freed, by position among the shared quotas
     * @param levels what it scores level by level in the objective's order, quotas left out; last what is preferred
     */
    record Way(int[] plan, int[] use, long[] levels) {}

    /** The indexes of the part's quotas that its blocks share. */
    static int[] sharedQuotas(Part part) {
        return IntStream.range(0, part.quotas().length)
                .filter(quota -> part.quotas()[quota].linking())
                .toArray();
    }

    /** All blocks of the part with their ways; empty where there is only one, or some block has too many. */
    static Optional<List<Block>> of(Part part, BooleanSupplier stop) {
        Map<Integer, Integer> shared = indexes(sharedQuotas(part));
        PartBlocks groups = new PartBlocks(part);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int competitor = 0; competitor < part.size(); competitor++) {
            members.computeIfAbsent(groups.ofCompetitor(competitor), root -> new ArrayList<>())
                    .add(competitor);
        }
        if (members.size() < 2) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> entry : members.entrySet()) {
            int[] competitors =
                    entry.getValue().stream().mapToInt(Integer::intValue).toArray();
            int[] lists = IntStream.range(0, part.lists().length)
                    .filter(list -> groups.ofList(list) == entry.getKey())
                    .toArray();
            Map<Integer, Integer> quotas = new LinkedHashMap<>();
            Part own = part(part, competitors, lists, quotas);
            Optional<List<int[]>> plans = ExhaustiveSearch.bestPerUse(own, MOST_WAYS, stop);
            if (plans.isEmpty()) {
                return Optional.empty();
            }
            blocks.add(new Block(competitors, ways(part, own, quotas, shared, plans.get())));
        }
        return Optional.of(blocks);
    }

    private static Part part(Part part, int[] competitors, int[] lists, Map<Integer, Integer> quotas) {
        Map<Integer, Integer> competitorIndexes = indexes(competitors);
        Map<Integer, Integer> listIndexes = indexes(lists);
        Choice[][] choices = Arrays.stream(competitors)
                .mapToObj(competitor -> Arrays.stream(part.choices()[competitor])
                        .map(choice -> new Choice(
                                choice.grade(),
                                choice.list() == Choice.NO_LIST
                                        ? Choice.NO_LIST
                                        : Objects.requireNonNull(listIndexes.get(choice.list())),
                                local(choice.enters(), quotas),
                                local(choice.leaves(), quotas),
                                choice.gain(),
                                choice.preferred()))
                        .toArray(Choice[]::new))
                .toArray(Choice[][]::new);
        PartList[] ownLists = Arrays.stream(lists)
                .mapToObj(list -> new PartList(
                        part.lists()[list].grade(),
                        Arrays.stream(part.lists()[list].members())
                                .map(member ->
                                        member < 0 ? member : Objects.requireNonNull(competitorIndexes.get(member)))
                                .toArray()))
                .toArray(PartList[]::new);
        return new Part(
                Arrays.stream(competitors)
                        .map(competitor -> part.people()[competitor])
                        .toArray(),
                choices,
                Arrays.stream(competitors)
                        .map(competitor -> part.current()[competitor])
                        .toArray(),
                Arrays.stream(competitors)
                        .map(competitor -> part.merit()[competitor])
                        .toArray(),
                Arrays.stream(competitors)
                        .mapToLong(competitor -> part.points()[competitor])
                        .toArray(),
                quotas.keySet().stream().map(quota -> part.quotas()[quota]).toArray(PartQuota[]::new),
                ownLists,
                part.objective(),
                false);
    }

    private static Map<Integer, Integer> indexes(int[] numbers) {
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int index = 0; index < numbers.length; index++) {
            indexes.put(numbers[index], index);
        }
        return indexes;
    }

    private static int[] local(int[] quotas, Map<Integer, Integer> indexes) {
        return Arrays.stream(quotas)
                .map(quota -> indexes.computeIfAbsent(quota, absent -> indexes.size()))
                .toArray();
    }

    private static List<Way> ways(
            Part part, Part own, Map<Integer, Integer> quotas, Map<Integer, Integer> shared, List<int[]> plans) {
        int[] positions = quotas.keySet().stream()
                .mapToInt(quota -> shared.getOrDefault(quota, NOT_SHARED))
                .toArray();
        List<Way> ways = new ArrayList<>();
        for (int[] plan : plans) {
            int[] use = new int[shared.size()];
            for (int competitor = 0; competitor < plan.length; competitor++) {
                if (plan[competitor] != Part.STAYS) {
                    Choice choice = own.choices()[competitor][plan[competitor]];
                    for (int quota : choice.enters()) {
                        if (positions[quota] != NOT_SHARED) {
                            use[positions[quota]]++;
                        }
                    }
                    for (int quota : choice.leaves()) {
                        if (positions[quota] != NOT_SHARED && own.quotas()[quota].sameRound()) {
                            use[positions[quota]]--;
                        }
                    }
                }
            }
            PartLevels scored = PartLevels.of(own, plan);
            long[] ordered = scored.ordered(part.objective());
            long[] levels = Arrays.copyOfRange(ordered, 1, ordered.length + 1);
            levels[levels.length - 1] = scored.preferred();
            ways.add(new Way(plan, use, levels));
        }
        return ways.size() > MOST_COMPARED
                ? ways
                : ways.stream()
                        .filter(way -> ways.stream().noneMatch(other -> other != way && makesPointless(other, way)))
                        .toList();
    }

    /** Whether one way uses no more than the other and is better, or as good and uses less. */
    private static boolean makesPointless(Way one, Way other) {
        boolean less = false;
        for (int quota = 0; quota < one.use().length; quota++) {
            if (one.use()[quota] > other.use()[quota]) {
                return false;
            }
            less |= one.use()[quota] < other.use()[quota];
        }
        return less && Arrays.compare(one.levels(), other.levels()) >= 0;
    }
}
