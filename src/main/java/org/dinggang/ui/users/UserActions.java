package org.dinggang.ui.users;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import org.dinggang.access.CurrentActor;
import org.dinggang.access.UserAccount;
import org.dinggang.access.UserProblemsException;
import org.dinggang.access.Users;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;

/** What can be done to a user beside changing him or her: a menu at the end of the row. */
final class UserActions extends MenuBar {
    private final UserAccount user;
    private final transient Runnable done;
    private final MenuItem root;

    UserActions(UserServices services, UserAccount user, Runnable done) {
        Users users = services.users();
        CurrentActor actor = services.actor();
        this.user = user;
        this.done = done;
        addThemeVariants(MenuBarVariant.TERTIARY);
        root = addItem(getTranslation("users.more"));
        root.setAriaLabel(getTranslation("users.more.of", user.signInName()));
        if (user.state() == UserAccount.State.LOCKED) {
            offer(getTranslation("users.unlock"), () -> act(() -> users.unlock(actor.get(), user.id())));
        }
        offer(
                getTranslation("users.reset"),
                () -> confirm(
                        getTranslation("users.reset.confirm", user.signInName()),
                        getTranslation("users.reset"),
                        () -> OneTimePasswordDialog.show(
                                user.signInName(),
                                users.resetPassword(actor.get(), user.id()),
                                services.limits().oneTimeValidity())));
        offer(
                getTranslation("users.end-sessions"),
                () -> confirm(
                        getTranslation("users.end-sessions.confirm", user.signInName()),
                        getTranslation("users.end-sessions"),
                        () -> users.endSessions(actor.get(), user.id())));
        if (user.external()) {
            offer(
                    getTranslation("users.unbind"),
                    () -> confirm(
                            getTranslation("users.unbind.confirm", user.signInName()),
                            getTranslation("users.unbind"),
                            () -> users.unbindExternal(actor.get(), user.id())));
        }
        if (user.state() == UserAccount.State.DISABLED) {
            offer(getTranslation("users.enable"), () -> act(() -> users.enable(actor.get(), user.id())));
        } else {
            offer(
                    getTranslation("users.disable"),
                    () -> confirm(
                            getTranslation("users.disable.confirm", user.signInName()),
                            getTranslation("users.disable"),
                            () -> users.disable(actor.get(), user.id())));
        }
    }

    private void offer(String words, Runnable work) {
        root.getSubMenu().addItem(words, click -> work.run());
    }

    private void confirm(String question, String yes, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog(
                user.signInName(),
                question,
                yes,
                confirmed -> act(work),
                getTranslation("users.cancel"),
                cancelled -> {});
        dialog.open();
    }

    private void act(Runnable work) {
        try {
            work.run();
            Notifier.success(getTranslation("users.done", user.signInName()));
        } catch (UserProblemsException e) {
            Notifier.error(e.problems().stream()
                    .map(problem -> Formats.current().text(problem.text()))
                    .collect(Collectors.joining("\n")));
        }
        done.run();
    }
}
