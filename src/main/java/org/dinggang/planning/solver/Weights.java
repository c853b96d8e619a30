package org.dinggang.planning.solver;

import java.util.Optional;
import org.dinggang.model.Objective;

/**
 * One number for the levels of a part's score: each level outweighs all that the levels below it can add up to, so that comparing
 * numbers is comparing level by level.
 *
 * @param broken weight of a place by which a quota is broken
 * @param inversion weight of an inversion
 * @param appointed weight of an appointment
 * @param merit weight of a hundredth of merit
 * @param gained weight of a grade gained
 * @param point weight of a preference point
 * @param preferred weight of what decides among plans that score alike
 */
record Weights(long broken, long inversion, long appointed, long merit, long gained, long point, long preferred) {

    /** The weights for a part; empty where they do not fit into a number of 63 bits. */
    static Optional<Weights> of(Part part) {
        long gains = 0;
        long merits = 0;
        long points = 0;
        long preferences = 0;
        for (int competitor = 0; competitor < part.size(); competitor++) {
            int best = 0;
            for (Choice choice : part.choices()[competitor]) {
                best = Math.max(best, choice.gain());
                preferences += choice.preferred();
            }
            gains += best;
            merits += part.merit()[competitor];
            points += part.points()[competitor];
        }
        long inversions = 0;
        for (PartList list : part.lists()) {
            long length = list.members().length;
            inversions += length * length / 4 + 1;
        }
        try {
            long point = Math.addExact(preferences, 1);
            long gained = Math.addExact(Math.multiplyExact(points, point), point);
            long merit = Math.addExact(Math.multiplyExact(gains, gained), gained);
            long aboveMerit = Math.multiplyExact(merits + 1, merit);
            boolean meritFirst = part.objective() == Objective.MERIT_FIRST;
            boolean noInversion = part.allowsNoInversion();
            long appointed;
            long inversion;
            if (noInversion) {
                appointed = aboveMerit;
                inversion = 0;
            } else if (meritFirst) {
                appointed = aboveMerit;
                inversion = Math.multiplyExact(appointed, part.size() + 1L);
            } else {
                inversion = aboveMerit;
                appointed = Math.multiplyExact(inversion, inversions + 1);
            }
            long highest = Math.max(appointed, inversion);
            long most = meritFirst && !noInversion ? inversions + 1 : part.size() + 1L;
            long broken = Math.multiplyExact(highest, most);
            Math.multiplyExact(broken, part.brokenByPins() ? 4L * (part.size() + 1) : 2L);
            return Optional.of(new Weights(broken, inversion, appointed, merit, gained, point, 1));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** What the appointment of a competitor by a choice is worth. */
    long of(Part part, int competitor, Choice choice) {
        return appointed
                + merit * part.merit()[competitor]
                + gained * choice.gain()
                + point * part.points()[competitor]
                + preferred * choice.preferred();
    }
}
