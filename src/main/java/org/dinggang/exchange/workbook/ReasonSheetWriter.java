package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.jspecify.annotations.Nullable;

/** Writes why people were not appointed, or not higher: a row for each person, grade and reason. */
final class ReasonSheetWriter {

    /** Name of the sheet. */
    static final String NAME = "未聘原因";

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("单位", Look.WORDS),
            new ReportSheet.Heading("人员编号", Look.ID),
            new ReportSheet.Heading("姓名", Look.NAME),
            new ReportSheet.Heading("现聘等级", Look.GRADE),
            new ReportSheet.Heading("本次结果", Look.GRADE),
            new ReportSheet.Heading("可聘等级", Look.GRADE),
            new ReportSheet.Heading("未聘等级", Look.GRADE),
            new ReportSheet.Heading("原因", Look.SENTENCE),
            new ReportSheet.Heading("最早可聘日期", Look.DATE),
            new ReportSheet.Heading("需增岗位", Look.NUMBER),
            new ReportSheet.Heading("依据", Look.LONG_WORDS));

    private final ResultView view;
    private final ReportSheet sheet;

    ReasonSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        this.sheet = new ReportSheet(workbook, styles, view.frame(), NAME, view.remark(), HEADINGS, 3);
    }

    /** Writes the sheet. */
    void write() {
        Map<String, Decision> decisions = new HashMap<>();
        view.result().decisions().forEach(decision -> decisions.put(decision.staff(), decision));
        String last = "";
        for (Staff person : view.staffByInstitution()) {
            Decision decision = decisions.get(person.id());
            if (decision != null && isNotAppointedOrLower(decision)) {
                write(person, decision, !person.institution().equals(last));
                last = person.institution();
            }
        }
        sheet.finish("没有未聘人员");
    }

    private static boolean isNotAppointedOrLower(Decision decision) {
        Grade reached = decision.finalGrade();
        if (reached == null || reached.equals(decision.current())) {
            return true;
        }
        return !decision.reasons().isEmpty() || decision.options().stream().anyMatch(option -> option.isAbove(reached));
    }

    private void write(Staff person, Decision decision, boolean firstOfInstitution) {
        if (decision.reasons().isEmpty()) {
            row(person, decision, firstOfInstitution, null, decision.sentence().zh(), null);
            return;
        }
        boolean first = firstOfInstitution;
        for (Reason reason : decision.reasons()) {
            row(person, decision, first, reason.grade(), reason.sentence().zh(), reason);
            first = false;
        }
    }

    private void row(
            Staff person,
            Decision decision,
            boolean first,
            @Nullable Grade grade,
            String sentence,
            @Nullable Reason reason) {
        sheet.row(
                first,
                view.institutionName(person.institution()),
                person.id(),
                person.name(),
                ResultView.grade(decision.current()),
                ResultView.grade(decision.finalGrade()),
                decision.options().isEmpty()
                        ? null
                        : decision.options().stream().map(Grade::toString).collect(Collectors.joining("、")),
                grade == null ? null : grade.number(),
                sentence,
                reason == null ? decision.earliest() : reason.earliest(),
                reason != null && reason.facts() instanceof ReasonFacts.PostsShort shortage ? shortage.needed() : null,
                reason == null ? null : ResultView.cited(reason.clauses()));
    }
}
