package org.dinggang.exchange.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.RosterPart;
import org.dinggang.exchange.Unsaid;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Finds the sheets and columns that a roster's workbook could have and has not. */
final class RosterGaps {
    private final Map<RosterPart, Unsaid.Gap> gaps = new EnumMap<>(RosterPart.class);
    private final CaseSheets sheets;

    private RosterGaps(CaseSheets sheets) {
        this.sheets = sheets;
    }

    /** What the sheets say nothing about. */
    static Unsaid of(CaseSheets sheets) {
        RosterGaps found = new RosterGaps(sheets);
        found.institutions();
        found.shares();
        found.people();
        found.histories();
        return new Unsaid(found.gaps, found.years(), found.grades());
    }

    private void institutions() {
        SheetTable table = sheets.institutions();
        column(RosterPart.DEPARTMENT, table, InstitutionSheet.DEPARTMENT);
        column(RosterPart.CATEGORY, table, InstitutionSheet.CATEGORY);
        column(RosterPart.SELF_REVIEW, table, InstitutionSheet.SELF_REVIEW);
        column(RosterPart.ESTABLISHMENT_CHANGED_ON, table, InstitutionSheet.CHANGED_ON);
        column(RosterPart.POSTS_ADJUSTED_ON, table, InstitutionSheet.ADJUSTED_ON);
        column(RosterPart.TRANSFER_PENDING, table, InstitutionSheet.TRANSFER_PENDING);
    }

    private void shares() {
        sheet(RosterPart.POOLS, sheets.poolTable());
        column(RosterPart.POOL_COMPETITION, sheets.poolTable(), PoolSheet.COMPETITION);
        sheet(RosterPart.LIMITS, sheets.limitTable());
        column(RosterPart.LIMIT_SECTIONS, sheets.limitTable(), LimitSheet.SECTIONS);
        column(RosterPart.LIMIT_SERIES, sheets.limitTable(), LimitSheet.SERIES);
    }

    private void people() {
        SheetTable table = sheets.staff();
        column(RosterPart.SECTION, table, StaffSheet.SECTION);
        column(RosterPart.SERIES, table, StaffSheet.SERIES);
        column(RosterPart.SEX, table, StaffSheet.SEX);
        column(RosterPart.BIRTH_DATE, table, StaffSheet.BIRTH_DATE);
        column(RosterPart.DISCIPLINED_UNTIL, table, StaffSheet.DISCIPLINED_UNTIL);
        column(RosterPart.LEAVES_ON, table, StaffSheet.LEAVES_ON);
    }

    private void histories() {
        sheet(RosterPart.TITLES, sheets.titles().table(), StaffSheet.TITLE_RANK);
        SheetTable spells = sheets.spells().table();
        sheet(RosterPart.APPOINTMENTS, spells, StaffSheet.CURRENT_GRADE);
        column(RosterPart.APPOINTMENT_TO, spells, HistorySheets.TO);
        column(RosterPart.APPOINTMENT_QUOTA_EXEMPT, spells, HistorySheets.QUOTA_EXEMPT);
        sheet(RosterPart.APPRAISALS, sheets.appraisals().table());
        sheet(RosterPart.WAIVERS, sheets.waivers().ofPeople().table());
        SheetTable exemptions = sheets.exemptions().table();
        sheet(RosterPart.EXEMPTIONS, exemptions);
        column(RosterPart.EXEMPTION_GRADE, exemptions, HistorySheets.EXEMPT_GRADE);
    }

    /** Rows that name their year can say every year. */
    private Unsaid.@Nullable Columns<Integer> years() {
        SheetTable table = sheets.appraisals().table();
        if (!table.hasHeadings() || (table.has(AppraisalSheet.YEAR) && table.has(AppraisalSheet.RESULT))) {
            return null;
        }
        return new Unsaid.Columns<>(
                table.sheet(), table.freeKeys().stream().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private Unsaid.Columns<GradeRange> grades() {
        SheetTable table = sheets.posts().table();
        return new Unsaid.Columns<>(
                table.sheet(),
                table.freeKeys().stream()
                        .map(GradeRange::parse)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private void sheet(RosterPart part, SheetTable table) {
        if (!table.hasHeadings()) {
            gaps.put(part, new Unsaid.Gap(place(table), missing(table)));
        }
    }

    /** A sheet in whose stead a column beside the name may say the latest alone. */
    private void sheet(RosterPart part, SheetTable table, Column besideName) {
        if (!table.hasHeadings()) {
            Text missing = missing(table);
            String heading = besideName.heading();
            gaps.put(
                    part,
                    new Unsaid.Gap(
                            place(table),
                            sheets.staff().has(besideName)
                                    ? new Text(
                                            missing.zh() + "，只按“人员”表的“" + heading + "”补充",
                                            missing.en() + ", and only “" + heading + "” of sheet 人员 is added")
                                    : missing));
        }
    }

    /** A column is missed only where there is a row. */
    private void column(RosterPart part, SheetTable table, Column column) {
        if (table.hasHeadings() && table.size() > 0 && !table.has(column)) {
            gaps.put(part, Unsaid.Gap.column(table.sheet(), column.heading()));
        }
    }

    private static Place place(SheetTable table) {
        return table.isAbsent() ? new Place.WholeFile() : table.everywhere();
    }

    private static Text missing(SheetTable table) {
        String sheet = table.sheet();
        return table.isAbsent()
                ? new Text("工作簿没有“" + sheet + "”表", "the workbook has no sheet “" + sheet + "”")
                : new Text("“" + sheet + "”表是空的，没有表头", "sheet “" + sheet + "” is empty, without headings");
    }
}
