package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.dinggang.rounds.RunState;
import org.junit.jupiter.api.Test;

/** The first minutes of somebody who has started the program with one command. Also run against a program started so. */
class NewcomerIT extends BrowserTest {
    @Test
    void signsInAsTheSignInPageOffersAndPlansTheSample() throws IOException {
        Window newcomer = open(View.DESK);
        newcomer.toSignIn();
        assertThat(newcomer.page.locator("body").innerText()).contains("yiyuan", PASSWORD);
        newcomer.signIn("yiyuan");
        newcomer.look("home");

        newcomer.page.locator("a[href^='rounds/']").first().click();
        newcomer.page.locator("a[href^='plans/']").first().click();
        newcomer.button("workspace.plan").click();
        Locator over = newcomer.text(newcomer.words("workspace.run.over", RunState.FINISHED.label().zh()));
        // the roster may have changed since the sample was loaded
        Locator question = newcomer.button("workspace.stale.question.update");
        over.or(question).first().waitFor();
        if (question.isVisible()) {
            question.click();
        }
        over.waitFor();
        newcomer.look("planned");
    }
}
