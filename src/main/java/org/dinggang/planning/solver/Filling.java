package org.dinggang.planning.solver;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Plans a part under {@code fill-first} as a flow of posts: a free post flows to whoever takes it, the post that this person gives up
 * flows on to the next, until somebody gives up none or the post stays vacant. The cheapest flow appoints as many people as
 * can be appointed at all. Inversions are pairs and no cost of a flow; yet on a list on which k people are appointed there are as many as
 * the sum of their places less k(k+1)/2, so that places, less what the last plan's k is worth, make a price; planning again
 * at the new prices until nothing changes leaves few.
 *
 * <p>For parts in which every choice enters at most one quota and everybody gives up the same one, if any, whatever the choice.
 */
final class Filling {

    /** How often prices are made anew from one beginning. */
    private static final int ROUNDS = 8;

    /** How many beginnings are tried. */
    private static final int BEGINNINGS = 6;

    /** One appointment outweighs all prices of places, and these all merit and gains. */
    private static final long APPOINTMENT = 1L << 47;

    private static final long PLACE = 1L << 24;

    private static final int NOBODY_GIVES_UP = -1;

    private final Part part;
    private final BooleanSupplier stop;
    private final int[] givesUp;
    private final boolean[] closed;
    private final int[] appointedOn;
    private int[] best;
    private PartLevels bestLevels;

    private Filling(Part part, int[] givesUp, BooleanSupplier stop) {
        this.part = part;
        this.stop = stop;
        this.givesUp = givesUp;
        this.closed = new boolean[part.quotas().length];
        this.appointedOn = new int[part.lists().length];
        this.best = new int[part.size()];
        Arrays.fill(best, Part.STAYS);
        this.bestLevels = PartLevels.of(part, best);
    }

    /**
     * A plan that appoints as many as can be, unless quotas are in excess, then nearly so.
     *
     * @param seed seed of the beginnings
     * @param stop whether to end with the best plan so far, asked before each flow
     * @return empty where the part is no such network
     */
    static Optional<int[]> plan(Part part, long seed, BooleanSupplier stop) {
        int[] givesUp = new int[part.size()];
        if (part.brokenByPins() || !isNetwork(part, givesUp)) {
            return Optional.empty();
        }
        Filling filling = new Filling(part, givesUp, stop);
        filling.run(new Random(seed));
        return Optional.of(filling.best);
    }

    private static boolean isNetwork(Part part, int[] givesUp) {
        for (PartQuota quota : part.quotas()) {
            if (quota.digestLeave() != 0) {
                return false;
            }
        }
        for (int competitor = 0; competitor < part.size(); competitor++) {
            Choice[] choices = part.choices()[competitor];
            for (Choice choice : choices) {
                if (choice.enters().length > 1
                        || choice.leaves().length > 1
                        || !Arrays.equals(choice.leaves(), choices[0].leaves())) {
                    return false;
                }
            }
            givesUp[competitor] = choices[0].leaves().length == 0
                    ? NOBODY_GIVES_UP
                    : choices[0].leaves()[0];
        }
        return true;
    }

    private void run(Random random) {
        openWhatPays(true);
        openWhatPays(false);
        count(best);
        settlePrices();
        for (int beginning = 1; beginning < BEGINNINGS && !stop.getAsBoolean(); beginning++) {
            count(best);
            for (int list = 0; list < appointedOn.length; list++) {
                appointedOn[list] = random.nextInt(1 + 2 * appointedOn[list] + part.lists()[list].members().length / 8);
            }
            settlePrices();
        }
    }

    /**
     * A quota in excess can be entered only after all of its excess has left, which may cost appointments elsewhere: whether it opens
     * is tried quota by quota, until no change pays.
     */
    private void openWhatPays(boolean isClosedAtFirst) {
        int[] inExcess = IntStream.range(0, closed.length)
                .filter(quota -> free(quota) < 0)
                .toArray();
        for (int quota : inExcess) {
            closed[quota] = isClosedAtFirst;
        }
        PartLevels reached = levels(cheapest(best));
        for (boolean pays = true; pays; ) {
            pays = false;
            for (int quota : inExcess) {
                if (stop.getAsBoolean()) {
                    return;
                }
                closed[quota] ^= true;
                PartLevels changed = levels(cheapest(best));
                if (changed.compare(reached, part.objective()) > 0) {
                    reached = changed;
                    pays = true;
                } else {
                    closed[quota] ^= true;
                }
            }
        }
    }

    private PartLevels levels(int[] plan) {
        PartLevels levels = PartLevels.of(part, plan);
        if (levels.broken() == 0 && levels.compare(bestLevels, part.objective()) > 0) {
            best = plan;
            bestLevels = levels;
        }
        return levels;
    }

    private void settlePrices() {
        int[] plan = best;
        PartLevels last = null;
        for (int round = 0; round < ROUNDS && !stop.getAsBoolean(); round++) {
            plan = cheapest(plan);
            PartLevels levels = levels(plan);
            if (levels.equals(last)) {
                return;
            }
            last = levels;
            count(plan);
        }
    }

    private void count(int[] plan) {
        Arrays.fill(appointedOn, 0);
        for (int competitor = 0; competitor < plan.length; competitor++) {
            if (plan[competitor] != Part.STAYS) {
                int list = part.choices()[competitor][plan[competitor]].list();
                if (list != Choice.NO_LIST) {
                    appointedOn[list]++;
                }
            }
        }
    }

    /** Places that may be entered without anybody leaving; negative in excess. */
    private int free(int quota) {
        PartQuota facts = part.quotas()[quota];
        return facts.sameRound() ? facts.room() + facts.fixedOut() - facts.fixedIn() : facts.openings(0);
    }

    private int[] cheapest(int[] last) {
        int quotas = part.quotas().length;
        CheapestFlow flow = new CheapestFlow(2 + quotas + part.size());
        for (int quota = 0; quota < quotas; quota++) {
            int free = free(quota);
            flow.arc(CheapestFlow.SOURCE, 2 + quota, Math.max(0, free), 0);
            flow.arc(2 + quota, CheapestFlow.SINK, Math.max(0, -free), closed[quota] ? 0 : -2 * APPOINTMENT);
            flow.arc(2 + quota, CheapestFlow.SINK, part.size(), 0);
        }
        int[][] arcs = new int[part.size()][];
        long[][] prices = prices(last);
        for (int competitor = 0; competitor < part.size(); competitor++) {
            Choice[] choices = part.choices()[competitor];
            int person = 2 + quotas + competitor;
            arcs[competitor] = new int[choices.length];
            for (int index = 0; index < choices.length; index++) {
                int[] enters = choices[index].enters();
                int from = enters.length == 0 ? CheapestFlow.SOURCE : 2 + enters[0];
                int capacity = enters.length > 0 && closed[enters[0]] ? 0 : 1;
                arcs[competitor][index] = flow.arc(from, person, capacity, prices[competitor][index]);
            }
            int quota = givesUp[competitor];
            boolean isFreed = quota != NOBODY_GIVES_UP && part.quotas()[quota].sameRound();
            flow.arc(person, isFreed ? 2 + quota : CheapestFlow.SINK, 1, 0);
        }
        flow.run();
        int[] plan = new int[part.size()];
        Arrays.fill(plan, Part.STAYS);
        for (int competitor = 0; competitor < plan.length; competitor++) {
            for (int index = 0; index < arcs[competitor].length; index++) {
                if (flow.flow(arcs[competitor][index]) > 0) {
                    plan[competitor] = index;
                }
            }
        }
        return plan;
    }

    /** What each choice costs: the place among those who do not end higher, in halves, less what the list's number is worth. */
    private long[][] prices(int[] last) {
        long[][] prices = new long[part.size()][];
        for (int competitor = 0; competitor < prices.length; competitor++) {
            Choice[] choices = part.choices()[competitor];
            prices[competitor] = new long[choices.length];
            for (int index = 0; index < choices.length; index++) {
                prices[competitor][index] = -APPOINTMENT - 16L * part.merit()[competitor] - choices[index].gain();
            }
        }
        for (int list = 0; list < part.lists().length; list++) {
            int place = 0;
            for (int member : part.lists()[list].members()) {
                if (member >= 0 && part.finalGrade(member, last[member]) < part.lists()[list].grade()) {
                    continue;
                }
                place++;
                if (member >= 0) {
                    Choice[] choices = part.choices()[member];
                    for (int index = 0; index < choices.length; index++) {
                        if (choices[index].list() == list) {
                            prices[member][index] += PLACE * (2L * place - 2L * appointedOn[list] - 1);
                        }
                    }
                }
            }
        }
        return prices;
    }
}
