package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An HR officer plans the year's appointments: round, plan, why not, by hand, what if, comparison, notice. */
class PlanIT extends BrowserTest {
    private static final String NOT_APPOINTED = "YY01-0448";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#light")
    void plansTheYear(View view) throws IOException {
        Window officer = open(view, "yiyuan");
        String round = (view.language().startsWith("zh") ? "2024年度岗位聘用" : "Appointments 2024")
                + (view.isNarrow() ? " II" : "");
        createRound(officer, round);
        startRound(officer);
        plan(officer);
        askWhyNot(officer);
        byHand(officer);
        whatIf(officer);
        takeAlong(officer);
        print(officer);
        compare(officer, round);
    }

    private static void createRound(Window officer, String name) throws IOException {
        officer.keep("rounds");
        officer.button("rounds.create").click();
        officer.field("rounds.field.name").fill(name);
        officer.button("rounds.save").click();
        officer.text(officer.words("rounds.needed.date")).waitFor();
        officer.keep("round-refused");
        officer.enter(officer.field("rounds.field.effective-date"), "2024-12-01");
        officer.choose(officer.field("rounds.field.rule-set"), "2024");
        officer.look("round-dialog");
        officer.button("rounds.save").click();
        officer.text(officer.words("rounds.tab.rules")).waitFor();
        officer.keep("round-draft");
    }

    private static void startRound(Window officer) throws IOException {
        officer.button("rounds.tab.applicants").click();
        officer.button("rounds.applicant.import").click();
        officer.keep("applicants-dialog");
        officer.page.locator("input[type=file]").setInputFiles(Path.of("datasets/hospital.xlsx"));
        officer.button("rounds.import.apply").click();
        officer.text("YY01-0001").waitFor();
        officer.look("applicants");
        officer.button("rounds.start").click();
        officer.keep("start");
        officer.confirm();
        officer.text(officer.words("rounds.plan.none")).waitFor();
        officer.keep("started");
    }

    private static void plan(Window officer) throws IOException {
        officer.button("rounds.plan.create").click();
        officer.field("rounds.plan.name").press("Enter");
        officer.button("workspace.plan").click();
        officer.text(officer.words("common.badge.proven")).waitFor();
        officer.look("planned");
    }

    private static void askWhyNot(Window officer) throws IOException {
        part(officer, "workspace.people");
        officer.field("workspace.filter.text").fill(NOT_APPOINTED);
        officer.text(officer.words("workspace.people.count", "1", "1,200")).waitFor();
        officer.page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText("冯某寅")).first().click();
        officer.keep("people");
        part(officer, "workspace.why");
        officer.page.locator(".why .clause").first().waitFor();
        officer.look("why");
    }

    private static void byHand(Window officer) throws IOException {
        officer.page.keyboard().press("Alt+m");
        officer.button("workspace.edit.accept").waitFor();
        officer.text(officer.words("workspace.edit.at-once")).waitFor();
        officer.look("by-hand");
        officer.button("workspace.edit.displaced").click();
        officer.button("workspace.stop-search").click();
        officer.button("workspace.edit.accept-replanned").waitFor();
        officer.keep("displaced");
        officer.button("workspace.edit.accept-replanned").click();
        pinned(officer).waitFor();
        officer.keep("held");
        officer.page.keyboard().press("Alt+z");
        pinned(officer).waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        officer.page.keyboard().press("Alt+y");
        pinned(officer).waitFor();
    }

    private static Locator pinned(Window officer) {
        return officer.page
                .locator(".why .facts dt")
                .filter(new Locator.FilterOptions().setHasText(officer.words("workspace.fact.pin")));
    }

    private static void whatIf(Window officer) throws IOException {
        officer.page.keyboard().press("Alt+z");
        officer.settle();
        officer.page.locator(".why .reason .actions vaadin-button").first().click();
        officer.button("workspace.close").first().waitFor();
        officer.keep("what-if");
        close(officer);
    }

    /** The dialog's button: what is told at the edge of the window may have one of the same name. */
    private static void close(Window officer) {
        officer.button("workspace.close").first().click();
    }

    private static void takeAlong(Window officer) throws IOException {
        Path result = officer.download(() -> officer.page.keyboard().press("Alt+o"));
        assertThat(Workbooks.values(result)).contains(NOT_APPOINTED).anyMatch(value -> value.contains("panjin-2024"));
        officer.keep("export");
        close(officer);
    }

    private static void print(Window officer) throws IOException {
        officer.page.keyboard().press("Alt+n");
        officer.page.locator(".paper table").waitFor();
        officer.look("notice");
        Paper paper = Paper.print(officer.page);
        assertThat(paper.words())
                .as("rule set and day of the data at the end, everybody before it")
                .contains(shown(officer, ".source"))
                .contains(shown(officer, "tbody tr:last-child td:nth-child(3)"))
                .contains("panjin-2024");
        assertThat(paper.pages()).isGreaterThan(3);
        officer.page.goBack();
        officer.page.locator(".workspace").waitFor();
    }

    private static String shown(Window officer, String part) {
        return officer.page.locator(".paper " + part).innerText().replaceAll("\\s", "");
    }

    private static void compare(Window officer, String round) throws IOException {
        officer.role(AriaRole.LINK, round).click();
        officer.role(AriaRole.MENUITEM, officer.words("rounds.plan.menu", officer.words("rounds.plan.new-name"))).click();
        officer.role(AriaRole.MENUITEM, officer.words("rounds.plan.copy")).click();
        officer.field("rounds.plan.name").press("Enter");
        officer.text(officer.words("rounds.plan.copy-name", officer.words("rounds.plan.new-name"))).waitFor();
        officer.keep("two-plans");
        officer.role(AriaRole.LINK, officer.words("rounds.plan.new-name")).click();
        officer.button("workspace.redo").waitFor();
        officer.page.keyboard().press("Alt+y");
        officer.text(officer.words("common.badge.best-known")).waitFor();
        officer.page.goBack();
        officer.text(officer.words("rounds.plan.copy-name", officer.words("rounds.plan.new-name"))).waitFor();
        officer.settle();
        officer.page.getByRole(AriaRole.CHECKBOX).first().check();
        officer.page.getByRole(AriaRole.CHECKBOX).nth(1).check();
        officer.button("rounds.plan.compare").click();
        officer.text(NOT_APPOINTED).waitFor();
        officer.look("compare");
    }

    /** On a telephone the three parts of a plan take turns. */
    private static void part(Window officer, String key) {
        if (officer.isNarrow()) {
            officer.button(key).click();
        }
    }
}
