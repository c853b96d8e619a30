package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Objective;
import org.dinggang.model.Pool;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.sample.RandomCases;

/** Medium cases whose size, ties and parameters vary with the seed. */
final class VariedCases {

    private VariedCases() {}

    /** A case of about 20 to 300 people; every objective, downward use, digestion and chain rule comes up. */
    static Case medium(long seed) {
        int institutions = 1 + (int) (seed % 5);
        int people = 20 + (int) (seed * 13 % 41);
        Objective objective = seed % 2 == 0 ? Objective.MERIT_FIRST : Objective.FILL_FIRST;
        RandomCases.Shape shape =
                new RandomCases.Shape(institutions, people, (int) (seed / 2 % 4), (int) (seed / 3 % 4), objective);
        return withParameters(RandomCases.medium(shape, seed), parameters(seed));
    }

    private static SortedMap<String, Object> parameters(long seed) {
        SortedMap<String, Object> parameters = new TreeMap<>();
        switch ((int) (seed % 11)) {
            case 1 -> parameters.put("downwardUse", "WITHIN_RANK");
            case 3 -> parameters.put("downwardUse", "ALL");
            case 5 -> parameters.put("overQuota.digest", new TreeMap<>(Map.of("leave", 2, "appoint", 1)));
            case 6 -> parameters.put("overQuota.digest", bands());
            case 7 -> parameters.put("chainVacancies", "NEXT_ROUND");
            case 9 -> {
                parameters.put("overQuota.digest", new TreeMap<>(Map.of("leave", 1, "appoint", 1)));
                parameters.put("downwardUse", "WITHIN_RANK");
            }
            default -> {}
        }
        return parameters;
    }

    /** The further over, the harder; nobody enters what is over by more than its own number. */
    static List<Map<String, Object>> bands() {
        return List.of(
                new TreeMap<>(Map.of("upTo", 20, "leave", 1, "appoint", 1)),
                new TreeMap<>(Map.of("upTo", 50, "leave", 2, "appoint", 1)),
                new TreeMap<>(Map.of("upTo", 100, "leave", 3, "appoint", 1)));
    }

    /** The case with these parameters instead of its own. */
    static Case withParameters(Case data, SortedMap<String, Object> parameters) {
        Round round = data.round();
        return with(
                data,
                new Round(
                        round.name(),
                        round.effectiveDate(),
                        round.tenureCutoff(),
                        round.ruleSet(),
                        parameters,
                        round.objective()));
    }

    /** The case under the objective. */
    static Case withObjective(Case data, Objective objective) {
        Round round = data.round();
        return with(
                data,
                new Round(
                        round.name(),
                        round.effectiveDate(),
                        round.tenureCutoff(),
                        round.ruleSet(),
                        round.parameters(),
                        objective));
    }

    private static Case with(Case data, Round round) {
        return new Case(round, data.institutions(), data.pools(), data.limits(), data.staff());
    }

    /** The case with everything that has no order of its own in another order. */
    static Case shuffled(Case data, long seed) {
        Random random = new Random(seed);
        List<Institution> institutions = new ArrayList<>(data.institutions());
        List<Pool> pools = new ArrayList<>(data.pools());
        List<Limit> limits = new ArrayList<>(data.limits());
        List<Staff> staff = new ArrayList<>(data.staff());
        Collections.shuffle(institutions, random);
        Collections.shuffle(pools, random);
        Collections.shuffle(limits, random);
        Collections.shuffle(staff, random);
        return new Case(data.round(), institutions, pools, limits, staff);
    }
}
