package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Plan;

/** Reads the appointments of a result workbook: identifiers and new grades of its list, and nothing else. */
final class ResultWorkbookReader {

    private final Problems problems = new Problems(pointer -> new Place.WholeFile());
    private final Set<String> known;
    private final Map<String, Grade> appointments = new HashMap<>();

    private ResultWorkbookReader(Case value) {
        this.known = value.staff().stream().map(Staff::id).collect(Collectors.toSet());
    }

    /**
     * The appointments.
     *
     * @throws UnusableInputException with everything that is wrong with them
     */
    static Plan readAppointments(Path path, Case value) throws UnusableInputException {
        return new ResultWorkbookReader(value).read(path);
    }

    private Plan read(Path path) throws UnusableInputException {
        MemoryBudget budget = new MemoryBudget();
        try (WorkbookFile file = WorkbookFile.open(path)) {
            String sheet = file.sheetNames().stream()
                    .filter(AppointmentSheet.READ_BACK::isMeantBy)
                    .findFirst()
                    .orElseThrow(() -> new UnusableInputException(
                            new Place.Sheet(AppointmentSheet.READ_BACK.name()),
                            new Text("缺少这个工作表", "the sheet is missing")));
            SheetTable table = new SheetReading(
                            AppointmentSheet.READ_BACK, sheet, problems, new Treasury(budget), budget)
                    .read(file);
            if (table.isUsable() && table.has(AppointmentSheet.ID) && table.has(AppointmentSheet.TO)) {
                for (int row = 0; row < table.size(); row++) {
                    take(table, row);
                }
            }
        }
        problems.throwIfAny();
        return Plan.of(appointments);
    }

    private void take(SheetTable table, int row) {
        for (Column column : List.of(AppointmentSheet.ID, AppointmentSheet.TO)) {
            if (table.value(row, column) == null) {
                problems.add(
                        table.at(row, column),
                        new Text("没有填写“" + column.heading() + "”", "“" + column.heading() + "” is missing"));
            }
        }
        String id = table.words(row, AppointmentSheet.ID);
        if (id == null) {
            return;
        }
        if (!known.contains(id)) {
            problems.add(
                    table.at(row, AppointmentSheet.ID),
                    new Text("批次中没有编号为“" + id + "”的人员", "the case has no person with the identifier “" + id + "”"));
        } else if (table.value(row, AppointmentSheet.TO) instanceof Tree.Numeral to) {
            if (appointments.put(id, Grade.of(to.value().intValue())) != null) {
                problems.add(
                        table.at(row, AppointmentSheet.ID),
                        new Text("“" + id + "”重复聘用，每人至多一项", "“" + id + "” is appointed more than once"));
            }
        }
    }
}
