package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.StructureInput;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.policy.RankBand;
import org.jspecify.annotations.Nullable;

/** Writes the review form (岗位设置审核表) of one institution: every number with its ratio, room for the opinions. */
final class ReviewFormSheet {

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("项目", Look.WORDS),
            new ReportSheet.Heading("内容", Look.WORDS),
            new ReportSheet.Heading("数量", Look.ANY),
            new ReportSheet.Heading("比例", Look.WORDS),
            new ReportSheet.Heading("比例口径", Look.LONG_WORDS));

    private final StructureInput input;
    private final ReportSheet sheet;

    ReviewFormSheet(SXSSFWorkbook workbook, Styles styles, String name, String ruleSet, StructureInput input) {
        this.input = input;
        this.sheet = new ReportSheet(
                workbook,
                styles,
                ReportFrame.of(input.name()),
                name,
                "规则集：" + ruleSet + "  ①占岗位总量 ②占管理岗位 ③占专业技术岗位 ④占本层级 ⑤占工勤技能岗位；一式三份",
                HEADINGS,
                0);
    }

    /** Writes the sheet. */
    void write(String ruleSet) {
        group(
                "单位",
                "单位代码",
                input.code(),
                "单位名称",
                input.name(),
                "主管部门",
                input.details().department(),
                "单位规格",
                input.details().standing(),
                "经费形式",
                input.details().funding(),
                "规则集",
                ruleSet,
                "比例表",
                input.table() == null ? null : input.table().id(),
                "主体岗位类别",
                input.mainCategory().label().zh(),
                "最高等级",
                input.topGrade().number(),
                "编制数",
                input.authorized(),
                "在编人数",
                input.registered(),
                "岗位总量",
                input.total(),
                "特设岗位",
                sum(input.special()));
        int total = input.total();
        for (PostCategory category : PostCategory.values()) {
            int posts = StructureForm.posts(input, category);
            String label = category.label().zh();
            sheet.row(true, label, StructureForm.SUM, posts, StructureForm.ratio(posts, total), "①占岗位总量");
            if (category == PostCategory.TECHNICAL) {
                band(label, "高级", RankBand.SENIOR, posts);
                band(label, "其中：正高级", RankBand.FULL_SENIOR, posts);
                band(label, "中级", RankBand.INTERMEDIATE, posts);
                band(label, "初级", RankBand.JUNIOR, posts);
            }
            List<String> grades = StructureForm.grades(category);
            for (int number = 1; number <= grades.size(); number++) {
                grade(category, label, grades.get(number - 1), number, posts);
            }
        }
        group("意见", "主管部门意见", null, "同级人社部门意见", null, "上级人社部门意见", null);
        sheet.finish("");
    }

    private void group(String group, @Nullable Object... pairs) {
        for (int index = 0; index < pairs.length; index += 2) {
            sheet.row(index == 0, group, pairs[index], pairs[index + 1]);
        }
    }

    private void band(String label, String name, RankBand band, int technical) {
        int posts = within(band.grades());
        sheet.row(false, label, name, posts, StructureForm.ratio(posts, technical), "③占专业技术岗位");
    }

    private void grade(PostCategory category, String label, String name, int number, int sum) {
        int posts = StructureForm.posts(input, category, number);
        switch (category) {
            case MANAGEMENT -> sheet.row(false, label, name, posts, StructureForm.ratio(posts, sum), "②占管理岗位");
            case WORKER -> sheet.row(false, label, name, posts, StructureForm.ratio(posts, sum), "⑤占工勤技能岗位");
            case TECHNICAL -> {
                Rank rank = Grade.of(number).rank();
                int whole = within(new GradeRange(rank.highestGrade(), rank.lowestGrade()));
                sheet.row(false, label, name, posts, StructureForm.ratio(posts, whole), "④占本层级");
            }
        }
    }

    private int within(GradeRange range) {
        return range.grades().stream()
                .mapToInt(grade -> input.posts().number(GradeRange.single(grade)))
                .sum();
    }

    private static int sum(Posts posts) {
        return posts.numbers().values().stream().mapToInt(Integer::intValue).sum();
    }
}
