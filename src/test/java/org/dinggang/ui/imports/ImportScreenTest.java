package org.dinggang.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.CurrentActor;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
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
        assertThat(preview.getElement().getTextRecursively())
                .contains("这个文件不能导入：", "不是XLSX工作簿")
                .doesNotContain("标出问题");
        assertThat(tabs(preview)).as("no cells to repair").noneMatch(tab -> tab.startsWith("不可用的单元格"));
        assertThat(roster.count(officer(), RosterQuery.everybody(Set.of()))).isEqualTo(12);
        click(screen, "放弃这个工作簿");
        await(() -> heading(screen, "导入花名册"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aBlankCellThatClearsSomethingIsCountedAndMarked() throws IOException {
        PreviewPanel preview = upload(navigate(ImportScreen.class), workbook("\"section\": \"技术推广组\",", ""));
        assertThat(preview.getElement().getTextRecursively()).contains("处为空白");
        List<PreviewGrids.PersonField> rows = changes(preview);
        assertThat(rows)
                .anyMatch(
                        row -> row.field().clears() && row.field().before().zh().equals("技术推广组"));
    }

    @Test
    void whileOneIsWorkedOnASecondIsRefusedAloud() throws Exception {
        ImportScreen screen = navigate(ImportScreen.class);
        Path first = workbook("技术推广组", "植保组");
        Path second = Files.copy(first, folder.resolve("second.xlsx"));
        desk.read(actor.get(), first, "花名册.xlsx");
        screen.received(second, "第二个.xlsx");
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("第二个.xlsx", "没有读取");
        assertThat(second).doesNotExist();
        await(() -> !find(PreviewPanel.class, screen).all().isEmpty());
    }

    @Test
    void undoIsOfferedOnlyWhereItCanSucceed() {
        ImportScreen screen = navigate(ImportScreen.class);
        assertThat(undoButtons(screen)).isEqualTo(1);
        PersonFile person = roster.person(officer(), code + "-0001");
        roster.edit(
                officer(),
                person.personId(),
                person.asOf(),
                new PersonEdit.Detail(new PersonDetail("王某新", null, null, null, null, null)));
        navigate(RosterScreen.class);
        assertThat(undoButtons(navigate(ImportScreen.class)))
                .as("something has changed since")
                .isZero();
    }

    private long undoButtons(ImportScreen screen) {
        return find(Button.class, screen).all().stream()
                .filter(button -> button.getText().equals("撤销"))
                .count();
    }

    @SuppressWarnings("unchecked") // the list of changes
    private List<PreviewGrids.PersonField> changes(PreviewPanel preview) {
        return find(Grid.class, preview).all().stream()
                .flatMap(grid -> ((Grid<Object>) grid).getListDataView().getItems())
                .filter(PreviewGrids.PersonField.class::isInstance)
                .map(PreviewGrids.PersonField.class::cast)
                .toList();
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
