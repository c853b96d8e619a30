package org.dinggang.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;

/** Reads the plan form (岗位设置方案表): a row for each institution. */
final class PlanFormReader {

    private static final String NUMBER = "序号";
    private static final Map<String, String> FIELDS = Map.of(
            "单位代码", "code",
            "单位或内设机构名称", "name",
            "编制数", "authorized",
            "现有人员数", "registered",
            "设置岗位总量", "total",
            "最高等级", "topGrade",
            "比例表", "table");

    private final StructureWorkbookReader forms;
    private final FormGrid grid;
    private final List<String> headings = PlanFormSheet.headings();

    PlanFormReader(StructureWorkbookReader forms, FormGrid grid) {
        this.forms = forms;
        this.grid = grid;
    }

    /** Reads every row below the headings. */
    void read(Problems problems) {
        Optional<Integer> top = grid.rows().stream()
                .filter(row -> grid.words(row, 0).equals(NUMBER))
                .findFirst();
        if (top.isEmpty()) {
            problems.add(
                    new Place.Sheet(StructureForm.PLAN),
                    new Text("没有以“序号”开头的标题行", "there is no row of headings that begins with “序号”"));
            return;
        }
        for (int column = 0; column < headings.size(); column++) {
            if (!grid.words(top.get(), column).equals(headings.get(column))) {
                problems.add(
                        grid.place(top.get(), column),
                        new Text(
                                "此列标题应为“" + headings.get(column) + "”",
                                "the heading here should be “" + headings.get(column) + "”"));
            }
        }
        if (problems.isEmpty()) {
            grid.rows().stream()
                    .filter(row -> row > top.get() && grid.value(row, 1) != null)
                    .forEach(row -> row(row, problems));
        }
    }

    private void row(int row, Problems problems) {
        FormTree institution = forms.institution(grid.place(row, 1));
        for (int column = 1; column < headings.size(); column++) {
            String heading = headings.get(column);
            Place place = grid.place(row, column);
            String field = FIELDS.get(heading);
            if (field != null) {
                boolean words = field.equals("code") || field.equals("name") || field.equals("table");
                institution.put(field, words ? grid.label(row, column) : grid.value(row, column), place);
            } else if (heading.equals("规则集")) {
                forms.ruleSet(grid.label(row, column), place);
            } else if (heading.equals("主体岗位类别")) {
                MainCategoryCell.read(institution, grid, row, column, problems);
            }
        }
        int column = PlanFormSheet.LEADING.size();
        for (PostCategory category : PostCategory.values()) {
            Tree sum = grid.value(row, column);
            institution.inside("categories").put(category.name(), sum, grid.place(row, column));
            column++;
            FormTree posts = PostCells.of(institution, category);
            for (int number = 1; number <= StructureForm.grades(category).size(); number++) {
                PostCells.put(posts, category, number, grid.value(row, column), grid.place(row, column));
                column++;
            }
        }
    }
}
