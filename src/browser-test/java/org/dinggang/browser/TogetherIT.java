package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two at once: what one of them changes, the other one sees. */
class TogetherIT extends BrowserTest {
    @Test
    void aPlanSaysThatTheRosterHasChangedSince() throws IOException {
        Window planner = open(View.DESK, "yiyuan");
        openSamplePlan(planner);
        Window clerk = open(View.PHONE, "yiyuan");
        clerk.go("roster/YY01-0002");
        clerk.button("roster.edit.named", clerk.words("roster.edit"), clerk.words("roster.person.facts"))
                .click();
        clerk.field("roster.field.leavesOn").fill("2024-11-01");
        // saves, with the day that has just been typed
        clerk.field("roster.field.leavesOn").press("Enter");
        clerk.text(clerk.words("roster.saved")).waitFor();

        planner.page.reload();
        planner.page.locator(".stale summary, .stale vaadin-details-summary").click();
        planner.page.locator(".stale").getByText("YY01-0002").waitFor();
        planner.look("stale");
        planner.button("workspace.stale.refresh").click();
        planner.page.locator(".stale").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void aRunGoesOnWithoutTheWindow() throws IOException {
        Window first = open(View.DESK, "jiaoyu");
        openSamplePlan(first);
        String plan = first.page.url().replaceAll(".*/plans/", "plans/");
        String revision = first.page.locator(".plan-line .about").innerText();
        first.button("workspace.plan").click();
        first.button("workspace.stop").waitFor();
        first.keep("planning");
        first.page.close();

        Window again = open(View.PHONE, "jiaoyu");
        again.go(plan);
        again.button("workspace.plan").waitFor();
        again.look("planned");
        assertThat(again.page.locator(".plan-line .about").textContent()).isNotEqualTo(revision);
    }

    @Test
    void aRunThatIsStoppedKeepsTheBest() throws IOException {
        Window planner = open(View.PHONE, "jiaoyu");
        openSamplePlan(planner);
        planner.button("workspace.plan").click();
        planner.button("workspace.stop").click();
        // whoever rests on a button sees its key, which then belongs to its name
        planner.page.mouse().move(0, 0);
        planner.button("workspace.plan").waitFor();
        planner.look("stopped");
        assertThat(planner.page.locator(".plan-head .badges").innerText()).contains(planner.words("common.badge.lawful"));
    }

    private static void openSamplePlan(Window window) {
        window.go("");
        window.page.locator(".card h2 a").last().click();
        window.page.locator(".plans .card h2 a").last().click();
        window.page.locator(".board tbody").first().waitFor();
    }
}
