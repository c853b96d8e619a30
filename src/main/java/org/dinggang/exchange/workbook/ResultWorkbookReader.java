package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.exchange.AppointmentClaim;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadPlan;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.UnknownPeople;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Plan;

/** Reads the appointments of a result workbook: identifiers and new grades of its list, and what the list says of them. */
final class ResultWorkbookReader {

    private final Problems problems = new Problems(pointer -> new Place.WholeFile());
    private final Set<String> known;
    private final Map<String, Grade> appointments = new HashMap<>();
    private final List<AppointmentClaim> claims = new ArrayList<>();
    private final UnknownPeople unknownPeople;
    private boolean ofAnotherCase;

    private ResultWorkbookReader(Case value) {
        this.known = value.staff().stream().map(Staff::id).collect(Collectors.toSet());
        this.unknownPeople = new UnknownPeople(value.round().name());
    }

    /**
     * The appointments and what is said of them.
     *
     * @throws UnusableInputException with everything that is wrong with the appointments
     */
    static ReadPlan readPlan(Path path, Case value) throws UnusableInputException {
        return new ResultWorkbookReader(value).read(path);
    }

    private ReadPlan read(Path path) throws UnusableInputException {
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
                    String id = table.words(row, AppointmentSheet.ID);
                    if (id != null) {
                        unknownPeople.take(id, known.contains(id));
                    }
                }
                ofAnotherCase = unknownPeople.areOfAnotherCase(null);
                if (ofAnotherCase) {
                    problems.add(new Place.Sheet(sheet), unknownPeople.ofAnotherCase(null));
                }
                for (int row = 0; row < table.size(); row++) {
                    take(table, row);
                }
            }
        }
        problems.throwIfAny();
        return new ReadPlan(Plan.of(appointments), claims);
    }

    private void take(SheetTable table, int row) {
        if (table.value(row, AppointmentSheet.ID) == null && table.value(row, AppointmentSheet.TO) == null) {
            return;
        }
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
            if (!ofAnotherCase) {
                problems.add(
                        table.at(row, AppointmentSheet.ID),
                        new Text("批次中没有编号为“" + id + "”的人员", "the case has no person with the identifier “" + id + "”"));
            }
        } else if (table.value(row, AppointmentSheet.TO) instanceof Tree.Numeral to) {
            if (appointments.put(id, Grade.of(to.value().intValue())) != null) {
                problems.add(
                        table.at(row, AppointmentSheet.ID),
                        new Text("“" + id + "”重复聘用，每人至多一项", "“" + id + "” is appointed more than once"));
            } else {
                claims(table, row, id);
            }
        }
    }

    private void claims(SheetTable table, int row, String id) {
        for (AppointmentClaim.Subject subject : AppointmentClaim.Subject.values()) {
            Column column = column(subject);
            Tree said = table.value(row, column);
            if (said != null) {
                claims.add(new AppointmentClaim(id, subject, said, table.at(row, column)));
            }
        }
    }

    private static Column column(AppointmentClaim.Subject subject) {
        return switch (subject) {
            case FROM -> AppointmentSheet.FROM;
            case KIND -> AppointmentSheet.KIND;
            case QUOTA_EXEMPT -> AppointmentSheet.EXEMPT;
        };
    }
}
