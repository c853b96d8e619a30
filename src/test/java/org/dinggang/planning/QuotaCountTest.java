package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how many places a quota is broken: max, before, leavers, moved out, entrants; then what comes after and by how much. */
class QuotaCountTest {

    @ParameterizedTest(name = "max {0}, before {1}, leavers {2}, out {3}, in {4}: after {5}, broken by {6}")
    @CsvSource({
        "2, 2, 0, 0, 0, 2, 0",
        "2, 2, 0, 0, 1, 3, 1",
        "2, 2, 1, 0, 1, 2, 0",
        "2, 2, 0, 1, 1, 2, 0",
        "2, 2, 1, 1, 3, 3, 1",
        // people already there are never pushed out
        "2, 5, 0, 0, 0, 5, 0",
        "2, 5, 0, 0, 1, 6, 1",
        "2, 5, 2, 0, 1, 4, 1",
        "2, 5, 3, 0, 1, 3, 1",
        "2, 5, 4, 0, 1, 2, 0"
    })
    void placesThatMoversFreeCanBeFilled(
            int max, int before, int leavers, int movedOut, int entrants, int after, int broken) {
        QuotaCount count = new QuotaCount(max, before, leavers, movedOut, entrants);

        assertThat(count.after()).isEqualTo(after);
        assertThat(count.brokenBy(parameters(Map.of()))).isEqualTo(broken);
    }

    @ParameterizedTest(name = "max {0}, before {1}, leavers {2}, out {3}, in {4}: broken by {5}")
    @CsvSource({"2, 2, 0, 1, 1, 1", "2, 2, 1, 1, 1, 0", "2, 2, 1, 1, 2, 1", "2, 0, 0, 0, 2, 0", "2, 3, 1, 1, 1, 1"})
    void placesThatMoversFreeWaitForTheNextRound(
            int max, int before, int leavers, int movedOut, int entrants, int broken) {
        QuotaCount count = new QuotaCount(max, before, leavers, movedOut, entrants);

        assertThat(count.brokenBy(parameters(Map.of("chainVacancies", "NEXT_ROUND"))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "two out, one in; max {0}, before {1}, leavers {2}, out {3}, in {4}: broken by {5}")
    @CsvSource({
        "2, 6, 1, 0, 1, 1",
        "2, 6, 2, 0, 1, 0",
        "2, 6, 1, 1, 1, 0",
        "2, 6, 2, 1, 2, 1",
        "2, 6, 2, 2, 2, 0",
        // the excess is gone with those who left: the free place and one more
        "2, 3, 2, 0, 2, 0",
        "2, 3, 2, 0, 3, 1",
        // no excess, no digestion
        "2, 2, 2, 0, 3, 1"
    })
    void anExcessIsDigested(int max, int before, int leavers, int movedOut, int entrants, int broken) {
        QuotaCount count = new QuotaCount(max, before, leavers, movedOut, entrants);

        assertThat(count.brokenBy(parameters(Map.of("overQuota.digest", Map.of("leave", 2, "appoint", 1)))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "three out, two in; leavers {0}, in {1}: broken by {2}")
    @CsvSource({"2, 1, 1", "3, 2, 0", "3, 3, 1", "6, 4, 0", "6, 5, 1"})
    void anExcessIsDigestedByTwos(int leavers, int entrants, int broken) {
        QuotaCount count = new QuotaCount(2, 20, leavers, 0, entrants);

        assertThat(count.brokenBy(parameters(Map.of("overQuota.digest", Map.of("leave", 3, "appoint", 2)))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "10 %, 15 %, nobody; max {0}, before {1}, leavers {2}, in {3}: broken by {4}")
    @CsvSource({
        // exactly 10 %: one for two
        "30, 33, 2, 1, 0",
        "30, 33, 1, 1, 1",
        // just above: one for three
        "29, 32, 2, 1, 1",
        "29, 32, 3, 1, 0",
        "1000, 1101, 2, 1, 1",
        "1000, 1100, 2, 1, 0",
        // exactly 15 %, just above: nobody
        "20, 23, 3, 1, 0",
        "1000, 1151, 60, 1, 1",
        "19, 22, 2, 1, 1",
        // not over, so that places freed can be filled
        "20, 20, 1, 1, 0",
        // over no posts at all is further over than any percentage
        "0, 3, 2, 1, 1",
        // numbers whose products do not fit 32 bits
        "1000000000, 1100000000, 2, 1, 0",
        "1000000000, 1100000001, 2, 1, 1"
    })
    void howAnExcessIsDigestedDependsOnItsSize(int max, int before, int leavers, int entrants, int broken) {
        Object bands =
                List.of(Map.of("upTo", 10, "leave", 2, "appoint", 1), Map.of("upTo", 15, "leave", 3, "appoint", 1));

        assertThat(new QuotaCount(max, before, leavers, 0, entrants)
                        .brokenBy(parameters(Map.of("overQuota.digest", bands))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "max {0}, before {1}, leavers {2}: broken by {3}")
    @CsvSource({"0, 3, 3, 0", "0, 3, 2, 1", "29, 32, 3, 0", "29, 40, 2, 1", "29, 290, 3, 0"})
    void theLastBandMayBeWithoutBound(int max, int before, int leavers, int broken) {
        Object bands = List.of(Map.of("upTo", 10, "leave", 2, "appoint", 1), Map.of("leave", 3, "appoint", 1));

        assertThat(new QuotaCount(max, before, leavers, 0, 1).brokenBy(parameters(Map.of("overQuota.digest", bands))))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "leavers {0}, out {1}: broken by {2}")
    @CsvSource({"1, 1, 1", "2, 0, 0"})
    void onlyLeaversDigestWherePlacesWaitForTheNextRound(int leavers, int movedOut, int broken) {
        QuotaCount count = new QuotaCount(2, 6, leavers, movedOut, 1);

        assertThat(count.brokenBy(parameters(
                        Map.of("chainVacancies", "NEXT_ROUND", "overQuota.digest", Map.of("leave", 2, "appoint", 1)))))
                .isEqualTo(broken);
    }

    private static Parameters parameters(Map<String, Object> overrides) {
        return RuleSets.builtIn().load("panjin-2024").with(overrides, null).parameters();
    }
}
