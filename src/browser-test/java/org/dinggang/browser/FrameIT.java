package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        Window window = open(view);
        window.toSignIn();
        window.look("sign-in");
        window.signIn("yiyuan");
        window.look("home");
        assertThat(window.page.evaluate("document.documentElement.lang")).isEqualTo(view.language());
    }

    @Test
    void theLanguageIsKeptAfterSigningOut() {
        Window window = open(View.DESK, "yiyuan");
        window.role(AriaRole.BUTTON, "English").click();
        window.role(AriaRole.BUTTON, "中文").waitFor();

        window.page.locator("vaadin-menu-bar-button:visible").click();
        window.role(AriaRole.MENUITEM, "Sign out").click();
        window.page.locator("input[name=username]").waitFor();

        assertThat(window.page.evaluate("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void darkIsKeptWhenThePageIsOpenedAgain() {
        Window window = open(View.DESK, "yiyuan");
        window.button("shell.scheme.dark").click();
        window.button("shell.scheme.light").waitFor();
        window.page.reload();

        window.button("shell.scheme.light").waitFor();
        assertThat(window.page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void theFirstTabLeadsOverTheMenu() {
        Window window = open(View.DESK, "yiyuan");
        window.page.locator(".skip-link").focus();
        window.page.keyboard().press("Enter");
        window.page.waitForFunction("document.activeElement.localName === 'main'");
    }

    @Test
    void theServerSaysThatItIsReadyAndHowItDoes() throws IOException, InterruptedException {
        assertThat(RunningServer.shared().ask("health/readiness").body()).contains("UP");
        assertThat(RunningServer.shared().ask("prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(Files.readAllLines(RunningServer.log())).isNotEmpty().allMatch(line -> line.startsWith("{"));
    }
}
