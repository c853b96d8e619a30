package org.dinggang.exchange.workbook;

import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.model.PostCategory;

/** Reads a review form (岗位设置审核表): one institution, a number a row, found by its group and label. */
final class ReviewFormReader {

    private static final int GROUP = 0;
    private static final int LABEL = 1;
    private static final int VALUE = 2;

    private static final Map<String, String> NUMBERS =
            Map.of("最高等级", "topGrade", "编制数", "authorized", "在编人数", "registered", "岗位总量", "total");
    private static final Map<String, String> WORDS = Map.of("单位代码", "code", "单位名称", "name", "比例表", "table");
    private static final Map<String, String> DETAILS =
            Map.of("主管部门", "department", "单位规格", "standing", "经费形式", "funding");

    private final StructureWorkbookReader forms;
    private final FormGrid grid;

    ReviewFormReader(StructureWorkbookReader forms, FormGrid grid) {
        this.forms = forms;
        this.grid = grid;
    }

    /** Reads the form. */
    void read(Problems problems) {
        FormTree institution = forms.institution(grid.place(1, 0));
        String group = "";
        for (int row : grid.rows()) {
            String own = grid.words(row, GROUP);
            group = own.isEmpty() ? group : own;
            row(institution, group, row, problems);
        }
    }

    private void row(FormTree institution, String group, int row, Problems problems) {
        String label = grid.words(row, LABEL);
        Place place = grid.place(row, VALUE);
        if (NUMBERS.containsKey(label)) {
            institution.put(NUMBERS.get(label), grid.value(row, VALUE), place);
        } else if (WORDS.containsKey(label)) {
            institution.put(WORDS.get(label), grid.label(row, VALUE), place);
        } else if (DETAILS.containsKey(label)) {
            institution.inside("details").put(DETAILS.get(label), grid.label(row, VALUE), place);
        } else if (label.equals("规则集")) {
            forms.ruleSet(grid.label(row, VALUE), place);
        } else if (label.equals("主体岗位类别")) {
            MainCategoryCell.read(institution, grid, row, VALUE, problems);
        } else {
            StructureForm.category(group).ifPresent(category -> posts(institution, category, label, row));
        }
    }

    private void posts(FormTree institution, PostCategory category, String label, int row) {
        Place place = grid.place(row, VALUE);
        List<String> grades = StructureForm.grades(category);
        if (label.equals(StructureForm.SUM)) {
            institution.inside("categories").put(category.name(), grid.value(row, VALUE), place);
        } else if (grades.contains(label)) {
            PostCells.put(
                    PostCells.of(institution, category),
                    category,
                    grades.indexOf(label) + 1,
                    grid.value(row, VALUE),
                    place);
        }
    }
}
