package org.dinggang.ui.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import org.dinggang.access.CurrentActor;
import org.dinggang.access.Role;
import org.dinggang.access.UserAccount;
import org.dinggang.access.Users;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.widgets.CopyButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Users as their administrator makes and changes them. */
class UserDialogTest extends SignedInTest {
    @Autowired
    private Users administration;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private UserServices services;

    private UserDialog dialog;
    private int changes;

    @Override
    protected boolean hasPeople() {
        return false;
    }

    @Override
    protected Role role() {
        return Role.ADMIN;
    }

    @BeforeEach
    void prepare() {
        changes = 0;
        dialog = new UserDialog(services, () -> changes++);
    }

    @Test
    void onlyWhatTheRoleHasUseForIsAskedFor() {
        dialog.openForNew();
        roundTrip();
        assertThat(dialog.institutions.isVisible()).isTrue();
        assertThat(dialog.departments.isVisible()).isFalse();
        assertThat(dialog.signInName.isRequiredIndicatorVisible()).isTrue();
        assertThat(dialog.institutions.isRequiredIndicatorVisible()).isTrue();
        dialog.role.setValue(Role.DEPARTMENT);
        assertThat(dialog.institutions.isRequiredIndicatorVisible())
                .as("departments will do as well")
                .isFalse();
        assertThat(dialog.departments.isVisible()).isTrue();
        dialog.role.setValue(Role.BUREAU);
        assertThat(dialog.institutions.isVisible()).isFalse();
        assertThat(dialog.mayRevealIdentity.isVisible()).isTrue();
        dialog.role.setValue(Role.ADMIN);
        assertThat(dialog.mayRevealIdentity.isVisible()).isFalse();
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNobodyIsMade() {
        int before = administration.list(actor.get()).size();
        dialog.openForNew();
        roundTrip();
        dialog.signInName.setValue("a b");
        test(dialog.save).click();
        assertThat(dialog.signInName.isInvalid()).isTrue();
        assertThat(dialog.displayName.isInvalid()).isTrue();
        assertThat(dialog.institutions.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(administration.list(actor.get())).hasSize(before);
        assertThat(changes).isZero();
    }

    @Test
    void aNewUserGetsAPasswordThatIsShownOnce() {
        dialog.openForNew();
        roundTrip();
        String name = "new-" + code.toLowerCase(Locale.ROOT);
        dialog.signInName.setValue(name);
        dialog.displayName.setValue("新用户");
        dialog.role.setValue(Role.BUREAU);
        test(dialog.save).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(Code.class).single().getText()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(find(CopyButton.class).exists()).isTrue();
        assertThat(account(name).state()).isEqualTo(UserAccount.State.PASSWORD_DUE);
        assertThat(changes).isEqualTo(1);
        UserDialog again = new UserDialog(services, () -> changes++);
        again.openForNew();
        roundTrip();
        again.signInName.setValue(name);
        again.displayName.setValue("同名");
        again.role.setValue(Role.BUREAU);
        test(again.save).click();
        assertThat(again.signInName.isInvalid()).isTrue();
        assertThat(again.displayName.isInvalid()).isFalse();
    }

    @Test
    void howLongAOneTimePasswordCanBeUsedComesFromTheSetting() {
        assertThat(said(Duration.ofDays(3))).contains("3 天内有效");
        assertThat(said(Duration.ofHours(36))).contains("36 小时内有效");
        assertThat(said(Duration.ofMinutes(90))).contains("90 分钟内有效");
    }

    private String said(Duration validity) {
        find(OneTimePasswordDialog.class).all().forEach(OneTimePasswordDialog::close);
        roundTrip();
        OneTimePasswordDialog.show("somebody", "secret", validity);
        return find(Paragraph.class, find(OneTimePasswordDialog.class).single())
                .single()
                .getText();
    }

    private UserAccount account(String name) {
        return administration.list(actor.get()).stream()
                .filter(user -> user.signInName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
