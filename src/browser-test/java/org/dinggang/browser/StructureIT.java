package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A structure from the draft to being in force: the institution drafts and submits, the bureau returns it once, then approves. */
class StructureIT extends BrowserTest {
    private static final Pattern VERSION = Pattern.compile("structure-versions/(\\d+)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#crosswise")
    void fromTheDraftToBeingInForce(View view) throws IOException {
        Window officer = open(view, "xueyuan");
        toTheInstitution(officer);
        String version = draft(officer);
        check(officer);
        takeCalculated(officer);
        submit(officer);

        Window bureau = open(view, "renshe");
        giveBack(bureau, version);
        mend(officer, version);
        approve(bureau, version);
        inForce(officer, version);
        compare(officer);
    }

    private static void toTheInstitution(Window officer) throws IOException {
        officer.go("structures");
        Locator own = officer.page.locator("vaadin-grid a").first();
        own.waitFor();
        officer.text("✓").waitFor();
        officer.look("structures");
        own.click();
        officer.text(officer.words("structures.recommendations")).waitFor();
        officer.look("institution");
    }

    private static String draft(Window officer) throws IOException {
        officer.button("structures.draft").click();
        officer.keep("draft-dialog");
        officer.button("structures.draft.begin").click();
        officer.text(officer.words("structures.basis")).waitFor();
        officer.text(officer.words("structures.status.saved")).waitFor();
        officer.look("editor");
        return versionOf(officer);
    }

    private static String versionOf(Window window) {
        Matcher address = VERSION.matcher(window.page.url());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** A ratio that the posts in force do not keep to is found while it is typed; each calculated number opens to its arithmetic. */
    private static void check(Window officer) throws IOException {
        // the second to come finds the numbers of the first in force
        officer.field("structures.basis.ratio").fill(officer.isNarrow() ? "0.5:3:6.5" : "1:3:6");
        officer.text("■ ").waitFor();
        officer.text(officer.words("structures.status.changed")).waitFor();
        officer.look("found");
        officer.page.locator("td button.arithmetic").locator("visible=true").first().click();
        officer.text(officer.words("structures.arithmetic.exact")).waitFor();
        officer.look("arithmetic");
        officer.button("structures.close").click();
        officer.button("structures.submit").click();
        officer.confirm();
        officer.text(officer.view().language().startsWith("zh") ? "请选择变更原因" : "Choose the reason")
                .waitFor();
        officer.look("lacking");
    }

    private static void takeCalculated(Window officer) throws IOException {
        officer.button("structures.fill").click();
        officer.text(officer.words("structures.status.changed")).waitFor();
        Locator ten = officer.field("structures.editor.posts", "10");
        ten.press("ArrowUp");
        assertThat(officer.field("structures.editor.posts", "9").evaluate("field => field === document.activeElement"))
                .as("the arrow key goes to the number above")
                .isEqualTo(true);
        officer.choose(officer.field("structures.submission.reason"), needs(officer));
        officer.enter(
                officer.field("structures.submission.day"),
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        officer.button("structures.save").click();
        officer.text(officer.words("structures.status.saved")).waitFor();
        officer.look("calculated");
    }

    private static String needs(Window officer) {
        return officer.view().language().startsWith("zh") ? "业务发展需要" : "needs of the work";
    }

    private static void submit(Window officer) throws IOException {
        officer.button("structures.submit").click();
        officer.keep("submit");
        officer.confirm();
        officer.button("structures.withdraw").waitFor();
        officer.look("submitted");
    }

    private static void giveBack(Window bureau, String version) throws IOException {
        bureau.go("structures");
        Locator waiting = bureau.page.locator("a[href='structure-versions/" + version + "']").first();
        waiting.waitFor();
        bureau.page.locator("vaadin-grid a").first().waitFor();
        bureau.look("inbox");
        waiting.click();
        bureau.button("structures.give-back").waitFor();
        bureau.text(bureau.words("structures.effect.opens")).waitFor();
        bureau.look("decision");
        bureau.button("structures.give-back").click();
        bureau.field("structures.give-back.reasons").fill("2026-11");
        bureau.keep("give-back");
        bureau.page
                .getByRole(AriaRole.DIALOG)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(bureau.words("structures.give-back")))
                .click();
        bureau.text(bureau.words("structures.returned")).waitFor();
    }

    private static void mend(Window officer, String version) throws IOException {
        officer.go("structure-versions/" + version);
        officer.text("2026-11").waitFor();
        officer.text(officer.words("structures.basis")).waitFor();
        officer.look("returned");
        officer.field("structures.submission.words").fill("2026-12");
        officer.text(officer.words("structures.status.changed")).waitFor();
        officer.button("structures.submit").click();
        officer.confirm();
        officer.button("structures.withdraw").waitFor();
    }

    private static void approve(Window bureau, String version) throws IOException {
        bureau.go("structure-versions/" + version);
        bureau.button("structures.approve").click();
        bureau.field("structures.decision.document").fill("〔2026〕7");
        bureau.look("approve");
        bureau.page
                .getByRole(AriaRole.DIALOG)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(bureau.words("structures.approve")))
                .click();
        bureau.text(bureau.words("structures.approved")).waitFor();
        bureau.text("●").waitFor();
        bureau.look("approved");
    }

    private static void inForce(Window officer, String version) throws IOException {
        officer.go("structure-versions/" + version);
        officer.role(AriaRole.LINK, officer.words("structures.version.to-institution")).click();
        officer.text("〔2026〕7").waitFor();
        officer.look("in-force");
    }

    /** A second draft beside the version in force; it is given up again. */
    private static void compare(Window officer) throws IOException {
        officer.button("structures.draft").click();
        officer.button("structures.draft.begin").click();
        officer.text(officer.words("structures.basis")).waitFor();
        String draft = versionOf(officer);
        officer.role(AriaRole.LINK, officer.words("structures.version.to-institution")).click();
        officer.text(officer.words("structures.versions")).waitFor();
        Locator boxes = officer.page.locator(".versions vaadin-checkbox");
        boxes.first().waitFor();
        boxes.nth(0).locator("input").check();
        boxes.nth(1).locator("input").check();
        officer.button("structures.compare").click();
        officer.text(officer.words("structures.compare.export")).waitFor();
        officer.look("comparison");
        assertThat(Workbooks.values(officer.download(officer.text(officer.words("structures.compare.export"))::click)))
                .as("what is exported is what is shown")
                .isNotEmpty();
        officer.go("structure-versions/" + draft);
        officer.button("structures.discard").click();
        officer.confirm();
        officer.text(officer.words("structures.discarded")).waitFor();
    }
}
