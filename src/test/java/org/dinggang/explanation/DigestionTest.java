package org.dinggang.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Text;
import org.dinggang.planning.QuotaCount;
import org.dinggang.planning.QuotaUse;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of sets over their maximum: so many may enter as break nothing, and one more would. */
class DigestionTest {

    private static final int MAX = 5;

    @ParameterizedTest(name = "{0} before, {1} leave, {2} move out, {3}: {5} may enter")
    @CsvSource({
        // one place over, two for one: one leaving is too few, two are one entry, three are one and a vacant place
        "6, 0, 0, SAME_ROUND, 0, 0",
        "6, 1, 0, SAME_ROUND, 1, 0",
        "6, 2, 0, SAME_ROUND, 2, 2",
        "8, 2, 0, SAME_ROUND, 2, 1",
        "8, 3, 0, SAME_ROUND, 3, 1",
        "8, 4, 0, SAME_ROUND, 4, 3",
        "8, 1, 1, SAME_ROUND, 2, 1",
        "8, 1, 1, NEXT_ROUND, 1, 0",
        "8, 2, 2, NEXT_ROUND, 2, 1"
    })
    void asManyMayEnterAsBreakNothing(
            int before, int leavers, int movedOut, String chainVacancies, int left, int mayEnter) {
        Parameters parameters = parameters(chainVacancies, 2, 1);

        Digestion digestion = digestion(parameters, before, leavers, movedOut).orElseThrow();

        assertThat(digestion.left()).isEqualTo(left);
        assertThat(digestion.mayEnter()).isEqualTo(mayEnter);
        assertThat(new QuotaCount(MAX, before, leavers, movedOut, mayEnter).brokenBy(parameters))
                .isZero();
        assertThat(new QuotaCount(MAX, before, leavers, movedOut, mayEnter + 1).brokenBy(parameters))
                .isPositive();
    }

    @Test
    void aSetThatWasFullAndNoMoreIsNotDigested() {
        assertThat(digestion(parameters("SAME_ROUND", 2, 1), MAX, 1, 0)).isEmpty();
    }

    @Test
    void withoutTheParameterNothingIsDigested() {
        RuleSet plain = RuleSets.builtIn().load("panjin-2024");

        assertThat(digestion(plain.parameters(), MAX + 1, 1, 0)).isEmpty();
    }

    @Test
    void itIsSaidHowManyLeaveAndHowManyMayEnter() {
        Parameters parameters = parameters("SAME_ROUND", 2, 1);

        assertThat(digestion(parameters, 8, 2, 2).orElseThrow().text())
                .isEqualTo(
                        new Text(
                                ", 本次离开4人, 冲抵超出人数后空出1个岗位, 另按超岗消化规定(每离开2人可聘用1人)可聘用2人, 共可聘用3人",
                                ", 4 leave, which frees 1 post beyond the excess, and the digestion of the excess (1 for every 2 who leave) lets 2 more enter: 3 in all"));
        assertThat(digestion(parameters, 8, 2, 1).orElseThrow().text().zh())
                .isEqualTo(", 本次离开3人, 按超岗消化规定(每离开2人可聘用1人)可聘用1人");
        assertThat(digestion(parameters("SAME_ROUND", 3, 1), 6, 2, 0)
                        .orElseThrow()
                        .text())
                .isEqualTo(new Text(", 本次离开2人, 冲抵超出人数后空出1个岗位", ", 2 leave, which frees 1 post beyond the excess"));
        assertThat(digestion(parameters, 8, 0, 0).orElseThrow().text())
                .isEqualTo(
                        new Text(
                                ", 本次无人离开, 按超岗消化规定(每离开2人可聘用1人)不得聘用",
                                ", nobody leaves, and the digestion of the excess (1 for every 2 who leave) lets nobody enter"));
        assertThat(digestion(parameters, 8, 1, 0).orElseThrow().text().en())
                .startsWith(", 1 leaves, and ")
                .endsWith(" lets nobody enter");
    }

    @Test
    void theRatioIsThatOfTheExcess() {
        Parameters parameters = RuleSets.builtIn()
                .load("panjin-2024")
                .with(
                        Map.of(
                                "overQuota.digest",
                                List.of(
                                        Map.of("upTo", 20, "leave", 1, "appoint", 1),
                                        Map.of("upTo", 60, "leave", 3, "appoint", 1))),
                        null)
                .parameters();

        assertThat(digestion(parameters, 6, 1, 0).orElseThrow().text().zh()).contains("(每离开1人可聘用1人)");
        assertThat(digestion(parameters, 8, 1, 0).orElseThrow().text().zh()).contains("(每离开3人可聘用1人)");
        assertThat(digestion(parameters, 9, 1, 0)).isEmpty();
    }

    private static Optional<Digestion> digestion(Parameters parameters, int before, int leavers, int movedOut) {
        int after = before - leavers - movedOut;
        return Digestion.of(parameters, new QuotaUse("DW01/8", MAX, before, after, 0, 0), leavers, movedOut);
    }

    private static Parameters parameters(String chainVacancies, int leave, int appoint) {
        return RuleSets.builtIn()
                .load("panjin-2024")
                .with(
                        Map.of(
                                "chainVacancies",
                                chainVacancies,
                                "overQuota.digest",
                                Map.of("leave", leave, "appoint", appoint)),
                        null)
                .parameters();
    }
}
