package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frame around the screens: signing in, language, colours, keyboard, signing out. */
class FrameIT extends BrowserTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#all")
    void everybodySeesTheFrame(View view) throws IOException {
        open(view);
        look("sign-in", view);
        signIn("yiyuan");
        look("home", view);
        assertThat(page.evaluate("document.documentElement.lang"))
                .isEqualTo(view.language());
    }

    @Test
    void theLanguageIsKeptAfterSigningOut() {
        open(View.DESK);
        signIn("yiyuan");
        button("English").click();
        button("中文").waitFor();

        page.locator("vaadin-menu-bar-button:visible").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.locator("input[name=username]").waitFor();

        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void darkIsKeptWhenThePageIsOpenedAgain() {
        open(View.DESK);
        signIn("yiyuan");
        button("切换为深色").click();
        button("切换为浅色").waitFor();
        page.reload();

        button("切换为浅色").waitFor();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void theFirstTabLeadsOverTheMenu() {
        open(View.DESK);
        signIn("yiyuan");
        page.locator(".skip-link").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'main'");
    }

    @Test
    void theServerSaysThatItIsReadyAndHowItDoes() throws IOException, InterruptedException {
        assertThat(RunningServer.shared().ask("health/readiness").body()).contains("UP");
        assertThat(RunningServer.shared().ask("prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(Files.readAllLines(RunningServer.log())).isNotEmpty().allMatch(line -> line.startsWith("{"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
