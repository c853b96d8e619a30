package org.dinggang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.Actor;
import org.dinggang.access.Actors;
import org.dinggang.access.Role;
import org.dinggang.access.TestUsers;
import org.dinggang.application.security.ApplicationTest;
import org.dinggang.application.security.Browser;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.RosterImport;
import org.dinggang.ui.shell.FailureLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people type, and who they are, is in no log. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final String IDENTITY = "110105194912310029";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Autowired
    private Actors actors;

    @Autowired
    private Institutions institutions;

    @Autowired
    private RosterImport imports;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FailureLog failures;

    @Test
    void noNameAndNoPasswordOfWhoCannotSignIn(CapturedOutput output) {
        Browser browser = new Browser(port);
        assertThat(browser.target(browser.signIn("欧阳某某", "mistyped secret"))).contains("error");
        users.establish("shangguan", Role.BUREAU);
        browser.signIn("shangguan", "mistyped secret");

        assertThat(output.getAll()).doesNotContain("欧阳某某", "shangguan", "mistyped");
    }

    @Test
    void noCellOfAWorkbookThatCannotBeUsed(CapturedOutput output) throws IOException {
        long institution = institutions.open(users.administrator(), new NewInstitution("LOG1", "日志站", null, null));
        Actor officer = actors.find(users.establish("log-officer", Role.INSTITUTION, institution))
                .orElseThrow();

        ImportPreview preview = imports.preview(officer, workbook(), "花名册.xlsx", ImportListener.NONE);

        assertThat(preview.problems()).isNotEmpty();
        assertThat(output.getAll()).doesNotContain(IDENTITY, "司马某某");
    }

    @Test
    void noValueOfARowThatTheDatabaseRefuses(CapturedOutput output) {
        addDepartment("诸葛某某局");
        assertThatThrownBy(() -> addDepartment("诸葛某某局"))
                .isInstanceOf(DuplicateKeyException.class)
                .satisfies(failures::record);

        assertThat(output.getAll()).contains("DuplicateKeyException").doesNotContain("诸葛某某");
    }

    private void addDepartment(String name) {
        transactions.write(VisibleInstitutions.none(), "test", () -> {
            database.sql("insert into department (name) values (?)").param(name).update();
        });
    }

    /** The template, in which somebody has a name, an identity number with a wrong last digit, and a date that is none. */
    private Path workbook() throws IOException {
        Path file = folder.resolve("花名册.xlsx");
        try (var stream = Files.newOutputStream(file)) {
            imports.writeTemplate(stream);
        }
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                var stream = Files.newOutputStream(changed)) {
            Row header = workbook.getSheet("人员").getRow(0);
            Row person = workbook.getSheet("人员").createRow(1);
            header.forEach(cell -> {
                String value = switch (cell.getStringCellValue()) {
                    case "身份证号" -> IDENTITY;
                    case "姓名" -> "司马某某";
                    case "编号" -> "LOG1-0001";
                    default -> "司马某某的" + IDENTITY;
                };
                person.createCell(cell.getColumnIndex()).setCellValue(value);
            });
            workbook.write(stream);
        }
        return changed;
    }
}
