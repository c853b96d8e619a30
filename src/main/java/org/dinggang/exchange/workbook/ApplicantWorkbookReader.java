package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadApplicants;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Merit;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads who has applied, merit and priority from a sheet; empty cells say nothing. */
final class ApplicantWorkbookReader {

    private static final SheetPlan PLAN = new SheetPlan(
            "申报人员",
            List.of("申报", "申报表", "竞聘得分", "竞聘人员", "人员"),
            true,
            new Text("谁申报，得分多少", "who has applied, and with which merit"),
            List.of(StaffSheet.ID.needed(), StaffSheet.NAME, StaffSheet.APPLIED, StaffSheet.MERIT, StaffSheet.PRIORITY),
            0,
            null);

    private static final Column ID = PLAN.columns().getFirst();

    private final Map<String, String> names;
    private final Problems problems = new Problems(pointer -> new Place.WholeFile());
    private final SortedMap<String, ReadApplicants.Row> rows = new TreeMap<>();

    /** A reader of applicants among those people, whose names it compares. */
    ApplicantWorkbookReader(Map<String, String> names) {
        this.names = names;
    }

    /**
     * The applicants.
     *
     * @throws UnusableInputException with everything that is wrong, by sheet and cell
     */
    ReadApplicants read(Path path) throws UnusableInputException {
        MemoryBudget budget = new MemoryBudget();
        try (WorkbookFile file = WorkbookFile.open(path)) {
            SheetTable table = new SheetReading(PLAN, sheet(file), problems, new Treasury(budget), budget).read(file);
            if (table.isUsable() && table.has(ID)) {
                for (int row = 0; row < table.size(); row++) {
                    take(table, row);
                }
            }
        }
        problems.throwIfAny();
        return new ReadApplicants(rows, problems.warnings());
    }

    /** The sheet with the name, or the only one. */
    private static String sheet(WorkbookFile file) throws UnusableInputException {
        List<String> sheets = file.sheetNames();
        if (sheets.size() == 1) {
            return sheets.getFirst();
        }
        return sheets.stream()
                .filter(PLAN::isMeantBy)
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(
                        new Place.Sheet(PLAN.name()), new Text("缺少这个工作表", "the sheet is missing")));
    }

    private void take(SheetTable table, int row) {
        if (table.value(row, ID) == null) {
            problems.add(table.at(row, ID), new Text("没有填写“编号”", "the identifier is missing"));
            return;
        }
        String id = table.words(row, ID);
        if (id == null) {
            return;
        }
        String name = names.get(id);
        if (name == null) {
            problems.add(
                    table.at(row, ID),
                    new Text("批次的单位中没有编号为“" + id + "”的人员", "no institution of the round has a person “" + id + "”"));
            return;
        }
        String written = table.words(row, StaffSheet.NAME);
        if (written != null && !written.equals(name)) {
            problems.add(
                    table.at(row, StaffSheet.NAME),
                    new Text(
                            "编号“" + id + "”的人员姓名是“" + name + "”，不是“" + written + "”，请核对",
                            "the person “" + id + "” is called “" + name + "”, not “" + written
                                    + "”; check which is right"));
        }
        ReadApplicants.Row said = new ReadApplicants.Row(applied(table, row), merit(table, row), priority(table, row));
        if (rows.put(id, said) != null) {
            problems.add(table.at(row, ID), new Text("编号“" + id + "”重复出现", "“" + id + "” appears more than once"));
        }
    }

    private static @Nullable Boolean applied(SheetTable table, int row) {
        return table.value(row, StaffSheet.APPLIED) instanceof Tree.Flag flag ? flag.value() : null;
    }

    private @Nullable Merit merit(SheetTable table, int row) {
        if (!(table.value(row, StaffSheet.MERIT) instanceof Tree.Numeral number)) {
            return null;
        }
        BigDecimal points = number.value();
        boolean inRange = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!inRange || points.stripTrailingZeros().scale() > 2) {
            problems.add(
                    table.at(row, StaffSheet.MERIT),
                    new Text(
                            points.toPlainString() + "无法使用，竞聘得分应为0至100的数，最多两位小数",
                            points.toPlainString()
                                    + " cannot be used: merit is a number from 0 to 100 with at most two decimals"));
            return null;
        }
        return Merit.ofPoints(points);
    }

    private static @Nullable Set<String> priority(SheetTable table, int row) {
        if (!(table.value(row, StaffSheet.PRIORITY) instanceof Tree.Items items)) {
            return null;
        }
        Set<String> tags = new TreeSet<>();
        for (Tree item : items.values()) {
            if (item instanceof Tree.Words words) {
                tags.add(words.value());
            }
        }
        return tags;
    }
}
