package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.RosterQuery;
import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** A person's file as an HR officer has it. */
class PersonScreenTest extends SignedInTest {
    @Test
    void showsEverythingThatIsKnown() {
        PersonScreen screen = open();
        assertThat(screen.title()).isEqualTo("王某甲");
        assertThat(screen.getElement().getTextRecursively())
                .contains("技术推广组", "1976-07-19", "副高级", "2017-10-31", "9级", "2020-12-01", "至今", "station.xlsx");
    }

    @Test
    void aTitleIsAddedAndStandsInTheHistory() {
        PersonScreen screen = open();
        button(screen, "添加：职称");
        FactDialog dialog = find(FactDialog.class).single();
        TitleForm form = find(TitleForm.class, dialog).single();
        form.rank.setValue(Rank.FULL_SENIOR);
        form.obtainedOn.setValue(LocalDate.of(2023, 10, 31));
        test(dialog.save).click();
        await(() -> file().titles().size() == 4
                && screen.getElement().getTextRecursively().contains("正高级"));
        assertThat(file().history().getFirst().change().actor())
                .isEqualTo("institution-" + code.toLowerCase(Locale.ROOT));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        PersonScreen screen = open();
        button(screen, "添加：聘用经历");
        FactDialog dialog = find(FactDialog.class).single();
        AppointmentForm form = find(AppointmentForm.class, dialog).single();
        test(dialog.save).click();
        assertThat(form.grade.isInvalid()).isTrue();
        assertThat(form.grade.getErrorMessage()).isEqualTo("此项必填。");
        form.grade.setValue(Grade.of(8));
        form.from.setValue(LocalDate.of(2024, 5, 1));
        form.to.setValue(LocalDate.of(2024, 1, 1));
        test(dialog.save).click();
        await(() -> form.to.isInvalid() || form.from.isInvalid());
        assertThat(form.grade.isInvalid()).isFalse();
        assertThat(file().appointments()).hasSize(3);
    }

    @Test
    void aFactIsRemovedAfterAQuestion() {
        PersonScreen screen = open();
        button(screen, "删除：2023 · 合格");
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> file().appraisals().size() == 2);
    }

    @Test
    void somebodyIsTakenOffTheRosterAfterAQuestion() {
        PersonScreen screen = open();
        test(find(Button.class, screen).all().stream()
                        .filter(button -> button.getText().equals("移出花名册"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(roster.count(officer(), RosterQuery.everybody(Set.of()))).isEqualTo(12);
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> address().equals("roster"));
        assertThat(roster.count(officer(), RosterQuery.everybody(Set.of()))).isEqualTo(11);
    }

    @Test
    void whoeverWasFasterIsNamed() {
        PersonScreen screen = open();
        button(screen, "编辑：基本情况");
        PersonFile before = file();
        roster.edit(
                officer(),
                before.personId(),
                before.asOf(),
                new PersonEdit.Appraisal(null, new Appraisal(2020, AppraisalResult.EXCELLENT)));
        FactDialog dialog = find(FactDialog.class).single();
        find(DetailForm.class, dialog).single().fields.section().setValue("办公室");
        test(dialog.save).click();
        await(() -> dialog.message.getElement().getTextRecursively().contains("officer-" + code));
        assertThat(file().detail().section()).isEqualTo("技术推广组");
    }

    private PersonScreen open() {
        return navigate("roster/" + code + "-0001", PersonScreen.class);
    }

    private PersonFile file() {
        return roster.person(officer(), code + "-0001");
    }

    private void button(PersonScreen screen, String label) {
        test(find(Button.class, screen).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
