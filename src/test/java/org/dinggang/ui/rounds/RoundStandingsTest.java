package org.dinggang.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.Establishments;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody begins a round in vain: an institution whose posts are not adjusted is told of wherever a round is made or looked at. */
class RoundStandingsTest extends SignedInTest {
    private static final LocalDate CHANGED = LocalDate.of(2024, 6, 1);
    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 12, 1);

    @Autowired
    private RoundServices services;

    @Autowired
    private Establishments establishments;

    @BeforeEach
    void theEstablishmentChanges() {
        establishments.record(
                officer(),
                institution,
                institutions.detail(officer(), institution).institution().establishment(),
                new EstablishmentChange.Changed(16, CHANGED, "盘编发〔2024〕3号"));
    }

    @Test
    void theDialogSaysItBeforeTheRoundIsMade() {
        RoundDialog dialog = new RoundDialog(services, null, null, id -> {});
        dialog.open();
        roundTrip();
        await(dialog.save::isEnabled);
        assertThat(dialog.standing.isVisible()).isFalse();
        dialog.ruleSet.setValue(dialog.ruleSet.getListDataView().getItem(0));
        dialog.effectiveDate.setValue(EFFECTIVE);
        await(dialog.standing::isVisible);
        assertThat(dialog.standing.getElement().getTextRecursively())
                .contains("示例县农业技术推广站", "编制自2024-06-01起变动", "自2024年6月1日起");
        dialog.effectiveDate.setValue(CHANGED.minusDays(1));
        await(() -> !dialog.standing.getElement().getTextRecursively().contains("暂停岗位聘用"));
    }

    @Test
    void theListAndTheRoundSayItTooUntilTheRoundIsClosed() {
        long round = round(EFFECTIVE);
        RoundScreen screen = navigate("rounds/" + round, RoundScreen.class);
        await(screen.standing::isVisible);
        RoundsScreen list = navigate(RoundsScreen.class);
        await(() -> list.getElement().getTextRecursively().contains("编制自2024-06-01起变动"));
        services.rounds().start(officer(), round);
        services.rounds().close(officer(), round);
        assertThat(RoundStandings.of(
                        services,
                        officer(),
                        services.rounds().detail(officer(), round).summary()))
                .isEmpty();
    }

    @Test
    void theDayBeforeTheChangeIsStillOpen() {
        assertThat(RoundStandings.of(services, officer(), List.of(institution), CHANGED.minusDays(1), ruleSet()))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.mayHoldRounds()).isTrue();
                    assertThat(standing.notices()).hasSize(1);
                });
        assertThat(RoundStandings.of(services, officer(), List.of(institution), CHANGED, ruleSet()))
                .singleElement()
                .satisfies(standing -> assertThat(standing.mayHoldRounds()).isFalse());
    }

    @Test
    void ofRulesThatAreGoneNothingIsSaid() {
        assertThat(RoundStandings.of(services, officer(), List.of(institution), EFFECTIVE, "no-such-rules"))
                .isEmpty();
    }

    private String ruleSet() {
        return services.rounds().ruleSets(officer()).stream()
                .map(RuleSetChoice::name)
                .findFirst()
                .orElseThrow();
    }

    private long round(LocalDate day) {
        return services.rounds()
                .create(
                        officer(),
                        new RoundDraft("2024年度", day, null, ruleSet(), new TreeMap<>(), null, Set.of(institution)));
    }
}
