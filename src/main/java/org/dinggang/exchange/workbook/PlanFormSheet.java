package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.StructureInput;
import org.dinggang.model.PostCategory;
import org.jspecify.annotations.Nullable;

/** Writes the plan form (岗位设置方案表): an institution or inner unit a row, all grades of the three categories. */
final class PlanFormSheet {

    /** The columns before the posts. */
    static final List<String> LEADING = List.of("序号", "单位代码", "单位或内设机构名称", "编制数", "现有人员数", "设置岗位总量");

    /** The columns after the posts, which a check needs. */
    static final List<String> TRAILING = List.of("主体岗位类别", "最高等级", "比例表", "规则集");

    private PlanFormSheet() {}

    /** The headings of all columns. */
    static List<String> headings() {
        List<String> headings = new ArrayList<>(LEADING);
        for (PostCategory category : PostCategory.values()) {
            String prefix = category.label().zh().replace("岗位", "");
            headings.add(prefix + StructureForm.SUM);
            StructureForm.grades(category).forEach(grade -> headings.add(prefix + grade));
        }
        headings.addAll(TRAILING);
        return headings;
    }

    /** Writes the sheet. */
    static void write(SXSSFWorkbook workbook, Styles styles, String ruleSet, List<StructureInput> institutions) {
        ReportSheet sheet = new ReportSheet(
                workbook,
                styles,
                ReportFrame.of(StructureForm.PLAN),
                StructureForm.PLAN,
                "特设岗位不计入岗位总量",
                headings().stream()
                        .map(heading -> new ReportSheet.Heading(heading, look(heading)))
                        .toList(),
                LEADING.indexOf("编制数"));
        int row = 0;
        for (StructureInput input : institutions) {
            row++;
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row);
            values.add(input.code());
            values.add(input.name());
            values.add(input.authorized());
            values.add(input.registered());
            values.add(input.total());
            for (PostCategory category : PostCategory.values()) {
                values.add(StructureForm.posts(input, category));
                for (int number = 1; number <= StructureForm.grades(category).size(); number++) {
                    values.add(StructureForm.posts(input, category, number));
                }
            }
            values.add(input.mainCategory().label().zh());
            values.add(input.topGrade().number());
            values.add(input.table() == null ? null : input.table().id());
            values.add(ruleSet);
            sheet.row(true, values.toArray());
        }
        sheet.finish("没有单位");
    }

    private static Look look(String heading) {
        return switch (heading) {
            case "单位代码" -> Look.ID;
            case "单位或内设机构名称" -> Look.LONG_WORDS;
            case "主体岗位类别", "比例表", "规则集" -> Look.WORDS;
            default -> Look.POSTS;
        };
    }
}
