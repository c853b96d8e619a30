package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.exchange.Result;
import org.dinggang.model.Institution;
import org.dinggang.model.Objective;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.AppointmentKind;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.solver.PartReport;
import org.jspecify.annotations.Nullable;

/** Writes the first page: what was planned, by which rules, and how it came out. */
final class SummarySheet {

    /** Name of the sheet. */
    static final String NAME = "概要";

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {30, 16, 16, 16, 16, 16, 16};
    private static final float TITLE_HEIGHT = 34;
    private static final float LINE_HEIGHT = 22;
    private static final int INVERSIONS = 0;
    private static final int APPOINTED = 1;
    private static final int MERIT = 2;
    private static final int GRADES = 3;
    private static final int PREFERENCES = 4;

    private final SXSSFSheet sheet;
    private final Cells cells;
    private final ResultView view;
    private int next;

    SummarySheet(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.sheet = workbook.createSheet(NAME);
        this.cells = new Cells(styles);
        this.view = view;
    }

    /** Writes the sheet. */
    void write() {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        Row title = sheet.createRow(next++);
        title.setHeightInPoints(TITLE_HEIGHT);
        cells.write(title, 0, "岗位聘用方案", Styles.Role.TITLE, Look.WORDS);
        cells.write(row(), 0, view.value().round().name(), Styles.Role.REMARK, Look.WORDS);
        next++;
        writeBasis();
        writeOutcome();
        writeScore();
        writeInstitutions();
        PageSetup.landscape(sheet, -1, view.frame());
    }

    private void writeBasis() {
        Round round = view.value().round();
        headings(WIDTHS.length, "依据");
        line("聘用生效日期", round.effectiveDate().toString());
        line("年限截止日期", round.cutoff().toString());
        LocalDate asOf = view.result().asOf();
        if (asOf != null) {
            line("花名册截至", asOf.toString());
        }
        line("规则集", view.ruleSet().title().zh() + "（" + view.ruleSet().name() + "）");
        for (String source : view.ruleSet().sources()) {
            line("依据文件", source);
        }
        if (!round.parameters().isEmpty()) {
            line("本批次调整的参数", String.join("、", round.parameters().keySet()));
        }
        next++;
    }

    private void writeOutcome() {
        Result result = view.result();
        Evaluation evaluation = result.evaluation();
        headings(WIDTHS.length, "结论");
        if (result.feasible()) {
            line("是否合规", "合规，没有违反规定之处", Styles.Role.WELL);
        } else {
            line("是否合规", "不合规，" + evaluation.violations().size() + "处违反规定，见“违规”表", Styles.Role.ALARM);
        }
        line("是否最优", proof(result));
        line("人员总数", view.value().staff().size() + "人");
        line("拟聘用", evaluation.appointments().size() + "人" + kinds(evaluation.appointments()));
        int ties = evaluation.ties().size();
        if (ties > 0) {
            line("并列", ties + "处只按编号区分，报送前须集体研究决定，见“并列”表", Styles.Role.ALARM);
        } else {
            line("并列", "没有需要集体研究的并列情形");
        }
        next++;
    }

    private static String proof(Result result) {
        long proven = result.parts().stream().filter(PartReport::proven).count();
        int parts = result.parts().size();
        if (result.proven()) {
            return "已证明没有更好的方案";
        }
        return parts > 1 ? "目前所知最好的方案；" + parts + "个独立部分中" + proven + "个已证明最优" : "目前所知最好的方案，尚未证明最优";
    }

    private static String kinds(List<Appointment> appointments) {
        Map<AppointmentKind, Integer> counts = new EnumMap<>(AppointmentKind.class);
        appointments.forEach(appointment -> counts.merge(appointment.kind(), 1, Integer::sum));
        StringBuilder words = new StringBuilder();
        counts.forEach((kind, count) -> words.append(words.isEmpty() ? "：" : "，")
                .append(kind.label().zh())
                .append(count)
                .append("人"));
        return words.toString();
    }

    private void writeScore() {
        List<Long> hard = view.result().evaluation().score().hard();
        List<Long> soft = view.result().evaluation().score().soft();
        boolean meritFirst = view.ruleSet().parameters().objective() == Objective.MERIT_FIRST;
        headings(1, "得分（逐级比较）", "数值");
        number("违反刚性规定", -hard.get(0));
        number("违反“原则上”规定而无批准", -hard.get(1));
        Object inversions = -soft.get(meritFirst ? INVERSIONS : APPOINTED);
        Object appointed = soft.get(meritFirst ? APPOINTED : INVERSIONS);
        number(meritFirst ? "名次倒挂" : "聘用或晋升人数", meritFirst ? inversions : appointed);
        number(meritFirst ? "聘用或晋升人数" : "名次倒挂", meritFirst ? appointed : inversions);
        number("聘用人员得分合计", BigDecimal.valueOf(soft.get(MERIT), 2));
        number("上升等级合计", soft.get(GRADES));
        if (soft.size() > PREFERENCES) {
            number("其他倾向", soft.get(PREFERENCES));
        }
        next++;
    }

    private void writeInstitutions() {
        Map<String, int[]> counts = new HashMap<>();
        for (Staff person : view.value().staff()) {
            counts.computeIfAbsent(person.institution(), added -> new int[5])[0]++;
        }
        for (Appointment appointment : view.result().evaluation().appointments()) {
            int[] count =
                    counts.computeIfAbsent(view.person(appointment.staff()).institution(), added -> new int[5]);
            count[1]++;
            switch (appointment.kind()) {
                case PROMOTION -> count[2]++;
                case FIRST_APPOINTMENT -> count[3]++;
                case REAPPOINTMENT, DEMOTION -> count[4]++;
            }
        }
        headings(2, "单位", "代码", "人员", "拟聘用", "晋升", "首次聘用", "其他");
        for (Institution institution : view.value().institutions()) {
            int[] count = counts.getOrDefault(institution.code(), new int[5]);
            Row row = row();
            cells.write(row, 0, institution.name(), Styles.Role.DATA, Look.WORDS);
            cells.write(row, 1, institution.code(), Styles.Role.DATA, Look.ID);
            for (int index = 0; index < count.length; index++) {
                cells.write(row, 2 + index, count[index], Styles.Role.DATA, Look.NUMBER);
            }
        }
    }

    private Row row() {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(LINE_HEIGHT);
        return row;
    }

    private void headings(int numbersFrom, String... words) {
        Row row = row();
        for (int column = 0; column < WIDTHS.length; column++) {
            String word = column < words.length ? words[column] : null;
            cells.write(row, column, word, Styles.Role.HEADING, column < numbersFrom ? Look.WORDS : Look.NUMBER);
        }
    }

    private void line(String item, String words) {
        line(item, words, Styles.Role.DATA);
    }

    private void line(String item, String words, Styles.Role role) {
        Row row = row();
        cells.write(row, 0, item, Styles.Role.DATA, Look.WORDS);
        cells.write(row, 1, words, role, Look.WORDS);
        for (int column = 2; column < WIDTHS.length; column++) {
            cells.write(row, column, null, role, Look.WORDS);
        }
    }

    private void number(String item, @Nullable Object value) {
        Row row = row();
        cells.write(row, 0, item, Styles.Role.DATA, Look.WORDS);
        cells.write(row, 1, value, Styles.Role.DATA, value instanceof BigDecimal ? Look.POINTS : Look.NUMBER);
        for (int column = 2; column < WIDTHS.length; column++) {
            cells.write(row, column, null, Styles.Role.DATA, Look.WORDS);
        }
    }
}
