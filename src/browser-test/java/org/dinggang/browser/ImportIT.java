package org.dinggang.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An HR officer brings the roster up to date from a workbook: what is wrong, what would change, all or nothing, and back. */
class ImportIT extends BrowserTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.browser.View#crosswise")
    void importsAWorkbookAndTakesItBack(View view) throws IOException {
        Window officer = open(view, "yiyuan");
        officer.go("import");
        officer.look("begin");

        Path workbook = Workbooks.hospital();
        Workbooks.set(workbook, "人员", "G4", "去年");
        upload(officer, workbook);
        officer.text(officer.words("imports.unusable", 1)).waitFor();
        officer.text("G4").waitFor();
        officer.look("unusable");
        officer.button("imports.discard").click();

        Workbooks.set(workbook, "人员", "G4", "1970-03-01");
        Workbooks.set(workbook, "人员", "D5", "全科");
        upload(officer, workbook);
        officer.button("imports.apply").waitFor();
        officer.text("全科").waitFor();
        officer.look("preview");
        officer.button("imports.apply").click();
        officer.keep("confirm");
        officer.confirm();
        officer.text(officer.words("imports.applied")).waitFor();
        officer.keep("applied");

        officer.button("imports.undo.named", "示例市中心医院").click();
        officer.confirm();
        officer.text(officer.words("imports.undo.done", "示例市中心医院")).waitFor();
        officer.button("imports.another").click();
        officer.keep("undone");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoWorkbook() throws IOException {
        Window officer = open(View.DESK, "yiyuan");
        officer.go("import");
        Path file = Files.createTempFile("notes", ".xlsx");
        Files.writeString(file, "no workbook");
        upload(officer, file);
        officer.button("imports.discard").waitFor();
        officer.look("no-workbook");
        officer.button("imports.discard").click();
    }

    /** Of more megabytes than a server takes unless it is told so. */
    @Test
    void takesALargeWorkbook() throws IOException {
        Window officer = open(View.DESK, "yiyuan");
        officer.go("import");
        Path workbook = Workbooks.hospital();
        Workbooks.fatten(workbook);
        upload(officer, workbook);
        officer.button("imports.apply").waitFor();
        officer.keep("large");
        officer.button("imports.discard").click();
    }

    private static void upload(Window officer, Path file) {
        officer.page.locator("input[type=file]").setInputFiles(file);
    }
}
