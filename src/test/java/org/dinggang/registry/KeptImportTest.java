package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.registry.Rosters.day;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Establishment;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Posts;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook has no sheet or column for stays as it is in the ledger. */
@DatabaseTest
class KeptImportTest {
    private static final String[] OPTIONAL_SHEETS = {"职称", "聘用经历", "年度考核", "例外批准", "豁免", "限额", "统筹"};

    private final TestDatabase database;

    @TempDir
    Path files;

    private Ledger ledger;
    private String code;
    private Actor officer;
    private ReadRoster roster;
    private RosterFacts before;

    KeptImportTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void load() {
        ledger = new Ledger(database, files);
        code = "K"
                + database.owner()
                        .sql("select count(*) from institution")
                        .query(Long.class)
                        .single();
        officer = ledger.open(code);
        roster = Rosters.of(
                List.of(full(code)),
                List.of(Rosters.pool(code + "统筹", 2, code)),
                List.of(new Limit(
                        code + "限额",
                        List.of(code),
                        List.of("内科"),
                        List.of("卫生"),
                        new TreeSet<>(Set.of(Grade.of(5), Grade.of(6))),
                        5)),
                Map.of(),
                full(person(code + "-1", code)));
        ledger.load(officer, roster);
        before = ledger.now(officer);
        assertThat(before.staff()).isEqualTo(roster.staff());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void missingSheetsChangeNothingAndEachIsSaid() throws IOException {
        ImportPreview preview = preview(OPTIONAL_SHEETS);
        assertThat(preview.isEmpty()).isTrue();
        assertThat(preview.unchanged()).isOne();
        assertThat(lines(preview.kept()))
                .containsExactlyInAnyOrder(
                        "工作簿没有“职称”表，职称保持不变（涉及1人）",
                        "工作簿没有“聘用经历”表，聘用经历保持不变（涉及1人）",
                        "工作簿没有“年度考核”表，年度考核保持不变（涉及1人）",
                        "工作簿没有“例外批准”表，例外批准保持不变（涉及1人、1个单位）",
                        "工作簿没有“豁免”表，豁免保持不变（涉及1人）",
                        "工作簿没有“统筹”表，统筹保持不变（涉及1个统筹）",
                        "工作簿没有“限额”表，限额保持不变（涉及1个限额）");
        assertThat(preview.warnings()).containsAll(preview.kept());
        assertThat(preview.kept())
                .extracting(kept -> kept.message().en())
                .contains("the workbook has no sheet “职称”; titles stay as they are (people: 1)");
        assertThat(preview.kept()).extracting(InputProblem::place).containsOnly(new Place.WholeFile());
    }

    @Test
    void theRestOfAWorkbookWithoutThemIsImported() throws IOException {
        Staff renamed = Rosters.named(roster.staff().getFirst(), "李四");
        Path file = ledger.workbook(new ReadRoster(
                roster.institutions(),
                List.of(),
                List.of(),
                List.of(renamed, person(code + "-2", code)),
                Map.of(),
                List.of(),
                pointer -> new Place.WholeFile()));
        ImportPreview preview = ledger.preview(officer, cut(file, OPTIONAL_SHEETS));
        assertThat(preview.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.fields())
                        .extracting(FieldChange::field)
                        .containsExactly("name"));
        ledger.imports().apply(officer, preview, MissingPeople.STAY, ImportListener.NONE);
        RosterFacts after = ledger.now(officer);
        assertThat(after.staff().getFirst()).isEqualTo(renamed);
        assertThat(after.staff().getLast().titles()).as("somebody new has none").isEmpty();
        assertThat(after.staff().getLast().spells()).isEmpty();
        assertThat(after.institutions()).isEqualTo(before.institutions());
        assertThat(after.pools()).isEqualTo(before.pools());
        assertThat(after.limits()).isEqualTo(before.limits());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({
        "单位, 主管部门, 主管部门, 1个单位",
        "单位, 行业类别, 行业类别, 1个单位",
        "单位, 自主评审, 自主评审, 1个单位",
        "单位, 编制变更日期, 编制变更日期, 1个单位",
        "单位, 岗位调整日期, 岗位调整日期, 1个单位",
        "单位, 转隶未完成, 转隶未完成, 1个单位",
        "岗位数, 7级, 7级岗位数, 1个单位",
        "岗位数, 8-10级, 8-10级岗位数, 1个单位",
        "岗位数, 5级, 5级岗位数, 1个统筹",
        "统筹, 竞聘范围, 竞聘范围, 1个统筹",
        "限额, 科室, 科室, 1个限额",
        "限额, 系列, 系列, 1个限额",
        "人员, 科室, 科室, 1人",
        "人员, 系列, 系列, 1人",
        "人员, 性别, 性别, 1人",
        "人员, 出生日期, 出生日期, 1人",
        "人员, 处分解除日期, 处分解除日期, 1人",
        "人员, 离岗日期, 离岗日期, 1人",
        "聘用经历, 截止日期, 截止日期, 1人",
        "聘用经历, 不占岗位数, 不占岗位数, 1人",
        "年度考核, 2022年, 2022年度考核, 1人",
        "豁免, 岗位等级, 岗位等级, 1人"
    })
    void aMissingColumnChangesNothingAndIsSaid(String sheet, String heading, String what, String whom)
            throws IOException {
        ImportPreview preview;
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            preview = ledger.preview(
                    officer, workbook.withoutColumns(sheet, heading).save());
        }
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.isEmpty()).isTrue();
        assertThat(lines(preview.kept()))
                .containsExactly("“" + sheet + "”表没有“" + heading + "”列，" + what + "保持不变（涉及" + whom + "）");
        assertThat(preview.kept()).extracting(InputProblem::place).containsExactly(new Place.Sheet(sheet));
    }

    @ParameterizedTest
    @CsvSource({"职称, titles", "聘用经历, appointments", "豁免, exemptions", "例外批准, waivers"})
    void aSheetThatIsThereWithoutARowSaysThatThereIsNone(String sheet, String field) throws IOException {
        ImportPreview preview;
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            preview = ledger.preview(officer, workbook.withoutRows(sheet).save());
        }
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.fields())
                        .extracting(FieldChange::field)
                        .containsExactly(field));
    }

    @Test
    void anEmptyCellOfAColumnThatIsThereSaysThatThereIsNone() throws IOException {
        ImportPreview preview;
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            preview = ledger.preview(officer, workbook.with("人员", "离岗日期", "无").save());
        }
        assertThat(preview.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.fields())
                        .extracting(FieldChange::field)
                        .containsExactly("leavesOn"));
    }

    @Test
    void nothingIsSaidWhereNothingIsKept() throws IOException {
        Actor other = ledger.open(code + "n");
        ReadRoster first = Rosters.of(List.of(institution(code + "n", 3)), person(code + "n-1", code + "n"));
        ImportPreview preview = ledger.preview(other, cut(ledger.workbook(first), "职称", "年度考核", "豁免"));
        assertThat(preview.isUsable()).isTrue();
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.added()).hasSize(1);
    }

    @Test
    void aGradeWithoutColumnIsReplacedWhereARangeNumbersIt() throws IOException {
        ImportPreview preview;
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            preview = ledger.preview(
                    officer,
                    workbook.withoutColumns("岗位数", "8-10级")
                            .with("岗位数", "9级", "4")
                            .save());
        }
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.structures())
                .singleElement()
                .satisfies(structure -> assertThat(structure.fields())
                        .extracting(FieldChange::field)
                        .containsExactly("posts.8-10", "posts.9"));
    }

    @Test
    void aSheetWithoutHeadingsSaysNothing() throws IOException {
        ImportPreview preview;
        try (CutWorkbook workbook = new CutWorkbook(ledger.workbook(roster))) {
            preview = ledger.preview(officer, workbook.blank("职称").save());
        }
        assertThat(preview.isEmpty()).isTrue();
        assertThat(lines(preview.kept())).containsExactly("“职称”表是空的，没有表头，职称保持不变（涉及1人）");
    }

    @Test
    void whoMovesTakesAlongWhatTheWorkbookDoesNotSay() throws IOException {
        Actor there = ledger.open(code + "m");
        Actor both = Ledger.officer(Set.of(
                officer.institutions().ids().iterator().next(),
                there.institutions().ids().iterator().next()));
        Staff moved = roster.staff().getFirst();
        ReadRoster workbook = Rosters.of(List.of(institution(code + "m", 3)), person(moved.id(), code + "m"));
        ImportPreview preview = ledger.preview(both, cut(ledger.workbook(workbook), "职称", "聘用经历", "年度考核", "豁免"));
        ledger.imports().apply(both, preview, MissingPeople.STAY, ImportListener.NONE);
        Staff after = ledger.now(there).staff().getFirst();
        assertThat(after.titles()).isEqualTo(moved.titles());
        assertThat(after.spells()).isEqualTo(moved.spells());
        assertThat(after.appraisals()).isEqualTo(moved.appraisals());
        assertThat(after.exemptions()).isEqualTo(moved.exemptions());
    }

    private ImportPreview preview(String... withoutSheets) throws IOException {
        return ledger.preview(
                officer,
                cut(
                        ledger.workbook(new ReadRoster(
                                roster.institutions(),
                                List.of(),
                                roster.limits(),
                                roster.staff(),
                                Map.of(),
                                List.of(),
                                pointer -> new Place.WholeFile())),
                        withoutSheets));
    }

    private static Path cut(Path file, String... sheets) throws IOException {
        try (CutWorkbook workbook = new CutWorkbook(file)) {
            return workbook.withoutSheets(sheets).save();
        }
    }

    private static List<String> lines(List<InputProblem> kept) {
        return kept.stream().map(line -> line.message().zh()).toList();
    }

    /** An institution of which everything is said. */
    private static Institution full(String code) {
        return new Institution(
                code,
                "单位" + code,
                "市卫健委",
                "health",
                true,
                new Establishment(100, day("2023-03-01"), day("2023-06-01"), true),
                Posts.of(Map.of(GradeRange.single(Grade.of(7)), 3, new GradeRange(Grade.of(8), Grade.of(10)), 9)),
                Posts.of(Map.of(GradeRange.single(Grade.of(7)), 1)),
                List.of(new Waiver("structure-adjusted", null, "盘编办〔2024〕1号")));
    }

    /** Somebody of whom everything is said. */
    private static Staff full(Staff person) {
        return new Staff(
                person.id(),
                person.name(),
                person.institution(),
                "内科",
                "卫生",
                Sex.F,
                day("1979-05-03"),
                person.titles(),
                Arrays.asList(
                        new Spell(Grade.of(9), person.institution(), day("2014-01-01"), day("2018-01-01"), true),
                        new Spell(Grade.of(8), person.institution(), day("2018-01-01"), null, false)),
                new TreeMap<>(Map.of(2022, AppraisalResult.QUALIFIED, 2023, AppraisalResult.EXCELLENT)),
                day("2025-03-01"),
                day("2026-01-01"),
                true,
                null,
                Set.of(),
                person.waivers(),
                List.of(new Exemption("SPECIAL_POST", Grade.of(7), "辽博管〔2024〕2号")),
                null);
    }
}
