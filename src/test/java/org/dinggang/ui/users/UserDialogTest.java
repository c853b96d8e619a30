package org.dinggang.ui.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import java.util.Locale;
import org.dinggang.access.CurrentActor;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.access.UserAccount;
import org.dinggang.access.Users;
import org.dinggang.ui.SignedInTest;
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
    private InstitutionDirectory directory;

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
        dialog = new UserDialog(administration, actor, directory, () -> changes++);
    }

    @Test
    void onlyWhatTheRoleHasUseForIsAskedFor() {
        dialog.openForNew();
        roundTrip();
        assertThat(dialog.institutions.isVisible()).isTrue();
        assertThat(dialog.departments.isVisible()).isFalse();
        dialog.role.setValue(Role.DEPARTMENT);
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
        assertThat(account(name).state()).isEqualTo(UserAccount.State.PASSWORD_DUE);
        assertThat(changes).isEqualTo(1);
        UserDialog again = new UserDialog(administration, actor, directory, () -> changes++);
        again.openForNew();
        roundTrip();
        again.signInName.setValue(name);
        again.displayName.setValue("同名");
        again.role.setValue(Role.BUREAU);
        test(again.save).click();
        assertThat(again.signInName.isInvalid()).isTrue();
        assertThat(again.displayName.isInvalid()).isFalse();
    }

    private UserAccount account(String name) {
        return administration.list(actor.get()).stream()
                .filter(user -> user.signInName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
