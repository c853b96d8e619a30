package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.workbook.values.NumberForm;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.model.Case;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;

/** Writes cases as workbooks, of any size: rows leave the memory as they are written. */
final class CaseWorkbookWriter {

    /** Years that a template has columns for. */
    private static final List<Integer> TEMPLATE_YEARS = List.of(2022, 2023, 2024);

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final Dictionary dictionary = new Dictionary();
    private final boolean template;

    private CaseWorkbookWriter(SXSSFWorkbook workbook, boolean template) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.template = template;
    }

    /**
     * Writes a case, from which {@link CaseWorkbookReader} reads the same case.
     *
     * @throws IOException where it cannot be written
     */
    static void write(Case value, OutputStream stream) throws IOException {
        WorkbookOutput.write(
                stream,
                value.round().effectiveDate(),
                workbook -> new CaseWorkbookWriter(workbook, false).write(value));
    }

    /**
     * Writes a roster, from which {@link RosterWorkbookReader} reads the same roster.
     *
     * @throws IOException where it cannot be written
     */
    static void write(ReadRoster roster, OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> new CaseWorkbookWriter(workbook, false).write(roster));
    }

    /**
     * Writes an empty roster with examples and explanations for people to fill in.
     *
     * @throws IOException where it cannot be written
     */
    static void writeRosterTemplate(OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> new CaseWorkbookWriter(workbook, true).writeRosterTemplate());
    }

    /**
     * Writes an empty case with examples and explanations for people to fill in.
     *
     * @throws IOException where it cannot be written
     */
    static void writeTemplate(OutputStream stream) throws IOException {
        WorkbookOutput.write(stream, null, workbook -> new CaseWorkbookWriter(workbook, true).writeTemplate());
    }

    private void write(Case value) {
        new RoundSheetWriter(workbook, styles).write(value.round(), dictionary);
        list(ParameterSheet.PLAN, rows -> ParameterSheet.write(value.round().parameters(), rows));
        writeInstitutions(value.institutions(), value.pools(), value.limits());
        list(StaffSheet.PLAN, StaffSheet.OWN, rows -> StaffSheet.write(value.staff(), rows));
        writeHistories(value.institutions(), value.staff());
        dictionary.write(workbook);
    }

    private void write(ReadRoster roster) {
        writeInstitutions(roster.institutions(), roster.pools(), roster.limits());
        list(
                StaffSheet.ROSTER,
                StaffSheet.OF_ROSTER,
                rows -> StaffSheet.writeRoster(roster.staff(), roster.identities(), rows));
        writeHistories(roster.institutions(), roster.staff());
        dictionary.write(workbook);
    }

    private void writeInstitutions(List<Institution> institutions, List<Pool> pools, List<Limit> limits) {
        List<GradeRange> ranges = PostsSheet.ranges(institutions, pools);
        list(InstitutionSheet.PLAN, rows -> InstitutionSheet.write(institutions, rows));
        list(PostsSheet.PLAN, postColumns(ranges), rows -> PostsSheet.write(institutions, pools, ranges, rows));
        list(PoolSheet.PLAN, rows -> PoolSheet.write(pools, rows));
        list(LimitSheet.PLAN, rows -> LimitSheet.write(limits, rows));
    }

    private void writeHistories(List<Institution> institutions, List<Staff> staff) {
        List<Integer> years = AppraisalSheet.years(staff);
        list(HistorySheets.TITLES, rows -> HistorySheets.writeTitles(staff, rows));
        list(HistorySheets.SPELLS, rows -> HistorySheets.writeSpells(staff, rows));
        if (years.size() <= AppraisalSheet.MOST_COLUMNS) {
            list(AppraisalSheet.PLAN, yearColumns(years), rows -> AppraisalSheet.writeWide(staff, years, rows));
        } else {
            list(AppraisalSheet.PLAN, rows -> AppraisalSheet.writeLong(staff, rows));
        }
        list(WaiverSheet.PLAN, rows -> WaiverSheet.write(institutions, staff, rows));
        list(HistorySheets.EXEMPTIONS, rows -> HistorySheets.writeExemptions(staff, rows));
    }

    private void writeTemplate() {
        new GuideSheet(workbook, styles).write(GuideSheet.Subject.CASE);
        new RoundSheetWriter(workbook, styles).write(null, dictionary);
        writeEmpty(CaseSheets.PLANS);
    }

    private void writeRosterTemplate() {
        new GuideSheet(workbook, styles).write(GuideSheet.Subject.ROSTER);
        writeEmpty(CaseSheets.ROSTER_PLANS);
    }

    private void writeEmpty(List<SheetPlan> plans) {
        List<GradeRange> grades = PostsSheet.grades();
        Consumer<RowWriter> nothing = rows -> {};
        for (SheetPlan plan : plans) {
            if (plan == PostsSheet.PLAN) {
                list(plan, postColumns(grades), nothing);
            } else if (plan == AppraisalSheet.PLAN) {
                list(plan, yearColumns(TEMPLATE_YEARS), nothing);
            } else if (plan == StaffSheet.ROSTER) {
                list(plan, rosterColumns(), nothing);
            } else if (plan != RoundSheet.PLAN) {
                list(plan, nothing);
            }
        }
        dictionary.write(workbook);
    }

    private void list(SheetPlan plan, Consumer<RowWriter> rows) {
        list(plan, plan.columns(), rows);
    }

    private void list(SheetPlan plan, List<Column> columns, Consumer<RowWriter> rows) {
        ListSheetWriter writer = new ListSheetWriter(workbook, styles, dictionary, plan, columns);
        if (template) {
            writer.sample();
        }
        rows.accept(writer);
        writer.finish();
    }

    /** What a roster is written with, and what is convenient to fill in. */
    private static List<Column> rosterColumns() {
        List<Column> columns = new ArrayList<>(StaffSheet.OF_ROSTER);
        StaffSheet.ROSTER.columns().stream()
                .filter(column -> !StaffSheet.OWN.contains(column) && !columns.contains(column))
                .forEach(columns::add);
        return columns;
    }

    private static List<Column> postColumns(List<GradeRange> ranges) {
        List<Column> columns = new ArrayList<>(PostsSheet.PLAN.columns());
        for (GradeRange range : ranges) {
            columns.add(free(PostsSheet.heading(range), Look.POSTS, NumberForm.whole(), PostsSheet.sample(range)));
        }
        return columns;
    }

    private static List<Column> yearColumns(List<Integer> years) {
        List<Column> columns = new ArrayList<>(AppraisalSheet.WIDE);
        for (int year : years) {
            columns.add(free(year + "年", Look.CHOICE, CaseChoices.RESULTS, "合格"));
        }
        return columns;
    }

    private static Column free(String heading, Look look, ValueForm form, String sample) {
        return new Column(heading, List.of(), heading, form, false, look, sample, Text.same(""));
    }
}
