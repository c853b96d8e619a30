package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An HR officer looks somebody up among 1,200 people and corrects what is wrong in the file. */
class RosterIT extends BrowserTest {
    private static final String PERSON = "YY01-0448";

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#crosswise")
    void findsSomebodyAndCorrectsTheFile(View view) throws IOException {
        Window officer = open(view, "yiyuan");
        officer.go("roster");
        officer.text(officer.words("roster.found", "1,200")).waitFor();
        officer.look("roster");
        chooseColumns(officer);
        officer.page.locator("vaadin-grid-sorter").first().click();
        officer.page.waitForURL("**/roster?sort=*");

        officer.field("roster.filter.text").fill(PERSON);
        officer.text(officer.words("roster.found.of", "1", "1,200")).waitFor();
        officer.button("roster.export").click();
        officer.text(officer.words("roster.export.identity.recorded")).waitFor();
        officer.look("export");
        assertThat(Workbooks.values(officer.download(officer.button("roster.export.write")::click)))
                .as("what is exported is what is shown, without whole identity numbers unless they are asked for")
                .contains(PERSON)
                .noneMatch(value -> value.matches("\\d{17}[\\dX]"))
                .doesNotContain("YY01-0001");
        officer.keep("exported");
        officer.button("roster.close").click();

        officer.page.locator("vaadin-grid a").first().click();
        officer.text(officer.words("roster.person.timeline")).waitFor();
        officer.look("person");
        correct(officer);
    }

    private static void chooseColumns(Window officer) throws IOException {
        officer.button("widgets.columns").click();
        Locator series = officer.page.getByRole(AriaRole.CHECKBOX).nth(4);
        series.check();
        officer.keep("columns");
        officer.page.keyboard().press("Escape");
        series.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void correct(Window officer) throws IOException {
        officer.button("roster.edit.named", officer.words("roster.edit"), officer.words("roster.person.facts"))
                .click();
        Locator name = officer.field("roster.field.name");
        String before = name.inputValue();
        name.fill("");
        officer.button("roster.save").click();
        officer.text(officer.words("roster.required")).waitFor();
        officer.look("edit-refused");

        name.fill(before);
        officer.field("roster.field.series").fill("临床" + officer.view().name());
        officer.button("roster.save").click();
        officer.text(officer.words("roster.saved")).waitFor();
        officer.keep("edited");
    }
}
