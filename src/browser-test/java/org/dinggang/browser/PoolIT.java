package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.VersionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A department allocates the posts that its schools share, and the bureau decides: from the list to being in force. */
class PoolIT extends BrowserTest {
    private static final String POOL = "县小学高级岗";
    private static final String SCHOOL = "示例县第一小学";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#crosswise")
    void aDepartmentAllocatesAndTheBureauDecides(View view) throws IOException {
        String name = "分配" + view.name();
        Window department = open(view, "jiaoyu");
        department.go("pools");
        department.role(AriaRole.LINK, Measure.WAITING_PEOPLE.label().zh()).first().waitFor();
        department.look("pools");
        department.button("pools.create.of", POOL).click();
        department.field("pools.terms.name").fill(name);
        department.look("terms");
        department.button("pools.terms.save").click();
        department.button("pools.solve").click();
        department.text(department.words("pools.score")).waitFor();
        department.settle();
        department.look("solved");
        department.page
                .locator("vaadin-grid vaadin-button[aria-label*='" + SCHOOL + "']")
                .first()
                .click();
        department.text(department.words("pools.reason.not-more")).waitFor();
        department.look("reason");
        department.button("pools.close").click();

        pin(department);
        department.button("pools.solve").click();
        department.text(department.words("pools.unsaved")).waitFor(hidden());
        department.text(department.words("pools.score")).waitFor();
        department.button("pools.part.map").click();
        department.page.locator("dinggang-chart svg").waitFor();
        department.look("map");
        department.button("pools.part.steps").click();
        department.look("steps");
        assertThat(Files.size(department.download(() -> department.page
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions()
                                .setHasText(department.words("pools.export.workbook")))
                        .click())))
                .isPositive();
        event(department, AllocationEvent.SUBMIT).click();
        department.confirm();
        department.text(words(department, VersionState.SUBMITTED.label())).waitFor();
        department.look("submitted");

        Window bureau = open(view, "renshe");
        bureau.go("pools");
        bureau.role(AriaRole.LINK, name).first().click();
        event(bureau, AllocationEvent.GIVE_BACK).click();
        bureau.field("pools.return.words").fill("请核对第一小学的锁定数");
        bureau.look("return");
        bureau.button("pools.return").last().click();
        bureau.text(words(bureau, VersionState.RETURNED.label())).waitFor();

        department.go("pools");
        department.role(AriaRole.LINK, name).first().click();
        department.text("请核对第一小学的锁定数").waitFor();
        department.look("returned");
        department.button("pools.solve").click();
        department.text(words(department, VersionState.DRAFT.label())).waitFor();
        event(department, AllocationEvent.SUBMIT).click();
        department.confirm();
        department.text(words(department, VersionState.SUBMITTED.label())).waitFor();

        bureau.go("pools");
        bureau.look("inbox");
        bureau.role(AriaRole.LINK, name).first().click();
        event(bureau, AllocationEvent.APPROVE).first().click();
        bureau.field("pools.approve.document").fill("示例人社批〔2024〕12号");
        bureau.look("approve");
        bureau.button("pools.approve").last().click();
        bureau.text(words(bureau, VersionState.APPROVED.label())).waitFor();
        bureau.look("approved");
        department.go("pools");
        department.text(department.words("pools.in-force", name)).waitFor();
        compare(department);
    }

    private static void pin(Window department) throws IOException {
        Locator field = department.page
                .getByLabel(department.words(
                        "pools.field.of", department.words("pools.column.pin"), SCHOOL, "5"))
                .first();
        field.scrollIntoViewIfNeeded();
        field.fill("1");
        field.press("Enter");
        department.text(department.words("pools.unsaved")).waitFor();
        department.look("pinned");
    }

    private static void compare(Window department) throws IOException {
        department.page
                .getByLabel(department.words("pools.choose", Measure.WAITING_PEOPLE.label().zh()))
                .first()
                .click();
        department.page
                .getByLabel(department.words("pools.choose", Measure.WAITING_TIME.label().zh()))
                .first()
                .click();
        department.page
                .getByLabel(department.words("pools.compare.of", "县初中高级岗"))
                .click();
        department.text(department.words("pools.compare.changes")).waitFor();
        department.look("compared");
    }

    private static Locator event(Window window, AllocationEvent event) {
        String words = words(window, event.label());
        return window.role(AriaRole.BUTTON, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static String words(Window window, Text text) {
        return window.view().language().equals("en") ? text.in(Language.ENGLISH) : text.in(Language.CHINESE);
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN);
    }
}
