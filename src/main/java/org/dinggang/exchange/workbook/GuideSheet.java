package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.model.Text;

/** The sheet that explains how the workbook is filled in. */
final class GuideSheet {

    /** Name of the sheet. */
    static final String SHEET = "说明";

    private static final int CHARACTER = 256;
    private static final int NAME_WIDTH = 14;
    private static final int TEXT_WIDTH = 72;
    private static final float LINE_HEIGHT = 36;

    private static final List<Text> RULES = List.of(
            new Text(
                    "带 * 的列必须填写；其他列可以不填，也可以删去。",
                    "Columns marked * must be filled in; others may stay empty or be deleted."),
            new Text(
                    "灰色斜体、以“【示例】”开头的行是例子，不会读取，可以删去。",
                    "Rows in grey italics that begin with 【示例】 are examples; they are not read and may be deleted."),
            new Text(
                    "日期可以填日期单元格，也可以写2021-12-30、2021.12.30、2021年12月30日；只知道月份的写2021-12，按该月1日计算。",
                    "Dates: date cells, 2021-12-30, 2021.12.30, 2021年12月30日; where only the month is known 2021-12, taken as its first day."),
            new Text(
                    "等级写1至13的数字，七级、专技七级也可以。1至4为正高，5至7为副高，8至10为中级，11、12为助理级，13为员级。",
                    "Grades: numbers from 1 to 13 (七级, 专技七级 are understood)."),
            new Text(
                    "编号、代码请保持文本格式；超过15位的数字在Excel中会丢失末尾几位。",
                    "Keep identifiers as text: Excel loses the last digits of numbers with more than 15."),
            new Text(
                    "多余的列和工作表会忽略并提示；填错的地方会一次列出，写明工作表和单元格。",
                    "Additional columns and sheets are ignored with a warning; everything that is wrong is listed at once with sheet and cell."),
            new Text("把鼠标停在列名上可以看到这一列的说明。", "Hold the mouse over a heading to see what the column is for."));

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Cells cells;
    private int next;

    /**
     * What the guide is about.
     *
     * @param title title over it
     * @param use what to do with the workbook when it is filled in
     * @param plans its sheets
     */
    record Subject(String title, Text use, List<SheetPlan> plans) {
        /** A case. */
        static final Subject CASE = new Subject(
                "岗位聘用批次数据  Case workbook",
                new Text(
                        "填好后运行：./dinggang plan 本文件 -o 结果.xlsx",
                        "When filled in, run: ./dinggang plan THIS-FILE -o RESULT.xlsx"),
                CaseSheets.PLANS);

        /** A roster. */
        static final Subject ROSTER = new Subject(
                "花名册  Roster workbook",
                new Text(
                        "填好后在“导入”页上传，先核对变动，再导入。",
                        "When filled in, upload it on the import page, look at what changes, then import."),
                CaseSheets.ROSTER_PLANS);
    }

    GuideSheet(SXSSFWorkbook workbook, Styles styles) {
        this.sheet = workbook.createSheet(SHEET);
        this.styles = styles;
        this.cells = new Cells(styles);
    }

    /** Writes the sheet. */
    void write(Subject subject) {
        sheet.setColumnWidth(0, NAME_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * CHARACTER);
        sheet.setColumnWidth(2, TEXT_WIDTH * CHARACTER);
        sheet.setDisplayGridlines(false);
        cells.write(row(), 0, subject.title(), Styles.Role.TITLE, Look.WORDS);
        line(Styles.Role.REMARK, "", subject.use());
        headings("工作表", "内容", "What it holds");
        for (SheetPlan plan : subject.plans()) {
            line(Styles.Role.DATA, plan.name() + (plan.required() ? "*" : ""), plan.purpose());
        }
        row();
        headings("", "填写规则", "How to fill it in");
        for (int index = 0; index < RULES.size(); index++) {
            line(Styles.Role.DATA, Integer.toString(index + 1), RULES.get(index));
        }
        PageSetup.landscape(sheet, -1, ReportFrame.of(SHEET));
    }

    private Row row() {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(LINE_HEIGHT);
        return row;
    }

    private void headings(String... words) {
        Row row = row();
        for (int column = 0; column < words.length; column++) {
            cells.write(row, column, words[column], Styles.Role.HEADING, Look.WORDS);
        }
    }

    private void line(Styles.Role role, String name, Text text) {
        Row row = row();
        boolean data = role == Styles.Role.DATA;
        cells.write(row, 0, name, data ? Styles.Role.STRONG : role, Look.WORDS);
        cells.write(row, 1, text.zh(), role, Look.WORDS);
        cells.write(row, 2, text.en(), role, Look.WORDS);
        row.getCell(1).setCellStyle(styles.wrapped(role, Look.WORDS));
        row.getCell(2).setCellStyle(styles.wrapped(role, Look.WORDS));
    }
}
