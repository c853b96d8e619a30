package org.dinggang.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.CurrentActor;
import org.dinggang.registry.RosterQuery;
import org.dinggang.ui.SignedInTest;
import org.dinggang.ui.roster.RosterScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The import as an HR officer has it. */
class ImportScreenTest extends SignedInTest {
    @Autowired
    private ImportDesk desk;

    @Autowired
    private CurrentActor actor;

    @AfterEach
    void putAway() {
        desk.discard(actor.get());
    }

    @Test
    void showsWhatWouldChangeImportsItAndUndoesIt() {
        ImportScreen screen = navigate(ImportScreen.class);
        PreviewPanel preview = upload(screen, workbook("技术推广组", "植保组"));
        assertThat(tabs(preview)).anyMatch(tab -> tab.startsWith("变更（") && !tab.equals("变更（0）"));
        assertThat(tabs(preview)).contains("新增（0）", "缺少（0）");
        test(preview.apply).click();
        assertThat(section()).isEqualTo("技术推广组");
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> heading(screen, "导入完成"));
        assertThat(section()).isEqualTo("植保组");
        click(screen, "撤销");
        test(find(ConfirmDialog.class).single()).confirm();
        await(() -> section().equals("技术推广组"));
    }

    @Test
    void aWorkbookThatChangesNothingCannotBeImported() {
        PreviewPanel preview = upload(navigate(ImportScreen.class), workbook("王某甲", "王某甲"));
        assertThat(preview.apply.isEnabled()).isFalse();
        assertThat(preview.missing.isAttached()).isFalse();
        assertThat(tabs(preview)).contains("新增（0）", "变更（0）", "缺少（0）");
    }

    @Test
    void whatTheWorkbookLacksIsSaidBeforeAnythingIsImported() throws IOException {
        Path file = workbook("王某甲", "王某甲");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            workbook.removeSheetAt(workbook.getSheetIndex("职称"));
            try (OutputStream stream = Files.newOutputStream(file)) {
                workbook.write(stream);
            }
        }
        PreviewPanel preview = upload(navigate(ImportScreen.class), file);
        assertThat(find(ListItem.class, preview).all())
                .extracting(ListItem::getText)
                .anyMatch(line -> line.startsWith("工作簿没有“职称”表，职称保持不变"));
        assertThat(tabs(preview)).contains("变更（0）");
    }

    @Test
    void aReloadLosesNothing() {
        upload(navigate(ImportScreen.class), workbook("技术推广组", "植保组"));
        navigate(RosterScreen.class);
        ImportScreen again = navigate(ImportScreen.class);
        assertThat(find(PreviewPanel.class, again).all()).hasSize(1);
    }

    @Test
    void anUnusableWorkbookCannotBeImportedAndSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("text.xlsx"), "编号,姓名");
        ImportScreen screen = navigate(ImportScreen.class);
        PreviewPanel preview = upload(screen, file);
        assertThat(preview.apply.isAttached()).isFalse();
        assertThat(tabs(preview)).anyMatch(tab -> tab.startsWith("不可用的单元格"));
        assertThat(roster.count(officer(), RosterQuery.everybody(Set.of()))).isEqualTo(12);
        click(screen, "放弃这个工作簿");
        await(() -> heading(screen, "导入花名册"));
        assertThat(file).doesNotExist();
    }

    private PreviewPanel upload(ImportScreen screen, Path file) {
        desk.read(actor.get(), file, "花名册.xlsx");
        await(() -> !find(PreviewPanel.class, screen).all().isEmpty());
        return find(PreviewPanel.class, screen).single();
    }

    private String section() {
        return String.valueOf(roster.person(officer(), code + "-0001").detail().section());
    }

    private boolean heading(ImportScreen screen, String words) {
        return find(H2.class, screen).all().stream()
                .anyMatch(heading -> heading.getText().equals(words));
    }

    private void click(ImportScreen screen, String words) {
        test(find(Button.class, screen).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static List<String> tabs(PreviewPanel preview) {
        return preview.tabs.getChildren().map(tab -> tab.getElement().getText()).toList();
    }
}
