package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dinggang.access.AuditLog;
import org.dinggang.access.AuditQuery;
import org.dinggang.access.Role;
import org.dinggang.model.Grade;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.registry.RosterQuery.Sort;
import org.dinggang.registry.RosterRow;
import org.dinggang.registry.SortKey;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.shell.NotFoundScreen;
import org.dinggang.ui.widgets.Download;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The roster as an HR officer has it. */
class RosterScreenTest extends SignedInTest {
    @Autowired
    private AuditLog audit;

    @Test
    void showsEverybodyAndSaysHowMany() {
        RosterScreen screen = navigate(RosterScreen.class);
        assertThat(test(screen.grid).size()).isEqualTo(12);
        assertThat(screen.found.getText()).isEqualTo("共 12 人");
        assertThat(screen.clear.isVisible()).isFalse();
    }

    @Test
    void filtersByTextAndGradeAndClearsAgain() {
        RosterScreen screen = navigate(RosterScreen.class);
        test(screen.filters.text).setValue("王某甲");
        assertThat(people(screen)).extracting(RosterRow::name).containsExactly("王某甲");
        assertThat(test(screen.grid).size()).isEqualTo(1);
        assertThat(screen.found.getText()).isEqualTo("符合条件 1 人，共 12 人");
        screen.filters.grades.setValue(Set.of(Grade.of(13)));
        assertThat(people(screen)).isEmpty();
        test(screen.clear).click();
        assertThat(people(screen)).hasSize(12);
        assertThat(screen.filters.text.getValue()).isEmpty();
    }

    @Test
    void theAddressSaysWhatIsShown() {
        UI.getCurrent().navigate(RosterScreen.class, QueryParameters.fromString("q=王某甲&sort=-SINCE"));
        RosterScreen screen = (RosterScreen) getCurrentView();
        assertThat(screen.filters.text.getValue()).isEqualTo("王某甲");
        assertThat(screen.grid.sort()).containsExactly(new Sort(SortKey.SINCE, false));
        assertThat(people(screen)).hasSize(1);
        UI.getCurrent().navigate("roster/" + code + "-0001");
        assertThat(getCurrentView()).isInstanceOf(PersonScreen.class);
    }

    @Test
    void somebodyIsAddedByHandAndWhatIsWrongStandsAtItsField() {
        test(navigate(RosterScreen.class).add).click();
        NewPersonDialog dialog = find(NewPersonDialog.class).single();
        NewPersonForm form = dialog.form;
        assertThat(form.institution.getValue().code()).isEqualTo(code);
        test(dialog.save).click();
        assertThat(form.staffCode.getErrorMessage()).isEqualTo("此项必填。");
        assertThat(form.detail.name().isInvalid()).isTrue();
        form.staffCode.setValue(code + "-0001");
        form.detail.name().setValue("李四");
        form.detail.birthDate().setValue(LocalDate.now().plusDays(1));
        test(dialog.save).click();
        await(form.staffCode::isInvalid);
        assertThat(form.staffCode.getErrorMessage()).contains("已在花名册中");
        assertThat(form.detail.birthDate().isInvalid()).isTrue();
        assertThat(form.detail.name().isInvalid()).isFalse();
        form.staffCode.setValue(code + "-9999");
        form.detail.birthDate().clear();
        test(dialog.save).click();
        await(() -> address().equals("roster/" + code + "-9999"));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(roster.person(officer(), code + "-9999").detail().name()).isEqualTo("李四");
    }

    @Test
    void whoOnlyReadsAddsNobody() {
        signIn(Role.DEPARTMENT, institution);
        assertThat(navigate(RosterScreen.class).add.isVisible()).isFalse();
    }

    @Test
    void othersPeopleAreNotThere() {
        String foreign = code;
        signIn(Role.DEPARTMENT);
        RosterScreen screen = navigate(RosterScreen.class);
        assertThat(people(screen)).isEmpty();
        assertThat(screen.grid.getEmptyStateComponent().getElement().getTextRecursively())
                .contains("还没有可以查看的单位");
        navigate("roster/" + foreign + "-0001", NotFoundScreen.class);
    }

    @Test
    void wholeIdentityNumbersAreOfferedToThoseAloneWhoMaySeeThemAndAreNotTheUsualChoice() {
        test(navigate(RosterScreen.class).export).click();
        assertThat(find(ExportDialog.class).exists()).isFalse();
        find(Download.class).single().close();

        signInRevealing();
        test(navigate(RosterScreen.class).export).click();
        ExportDialog dialog = find(ExportDialog.class).single();
        assertThat(dialog.identities.getValue()).isEqualTo(IdentityNumbers.MASKED);
        dialog.identities.setValue(IdentityNumbers.WHOLE);
        test(dialog.write).click();
        assertThat(dialog.isOpened()).isFalse();
        await(() -> lastAction().equals("roster.exported-in-full"));
    }

    private String lastAction() {
        return audit.page(officer(), AuditQuery.ALL, 0, 1).getFirst().action();
    }

    private static List<RosterRow> people(RosterScreen screen) {
        return screen.grid.getDataProvider().fetch(new Query<>()).toList();
    }
}
