package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.StructureDetails;
import org.dinggang.exchange.StructureInput;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.policy.RankBand;

/** Writes the form of basic facts and categories (事业单位基本情况和岗位类别设置表), an institution a row. */
final class FactsFormSheet {

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("单位名称", Look.LONG_WORDS),
            new ReportSheet.Heading("单位规格", Look.WORDS),
            new ReportSheet.Heading("主要职责", Look.SENTENCE),
            new ReportSheet.Heading("经费形式", Look.WORDS),
            new ReportSheet.Heading("主体岗位类别", Look.WORDS),
            new ReportSheet.Heading("内设机构数", Look.NUMBER),
            new ReportSheet.Heading("编制数", Look.NUMBER),
            new ReportSheet.Heading("管理人员", Look.NUMBER),
            new ReportSheet.Heading("专业技术人员", Look.NUMBER),
            new ReportSheet.Heading("工勤技能人员", Look.NUMBER),
            new ReportSheet.Heading("双肩挑人员", Look.NUMBER),
            new ReportSheet.Heading("管理岗位", Look.NUMBER),
            new ReportSheet.Heading("占总量", Look.WORDS),
            new ReportSheet.Heading("专业技术岗位", Look.NUMBER),
            new ReportSheet.Heading("占总量", Look.WORDS),
            new ReportSheet.Heading("工勤技能岗位", Look.NUMBER),
            new ReportSheet.Heading("占总量", Look.WORDS),
            new ReportSheet.Heading("正高级", Look.NUMBER),
            new ReportSheet.Heading("副高级", Look.NUMBER),
            new ReportSheet.Heading("中级", Look.NUMBER),
            new ReportSheet.Heading("助理级", Look.NUMBER),
            new ReportSheet.Heading("员级", Look.NUMBER));

    private FactsFormSheet() {}

    /** Writes the sheet. */
    static void write(SXSSFWorkbook workbook, Styles styles, List<StructureInput> institutions) {
        ReportSheet sheet = new ReportSheet(
                workbook,
                styles,
                ReportFrame.of(StructureForm.FACTS),
                StructureForm.FACTS,
                "人数为现有人员，每人只计入一类",
                HEADINGS,
                1);
        for (StructureInput input : institutions) {
            StructureDetails details = input.details();
            int total = input.total();
            int management = StructureForm.posts(input, PostCategory.MANAGEMENT);
            int technical = StructureForm.posts(input, PostCategory.TECHNICAL);
            int workers = StructureForm.posts(input, PostCategory.WORKER);
            sheet.row(
                    true,
                    input.name(),
                    details.standing(),
                    details.duties(),
                    details.funding(),
                    input.mainCategory().label().zh(),
                    details.innerUnits(),
                    input.authorized(),
                    details.managers(),
                    details.technicalStaff(),
                    details.workerStaff(),
                    details.dualHolders(),
                    management,
                    StructureForm.ratio(management, total),
                    technical,
                    StructureForm.ratio(technical, total),
                    workers,
                    StructureForm.ratio(workers, total),
                    within(input, RankBand.FULL_SENIOR.grades()),
                    within(input, RankBand.ASSOCIATE_SENIOR.grades()),
                    within(input, RankBand.INTERMEDIATE.grades()),
                    within(input, GradeRange.parse("11-12").orElseThrow()),
                    within(input, GradeRange.parse("13").orElseThrow()));
        }
        sheet.finish("没有单位");
    }

    private static int within(StructureInput input, GradeRange range) {
        return range.grades().stream()
                .mapToInt(grade -> input.posts().number(GradeRange.single(grade)))
                .sum();
    }
}
