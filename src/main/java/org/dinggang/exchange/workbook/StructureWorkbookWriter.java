package org.dinggang.exchange.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.exchange.StructureInput;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import org.dinggang.policy.Clause;

/** Writes calculated and checked structures: the numbers with their arithmetic, the findings, and the three forms. */
final class StructureWorkbookWriter {

    private static final List<ReportSheet.Heading> STEPS = List.of(
            new ReportSheet.Heading("单位代码", Look.ID),
            new ReportSheet.Heading("单位", Look.LONG_WORDS),
            new ReportSheet.Heading("岗位", Look.WORDS),
            new ReportSheet.Heading("岗位数", Look.NUMBER),
            new ReportSheet.Heading("基数", Look.NUMBER),
            new ReportSheet.Heading("比例", Look.WORDS),
            new ReportSheet.Heading("按比例", Look.WORDS),
            new ReportSheet.Heading("上级余下", Look.WORDS),
            new ReportSheet.Heading("下放", Look.WORDS),
            new ReportSheet.Heading("算式", Look.SENTENCE));

    private static final List<ReportSheet.Heading> FINDINGS = List.of(
            new ReportSheet.Heading("单位代码", Look.ID),
            new ReportSheet.Heading("单位", Look.LONG_WORDS),
            new ReportSheet.Heading("性质", Look.WORDS),
            new ReportSheet.Heading("事项", Look.WORDS),
            new ReportSheet.Heading("位置", Look.WORDS),
            new ReportSheet.Heading("相差", Look.NUMBER),
            new ReportSheet.Heading("说明", Look.SENTENCE),
            new ReportSheet.Heading("依据", Look.SENTENCE));

    private static final int WEIGHT = 2;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final Structures structures;
    private final List<StructureResult> results;

    StructureWorkbookWriter(SXSSFWorkbook workbook, Structures structures, List<StructureResult> results) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.structures = structures;
        this.results = results;
    }

    /** Writes all sheets. */
    void write() {
        if (results.stream().anyMatch(result -> result.calculated() != null)) {
            steps();
        } else {
            findings();
        }
        List<StructureInput> institutions = results.stream()
                .map(result -> result.calculated() == null
                        ? result.input()
                        : result.input().with(result.calculated()))
                .toList();
        forms(institutions);
    }

    /** Writes the forms alone. */
    void writeInput() {
        forms(structures.institutions());
    }

    private void forms(List<StructureInput> institutions) {
        String ruleSet = structures.ruleSet().name();
        PlanFormSheet.write(workbook, styles, ruleSet, institutions);
        FactsFormSheet.write(workbook, styles, institutions);
        int number = 0;
        for (StructureInput input : institutions) {
            number++;
            String name = StructureForm.REVIEW + (number == 1 ? "" : " " + number);
            new ReviewFormSheet(workbook, styles, name, ruleSet, input).write(ruleSet);
        }
    }

    private ReportFrame frame() {
        return new ReportFrame(
                "岗位设置",
                structures.ruleSet().title().zh() + "（" + structures.ruleSet().name() + "）",
                "");
    }

    private void steps() {
        ReportSheet sheet = new ReportSheet(
                workbook,
                styles,
                frame(),
                "岗位测算",
                "按" + structures.ruleSet().title().zh() + "测算，分数精确计算",
                STEPS,
                3);
        for (StructureResult result : results) {
            CalculatedStructure calculated = result.calculated();
            if (calculated == null) {
                continue;
            }
            boolean first = step(sheet, result.input(), calculated.total(), true);
            for (Arithmetic step : calculated.categories()) {
                first = step(sheet, result.input(), step, first);
            }
            for (Arithmetic step : calculated.bands()) {
                first = step(sheet, result.input(), step, first);
            }
            for (Arithmetic step : calculated.grades()) {
                first = step(sheet, result.input(), step, first);
            }
            calculated
                    .notices()
                    .forEach(notice -> sheet.row(
                            false,
                            result.input().code(),
                            result.input().name(),
                            "提示",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            notice.zh()));
        }
        sheet.finish("没有单位");
    }

    private static boolean step(ReportSheet sheet, StructureInput input, Arithmetic step, boolean first) {
        sheet.row(
                first,
                input.code(),
                input.name(),
                step.place().label().zh(),
                step.number(),
                step.base(),
                step.share().toString(),
                step.exactWords(),
                step.receivedWords(),
                step.passedWords(),
                step.sentence().zh());
        return false;
    }

    private void findings() {
        ReportSheet sheet = new ReportSheet(
                workbook,
                styles,
                frame(),
                "核对结果",
                "按" + structures.ruleSet().title().zh() + "核对",
                FINDINGS,
                2);
        for (StructureResult result : results) {
            boolean first = true;
            for (Finding finding : result.findings()) {
                sheet.row(
                        first,
                        result.input().code(),
                        result.input().name(),
                        finding.weight().label().zh(),
                        finding.concern().label().zh(),
                        finding.place().label().zh(),
                        finding.by(),
                        finding.sentence().zh(),
                        finding.clauses().stream()
                                .map(Clause::citation)
                                .distinct()
                                .collect(Collectors.joining("；")));
                if (finding.weight() != Finding.Weight.NOTICE) {
                    sheet.alarm(WEIGHT);
                }
                first = false;
            }
        }
        sheet.finish("没有违反规定之处");
    }
}
