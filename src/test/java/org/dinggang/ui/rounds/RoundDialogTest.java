package org.dinggang.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.dinggang.model.Merit;
import org.dinggang.model.Text;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantRow;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.Rounds;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings of a round as an HR officer enters them. */
class RoundDialogTest extends SignedInTest {
    private static final Map<String, Object> OVERRIDES = Map.of(
            "tenure.years", Map.of("default", 2, "6", 3),
            "downwardUse", "WITHIN_RANK",
            "firstAppointment.lowerRank", true,
            "reservedGrades", List.of(1, 2),
            "appraisal.barring", List.of("UNQUALIFIED"),
            "overQuota.digest", Map.of("leave", 2, "appoint", 1),
            "preferences", List.of(Map.of("kind", "LONGEST_WAIT", "weight", 5)));

    @Autowired
    private RoundServices services;

    @Autowired
    private Rounds rounds;

    @Test
    void whatIsMissingStandsAtItsField() {
        RoundDialog dialog = open(new AtomicLong());
        dialog.institutions.clear();
        test(dialog.save).click();
        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.effectiveDate.isInvalid()).isTrue();
        assertThat(dialog.ruleSet.isInvalid()).isTrue();
        assertThat(dialog.institutions.isInvalid()).isTrue();
        assertThat(dialog.save.isEnabled()).isTrue();
        assertThat(rounds.list(officer())).isEmpty();
    }

    @Test
    void aRoundBeforeItsRuleSetIsTold() {
        RoundDialog dialog = open(new AtomicLong());
        dialog.ruleSet.setValue(dialog.ruleSet.getListDataView().getItem(0));
        LocalDate from = dialog.ruleSet.getValue().validFrom();
        dialog.effectiveDate.setValue(from.minusDays(1));
        assertThat(dialog.ruleSet.getHelperText()).contains(from.toString());
        dialog.effectiveDate.setValue(from);
        assertThat(dialog.ruleSet.getHelperText()).isNullOrEmpty();
    }

    @Test
    void whatTheServiceRefusesStandsAtItsFieldAndCanBeMended() {
        AtomicLong made = new AtomicLong();
        RoundDialog dialog = open(made);
        dialog.name.setValue("2024年度");
        dialog.effectiveDate.setValue(LocalDate.of(2024, 12, 1));
        dialog.tenureCutoff.setValue(LocalDate.of(1850, 1, 1));
        dialog.ruleSet.setValue(dialog.ruleSet.getListDataView().getItem(0));
        dialog.parameters.show(Map.of("tenure.years", Map.of()));
        test(dialog.save).click();
        await(dialog.save::isEnabled);
        assertThat(made).hasValue(0);
        assertThat(dialog.isOpened()).isTrue();
        dialog.tenureCutoff.clear();
        dialog.parameters.show(Map.of());
        test(dialog.save).click();
        await(() -> made.get() > 0);
        assertThat(rounds.list(officer()))
                .singleElement()
                .satisfies(round -> assertThat(round.name()).isEqualTo("2024年度"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void overridesComeOutAsTheyWentIn() {
        ParametersForm form = new ParametersForm();
        form.show(new HashMap<>(OVERRIDES));
        assertThat(form.overrides()).isEqualTo(OVERRIDES);
        form.show(new HashMap<>());
        assertThat(form.overrides()).isEmpty();
    }

    @Test
    void bandsOfADigestComeOutAsTheyWentIn() {
        Object bands = List.of(Map.of("upTo", 10, "leave", 2, "appoint", 1), Map.of("leave", 3, "appoint", 1));
        ParametersForm form = new ParametersForm();
        form.show(Map.of("overQuota.digest", bands));
        assertThat(form.overrides()).containsEntry("overQuota.digest", bands);
        form.show(Map.of("overQuota.digest", Map.of("leave", 4, "appoint", 1)));
        assertThat(form.overrides()).containsEntry("overQuota.digest", Map.of("leave", 4, "appoint", 1));
    }

    @Test
    void whatIsWrongWithAParameterStandsBesideIt() {
        ParametersForm form = new ParametersForm();
        form.show(List.of(new FieldProblem("reservedGrades", new Text("不能全部预留。", "Not all can be reserved."))));
        assertThat(form.getElement().getTextRecursively()).contains("不能全部预留。");
        form.show(List.of());
        assertThat(form.getElement().getTextRecursively()).doesNotContain("不能全部预留。");
    }

    @Test
    void meritOutsideItsRangeIsRefusedInTheRow() {
        List<Applicant> saved = new ArrayList<>();
        ApplicantsGrid grid = new ApplicantsGrid((row, applicant) -> saved.add(applicant));
        grid.setEditable(true);
        ApplicantRow row = new ApplicantRow("A-1", "王某甲", code, "植保组", null, Applicant.UNSAID);
        grid.setItems(row);
        grid.edit(row);
        grid.merit.setValue(new BigDecimal("100.01"));
        grid.finish(row);
        assertThat(grid.merit.isInvalid()).isTrue();
        assertThat(saved).isEmpty();
        grid.merit.setValue(new BigDecimal("88.505"));
        grid.finish(row);
        assertThat(grid.merit.isInvalid()).isTrue();
        grid.merit.setValue(new BigDecimal("100"));
        grid.priority.setValue("援藏、 ，博士");
        grid.finish(row);
        assertThat(saved).singleElement().satisfies(applicant -> {
            assertThat(applicant.merit()).isEqualTo(Merit.ofPoints(new BigDecimal(100)));
            assertThat(applicant.priority()).containsExactly("博士", "援藏");
        });
    }

    private RoundDialog open(AtomicLong made) {
        RoundDialog dialog = new RoundDialog(services, null, null, made::set);
        dialog.open();
        roundTrip();
        await(dialog.save::isEnabled);
        return dialog;
    }
}
