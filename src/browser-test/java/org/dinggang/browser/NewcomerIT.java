package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
        // the roster may have changed since the sample was loaded: what is said of that follows the same beginning
        String over = newcomer.words("workspace.run.over", RunState.FINISHED.label().zh());
        newcomer.text(over.substring(0, over.indexOf('）') + 1)).waitFor();
        newcomer.look("planned");
    }
}
