package org.dinggang.browser;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those beside the HR officer: administrator, department, bureau, and whoever goes where nothing is. */
class OthersIT extends BrowserTest {
    private static final String WRONG = "wrong-password";

    @Test
    void anAdministratorLetsSomebodyIn() throws IOException {
        String name = "xinren-" + System.currentTimeMillis();
        Window admin = open(View.DESK, "admin");
        admin.go("users");
        admin.look("users");
        admin.button("users.add").click();
        admin.field("users.column.name").fill(name);
        admin.field("users.column.person").fill("新任人事");
        admin.role(AriaRole.COMBOBOX, admin.words("users.institutions")).pressSequentially("YY01");
        admin.text("YY01 示例市中心医院").click();
        admin.page.keyboard().press("Escape");
        admin.look("new-user");
        admin.button("users.save").click();
        admin.page.locator(".one-time-password").waitFor();
        admin.look("one-time-password");
        String first = admin.page.locator(".one-time-password").innerText().strip();

        Window newcomer = open(View.PHONE);
        newcomer.signIn(name, first);
        newcomer.text(newcomer.words("signin.change.due")).waitFor();
        newcomer.look("must-change");
        newcomer.page.locator("input[type=password]").nth(0).fill(first);
        newcomer.page.locator("input[type=password]").nth(1).fill("correct horse battery");
        newcomer.page.locator("input[type=password]").nth(2).fill("correct horse battery");
        newcomer.button("signin.change.submit").click();
        newcomer.page.locator(".main-layout").waitFor();
    }

    @Test
    void whoeverGuessesIsLockedOutAndTheTrailShowsIt() throws IOException {
        Window guesser = open(View.PHONE);
        for (int attempt = 0; attempt < 5; attempt++) {
            guesser.signIn("xueyuan", WRONG);
            guesser.text(guesser.words("signin.refused.title")).waitFor();
        }
        guesser.look("refused");
        Window admin = open(View.DESK, "admin");
        admin.go("users");
        admin.text(admin.words("users.state.LOCKED")).waitFor();
        admin.look("locked");
        admin.role(AriaRole.MENUITEM, admin.words("users.more.of", "xueyuan")).click();
        admin.role(AriaRole.MENUITEM, admin.words("users.unlock")).click();
        admin.text(admin.words("users.done", "xueyuan")).waitFor();
        admin.go("audit");
        admin.text(admin.words("audit.action.USER_SIGN_IN_REFUSED")).waitFor();
        admin.look("audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaoyu", "renshe"})
    void departmentAndBureauSeeTheirs(String name) throws IOException {
        Window other = open(View.DESK, name);
        other.look("home-" + name);
        other.go("roster");
        other.look("roster-" + name);
        other.go("audit");
        other.look("audit-" + name);
    }

    @Test
    void wrongAddressesSaySo() throws IOException {
        Window officer = open(View.PHONE, "yiyuan");
        officer.go("nowhere");
        officer.text(officer.words("shell.not-found.words")).waitFor();
        officer.look("not-found");
        officer.go("plans/99999999");
        officer.look("no-such-plan");
        officer.go("users");
        officer.text(officer.words("shell.refused.words")).waitFor();
        officer.look("refused");
    }
}
