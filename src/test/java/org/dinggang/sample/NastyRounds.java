package org.dinggang.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Objective;
import org.dinggang.model.Round;
import org.jspecify.annotations.Nullable;

/** Rounds of the nasty cases: every switch of the rule set is turned in some. */
final class NastyRounds {

    private static final List<LocalDate> CUTOFFS =
            List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 2, 29));

    private NastyRounds() {}

    static Round round(long seed, Draws draws) {
        return new Round(
                "随机" + seed,
                RandomCases.EFFECTIVE,
                draws.percent(15) ? draws.pick(CUTOFFS) : null,
                "panjin-2024",
                parameters(draws),
                objective(draws));
    }

    private static @Nullable Objective objective(Draws draws) {
        return switch (draws.weighted(60, 30, 10)) {
            case 0 -> null;
            case 1 -> Objective.FILL_FIRST;
            default -> Objective.MERIT_FIRST;
        };
    }

    private static SortedMap<String, Object> parameters(Draws draws) {
        SortedMap<String, Object> parameters = new TreeMap<>();
        if (draws.percent(15)) {
            parameters.put("tenure.years", new TreeMap<>(Map.of("default", 3, "3", 5, "5", 4)));
        }
        if (draws.percent(30)) {
            parameters.put("downwardUse", draws.pick(List.of("WITHIN_RANK", "ALL")));
        }
        if (draws.percent(15)) {
            parameters.put("chainVacancies", "NEXT_ROUND");
        }
        if (draws.percent(10)) {
            parameters.put("firstAppointment.lowerRank", false);
        }
        if (draws.percent(20)) {
            parameters.put("overQuota.digest", digest(draws.between(1, 3)));
        }
        if (draws.percent(10)) {
            parameters.put("preferences", List.of(preference(draws)));
        }
        return parameters;
    }

    /** The same for every excess, or harder the further over. */
    private static Object digest(int leave) {
        return leave < 3
                ? exchange(leave, 1)
                : List.of(
                        new TreeMap<>(Map.of("upTo", 50, "leave", 1, "appoint", 1)),
                        new TreeMap<>(Map.of("upTo", 100, "leave", 2, "appoint", 1)),
                        exchange(leave, 1));
    }

    private static Map<String, Object> exchange(int leave, int appoint) {
        return new TreeMap<>(Map.of("leave", leave, "appoint", appoint));
    }

    private static Map<String, Object> preference(Draws draws) {
        Map<String, Object> preference = new TreeMap<>();
        preference.put("weight", draws.between(1, 3));
        if (draws.percent(50)) {
            preference.put("kind", "LONGEST_WAIT");
        } else {
            preference.put("kind", "LEAVING_WITHIN_YEARS");
            preference.put("years", draws.between(1, 3));
        }
        return preference;
    }
}
