package org.dinggang.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.Place;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Merit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.store.RoundRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** Rounds: settings checked and frozen, applicants entered and imported, seen by whoever sees all institutions. */
@DatabaseTest
class RoundsTest {

    private final TestDatabase database;

    @TempDir
    Path files;

    private RoundsInTests program;

    RoundsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        program = new RoundsInTests(database, files);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Rounds rounds() {
        return program.rounds();
    }

    @Test
    void postsSharedWithInstitutionsOutsideTheRoundAreNotPlanned() {
        Case one = SmallCases.oneFree("D7");
        Case other = SmallCases.oneFree("D8");
        Pool pool = new Pool(
                "统筹D7", List.of("D7", "D8"), Posts.of(Map.of(GradeRange.single(Grade.of(7)), 2)), Competition.POOL);
        Actor officer = program.load(new Case(
                one.round(),
                List.of(one.institutions().getFirst(), other.institutions().getFirst()),
                List.of(pool),
                List.of(),
                Stream.concat(one.staff().stream(), other.staff().stream()).toList()));
        Set<Long> both = Set.copyOf(officer.institutions().ids());
        long first = both.stream().min(Comparator.naturalOrder()).orElseThrow();

        long alone = rounds().create(officer, of("单独", Set.of(first)));
        assertThatThrownBy(() -> rounds().start(officer, alone))
                .isInstanceOfSatisfying(RoundRefusedException.class, refusal -> {
                    assertThat(refusal.problems())
                            .extracting(FieldProblem::field)
                            .containsExactly("institutions");
                    assertThat(refusal.reason().zh()).contains("统筹D7");
                });
        assertThat(rounds().detail(officer, alone).summary().state()).isEqualTo(RoundState.DRAFT);

        long together = rounds().create(officer, of("一起", both));
        rounds().start(officer, together);
        assertThat(rounds().detail(officer, together).summary().state()).isEqualTo(RoundState.STARTED);
    }

    private static RoundDraft of(String name, Set<Long> institutions) {
        return new RoundDraft(
                name, LocalDate.parse("2024-12-01"), null, "panjin-2024", new TreeMap<>(), null, institutions);
    }

    @Test
    void settingsAreCheckedFieldByField() {
        Actor officer = program.load(SmallCases.oneFree("D1"));
        RoundDraft bad = new RoundDraft(
                " ",
                LocalDate.parse("1824-12-01"),
                null,
                "none",
                new TreeMap<>(Map.of("tenure.years", "x")),
                null,
                officer.institutions().ids());

        assertThatThrownBy(() -> rounds().create(officer, bad))
                .isInstanceOfSatisfying(
                        RoundRefusedException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("name", "effectiveDate", "ruleSet"));
        assertThatThrownBy(() -> rounds().create(
                                officer,
                                new RoundDraft(
                                        "他人单位",
                                        LocalDate.parse("2024-12-01"),
                                        null,
                                        "panjin-2024",
                                        new TreeMap<>(),
                                        null,
                                        Set.of(1_000_000L))))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void whatARoundWasStartedWithStays() {
        Case data = SmallCases.oneFree("D2");
        Actor officer = program.load(data);
        long round = rounds().create(officer, RoundsInTests.draft(officer, data));
        assertThatThrownBy(() -> program.plans().create(officer, round, "早了"))
                .isInstanceOf(RoundRefusedException.class);
        rounds().start(officer, round);

        RoundDetail started = rounds().detail(officer, round);
        assertThat(started.summary().state()).isEqualTo(RoundState.STARTED);
        assertThat(started.ruleSet().name()).isEqualTo("panjin-2024");
        assertThat(started.people()).isEqualTo(4);
        assertThat(program.bean(Transactions.class)
                        .read(
                                officer.institutions(),
                                () -> program.bean(RoundRows.class).ruleSetTexts(round)))
                .containsOnlyKeys("panjin-2024", "national-2006");
        assertThatThrownBy(() -> rounds().edit(officer, round, RoundsInTests.draft(officer, data)))
                .isInstanceOf(RoundRefusedException.class);
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                officer.institutions(),
                                "x",
                                () -> database.client()
                                        .sql("update round set effective_date = '2025-01-01' where id = ?")
                                        .param(round)
                                        .update()))
                .isInstanceOf(DataAccessException.class);
        rounds().close(officer, round);
        assertThatThrownBy(() -> rounds().setApplicant(officer, round, "D2-1", Applicant.UNSAID))
                .isInstanceOfSatisfying(
                        RoundRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.WRONG_STATE));
        assertThat(program.audited())
                .extracting(event -> event.action())
                .contains("round.created", "round.started", "round.closed");
    }

    @Test
    void applicantsComeFromAWorkbookAndEveryUnusableCellIsNamed() throws IOException {
        Case data = SmallCases.oneFree("D3");
        Actor officer = program.load(data);
        long round = rounds().create(officer, RoundsInTests.draft(officer, data));

        ApplicantPreview bad = rounds().previewApplicants(
                        officer,
                        round,
                        workbook(
                                List.of("D3-1", "人员甲", "是", 86.555, ""),
                                List.of("D3-9", "无此人", "是", 80, ""),
                                List.of("D3-2", "错名", "否", 70, "")),
                        "申报.xlsx");
        assertThat(bad.problems())
                .extracting(problem -> ((Place.Cell) problem.place()).cell())
                .containsExactlyInAnyOrder("D2", "A3", "B4");
        assertThatThrownBy(() -> rounds().importApplicants(officer, bad)).isInstanceOf(RoundRefusedException.class);

        Path good = workbook(
                List.of("D3-1", "人员甲", "是", 86.5, "重点项目"),
                List.of("D3-2", "人员乙", "否", "", ""),
                List.of("D3-3", "人员丙", "", "", ""));
        ApplicantPreview preview = rounds().previewApplicants(officer, round, good, "申报.xlsx");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).containsOnlyKeys("D3-1", "D3-2");
        assertThat(preview.unchanged()).isEqualTo(1);
        rounds().importApplicants(officer, preview);
        assertThatThrownBy(() -> rounds().importApplicants(officer, preview))
                .isInstanceOfSatisfying(
                        RoundRefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.CHANGED_MEANWHILE));

        List<ApplicantRow> rows = rounds().applicants(officer, round, ApplicantQuery.ALL, 0, 10);
        assertThat(rows.getFirst().applicant())
                .isEqualTo(new Applicant(true, Merit.ofPoints(new BigDecimal("86.5")), new TreeSet<>(Set.of("重点项目"))));
        assertThat(rows.get(1).applicant().applied()).isFalse();
        assertThat(rounds().countApplicants(
                                officer,
                                round,
                                new ApplicantQuery(Set.of(), "人员", true, true, ApplicantQuery.Sort.MERIT, false)))
                .isEqualTo(2);
    }

    @Test
    void aRoundIsThereOnlyForWhoSeesAllItsInstitutions() {
        Case one = SmallCases.oneFree("D4");
        Case other = SmallCases.oneFree("D5");
        Actor first = program.load(one);
        Actor second = program.load(other);
        long[] both = {
            first.institutions().ids().iterator().next(),
            second.institutions().ids().iterator().next()
        };
        Actor department = program.actors().department(both);
        long round = rounds().create(department, RoundsInTests.draft(department, one));

        assertThat(rounds().list(department)).extracting(RoundSummary::id).contains(round);
        assertThat(rounds().list(program.actors().bureau(both)))
                .extracting(RoundSummary::id, RoundSummary::mayEdit)
                .contains(tuple(round, false));
        assertThat(rounds().list(first)).extracting(RoundSummary::id).doesNotContain(round);
        assertThatThrownBy(() -> rounds().detail(first, round)).isInstanceOf(RoundRefusedException.class);
        assertThat(database.transactions()
                        .read(
                                first.institutions(),
                                () -> database.client()
                                        .sql("select count(*) from round where id = ?")
                                        .param(round)
                                        .query(Integer.class)
                                        .single()))
                .isZero();
        Actor officerOfBoth = program.actors().institution(both);
        assertThatThrownBy(() -> rounds().start(officerOfBoth, round)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void noticeAndWorkbookNameTheRulesAndTheDay() throws IOException {
        Case data = SmallCases.oneFree("D6");
        Actor officer = program.load(data);
        long plan = program.plans().create(officer, program.round(officer, data), "方案一");
        program.plans().edit(officer, plan, 1, new PlanEdit.MoveTo("D6-1", Grade.of(8)));

        Notice notice = program.exports().notice(officer, plan);
        assertThat(notice.ruleSet()).isEqualTo("panjin-2024");
        assertThat(notice.asOf()).isEqualTo(program.clock().instant());
        assertThat(notice.rows()).extracting(Notice.Row::staff).containsExactly("D6-1");
        Path target = files.resolve("result.xlsx");
        program.exports().result(officer, plan, target);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
            StringBuilder words = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> words.append(cell).append('|')));
            assertThat(words).contains("花名册截至|2024-12-01").contains("panjin-2024");
        }
    }

    @SafeVarargs
    private Path workbook(List<Object>... rows) throws IOException {
        Path file = Files.createTempFile(files, "applicants", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("申报");
            fill(sheet.createRow(0), List.of("编号", "姓名", "申报", "竞聘得分", "优先"));
            for (int index = 0; index < rows.length; index++) {
                fill(sheet.createRow(index + 1), rows[index]);
            }
            workbook.write(stream);
        }
        return file;
    }

    private static void fill(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!value.equals("")) {
                row.createCell(column).setCellValue(value.toString());
            }
        }
    }
}
