package org.dinggang.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.CaseReading;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.jspecify.annotations.Nullable;

/**
 * All sheets of a case workbook, their rows joined by codes and identifiers.
 *
 * @param round the round; null where its sheet is missing
 */
record CaseSheets(
        @Nullable RoundSheet round,
        SheetTable parameters,
        Map<String, Tree> parameterValues,
        SheetTable institutions,
        SheetTable poolTable,
        MemberRows pools,
        SheetTable limitTable,
        MemberRows limits,
        PostRows posts,
        SheetTable staff,
        PersonRows titles,
        PersonRows spells,
        PersonRows appraisals,
        PersonRows exemptions,
        WaiverSheet waivers,
        Directory directory) {

    /** The sheets of a case, in the order of the workbook. */
    static final List<SheetPlan> PLANS = List.of(
            RoundSheet.PLAN,
            ParameterSheet.PLAN,
            InstitutionSheet.PLAN,
            PostsSheet.PLAN,
            PoolSheet.PLAN,
            LimitSheet.PLAN,
            StaffSheet.PLAN,
            HistorySheets.TITLES,
            HistorySheets.SPELLS,
            AppraisalSheet.PLAN,
            WaiverSheet.PLAN,
            HistorySheets.EXEMPTIONS);

    /** The sheets of a roster, in the order of the workbook. */
    static final List<SheetPlan> ROSTER_PLANS = PLANS.stream()
            .filter(plan -> plan != RoundSheet.PLAN && plan != ParameterSheet.PLAN)
            .map(plan -> plan == StaffSheet.PLAN ? StaffSheet.ROSTER : plan)
            .toList();

    /** Joins the sheets; says what does not fit together. */
    static CaseSheets join(
            @Nullable RoundSheet round, Map<SheetPlan, SheetTable> tables, SheetPlan staffPlan, Problems problems) {
        SheetTable institutions = table(tables, InstitutionSheet.PLAN);
        SheetTable staff = table(tables, staffPlan);
        SheetTable poolTable = table(tables, PoolSheet.PLAN);
        SheetTable limitTable = table(tables, LimitSheet.PLAN);
        SheetTable parameters = table(tables, ParameterSheet.PLAN);
        Directory directory = new Directory(institutions, staff);
        MemberRows pools = PoolSheet.elements(poolTable, directory);
        PersonRows[] histories =
                List.of(HistorySheets.TITLES, HistorySheets.SPELLS, AppraisalSheet.PLAN, HistorySheets.EXEMPTIONS)
                        .stream()
                        .map(plan -> PersonRows.of(
                                table(tables, plan), HistorySheets.ID, HistorySheets.NAME, staff, directory, problems))
                        .toArray(PersonRows[]::new);
        return new CaseSheets(
                round,
                parameters,
                ParameterSheet.values(parameters, problems),
                institutions,
                poolTable,
                pools,
                limitTable,
                LimitSheet.elements(limitTable, directory),
                new PostRows(table(tables, PostsSheet.PLAN), poolTable, pools, directory, problems),
                staff,
                histories[0],
                histories[1],
                histories[2],
                histories[3],
                WaiverSheet.of(table(tables, WaiverSheet.PLAN), institutions, staff, directory, problems),
                directory);
    }

    private static SheetTable table(Map<SheetPlan, SheetTable> tables, SheetPlan plan) {
        SheetTable table = tables.get(plan);
        return table == null ? SheetTable.absent(plan) : table;
    }

    /** Hands everything over, element by element. */
    void feed(CaseReading reading, Problems problems) {
        reading.round(round == null || !round.isUsable() ? new Tree.Unusable() : roundTree(round));
        feedRoster(reading, problems);
    }

    /** Hands everything over but the round, element by element. */
    void feedRoster(CaseReading reading, Problems problems) {
        if (institutions.size() == 0 && !institutions.isUsable()) {
            reading.institution(new Tree.Unusable());
        }
        for (int row = 0; row < institutions.size(); row++) {
            reading.institution(InstitutionSheet.tree(
                    institutions,
                    row,
                    posts.tree(posts.ofInstitution(row)),
                    posts.tree(posts.reserved(row)),
                    WaiverSheet.tree(waivers.ofInstitutions(), row)));
        }
        for (int pool = 0; pool < pools.size(); pool++) {
            reading.pool(PoolSheet.tree(poolTable, pools, pool, posts.tree(posts.ofPool(pool))));
        }
        for (int limit = 0; limit < limits.size(); limit++) {
            reading.limit(LimitSheet.tree(limitTable, limits, limit));
        }
        for (int person = 0; person < staff.size(); person++) {
            reading.staff(staffTree(person, problems));
        }
    }

    private Tree roundTree(RoundSheet sheet) {
        Map<String, Tree> fields = new LinkedHashMap<>(sheet.values());
        if (!parameterValues.isEmpty()) {
            fields.put("parameters", new Tree.Fields(parameterValues));
        }
        return new Tree.Fields(fields);
    }

    private Tree staffTree(int person, Problems problems) {
        Map<String, Tree> fields = StaffSheet.fields(staff, person, directory);
        Tree institution = fields.get(StaffSheet.INSTITUTION.field());
        fields.put("titles", HistorySheets.titles(titles, person, StaffSheet.title(staff, person)));
        fields.put(
                "appointments",
                HistorySheets.spells(spells, person, StaffSheet.currentSpell(staff, person, institution), directory));
        fields.put("appraisals", AppraisalSheet.tree(appraisals, person, problems));
        fields.put("waivers", WaiverSheet.tree(waivers.ofPeople(), person));
        fields.put("exemptions", HistorySheets.exemptions(exemptions, person));
        return new Tree.Fields(fields);
    }
}
