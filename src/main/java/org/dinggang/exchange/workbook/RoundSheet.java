package org.dinggang.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.cells.SheetCell;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;

/** The sheet of the round: what in the first column, its value in the second. */
final class RoundSheet {

    static final Column NAME = Column.text("批次名称", "name", Look.WORDS, "本次聘用的名称", "name of the round")
            .needed()
            .or("名称")
            .like("2024年度岗位聘用");
    static final Column EFFECTIVE_DATE = Column.date(
                    "聘用生效日期", "effectiveDate", "本批次聘用从哪一天起生效", "the day from which the appointments hold")
            .needed()
            .or("生效日期", "聘用日期")
            .like("2024-12-01");
    static final Column TENURE_CUTOFF = Column.date(
                    "年限截止日期",
                    "tenureCutoff",
                    "聘用年限计算到哪一天；不填为聘用生效日期",
                    "the day up to which tenure is counted; empty: the effective date")
            .or("任职年限截止日期", "截止日期")
            .like("2024-12-01");
    static final Column RULE_SET = Column.choice(
                    "规则集",
                    "ruleSet",
                    CaseChoices.ruleSets(),
                    "适用哪个规则集（./dinggang rules 可列出）",
                    "the rule set that applies (./dinggang rules lists them)")
            .needed()
            .like("panjin-2024");
    static final Column OBJECTIVE = Column.choice(
                    "优选目标",
                    "objective",
                    CaseChoices.OBJECTIVES,
                    "合规方案之间先比较什么；不填按规则集",
                    "what is compared first among lawful plans; empty: as the rule set says")
            .like("得分优先");

    static final SheetPlan PLAN = SheetPlan.of(
            "批次",
            true,
            new Text("本次聘用的名称、日期和适用规则", "name, dates and rules of this round"),
            List.of(NAME, EFFECTIVE_DATE, TENURE_CUTOFF, RULE_SET, OBJECTIVE),
            0);

    /** Heading over the first column. */
    static final String ITEM = "项目";

    /** Heading over the second column. */
    static final String VALUE = "内容";

    private final Map<String, Tree> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final String sheet;
    private boolean anything;

    private RoundSheet(String sheet) {
        this.sheet = sheet;
    }

    /** Reads the sheet. */
    static RoundSheet read(WorkbookFile file, String sheet, Problems problems) throws UnusableInputException {
        RoundSheet round = new RoundSheet(sheet);
        ColumnRemarks remarks = new ColumnRemarks(sheet);
        CellReading cells = new CellReading(sheet, problems, remarks);
        file.read(sheet, (number, row) -> {
            List<SheetCell> near = FarCells.leftOut(row, number, sheet, problems);
            if (!near.isEmpty()) {
                round.take(number, near, cells, problems);
            }
            return true;
        });
        remarks.warn(problems);
        if (!round.anything) {
            problems.add(
                    new Place.Sheet(sheet),
                    new Text(
                            "没有内容；第一列应为项目，第二列为内容",
                            "it is empty; expected items in the first column, values in the second"));
        }
        return round;
    }

    /** The values by field; nothing usable where the sheet says nothing. */
    Map<String, Tree> values() {
        return values;
    }

    /** Whether the sheet names any of its items. */
    boolean isUsable() {
        return anything;
    }

    /** The cell of that field's value, or the sheet. */
    Place at(String field) {
        return places.getOrDefault(field, new Place.Sheet(sheet));
    }

    private void take(int number, List<SheetCell> row, CellReading cells, Problems problems) {
        SheetCell first = row.get(0);
        if (!(first.content() instanceof Content.Words words)) {
            return;
        }
        String key = Headings.key(words.value());
        Column item = PLAN.columns().stream()
                .filter(column -> column.isMeantBy(key))
                .findFirst()
                .orElse(null);
        SheetCell value = row.stream()
                .filter(cell -> cell.column() == first.column() + 1)
                .findFirst()
                .orElse(null);
        if (item == null) {
            boolean heading = key.equals(Headings.key(ITEM));
            if (value != null && !heading) {
                problems.warn(
                        new Place.Cell(sheet, Address.of(first.column(), number)),
                        new Text("不认识的项目，已忽略", "an item that is not known, ignored"));
            }
            return;
        }
        anything = true;
        Place place = new Place.Cell(sheet, Address.of(first.column() + 1, number));
        if (places.put(item.field(), place) != null) {
            problems.add(
                    place, new Text("项目“" + item.heading() + "”重复", "item “" + item.heading() + "” is there twice"));
        }
        if (value != null) {
            values.put(item.field(), cells.read(value, number, item.form()));
        }
    }
}
