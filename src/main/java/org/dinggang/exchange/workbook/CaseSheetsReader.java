package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;

/** Reads the sheets of a workbook and joins them. */
final class CaseSheetsReader {

    private final List<SheetPlan> plans;
    private final SheetPlan staff;
    private final Set<String> passedOver;

    /**
     * A reader of these sheets.
     *
     * @param plans the sheets
     * @param staff the one of them that has the people
     * @param passedOver other sheets that may be there and hold nothing to read
     */
    CaseSheetsReader(List<SheetPlan> plans, SheetPlan staff, Set<String> passedOver) {
        this.plans = plans;
        this.staff = staff;
        this.passedOver = passedOver;
    }

    /**
     * Reads the sheets.
     *
     * @throws UnusableInputException where the file breaks a bound or is damaged
     */
    CaseSheets read(WorkbookFile file, Problems problems) throws UnusableInputException {
        Map<SheetPlan, String> names = names(file, problems);
        MemoryBudget budget = new MemoryBudget();
        budget.texts(file.sharedTexts(), file.sharedCharacters());
        Treasury treasury = new Treasury(budget);
        RoundSheet round = null;
        Map<SheetPlan, SheetTable> tables = new HashMap<>();
        for (SheetPlan plan : plans) {
            String name = names.get(plan);
            if (name == null) {
                continue;
            }
            if (plan == RoundSheet.PLAN) {
                round = RoundSheet.read(file, name, problems);
            } else {
                tables.put(plan, new SheetReading(plan, name, problems, treasury, budget).read(file));
            }
        }
        return CaseSheets.join(round, tables, staff, problems);
    }

    private Map<SheetPlan, String> names(WorkbookFile file, Problems problems) {
        Map<SheetPlan, String> names = new LinkedHashMap<>();
        for (String sheet : file.sheetNames()) {
            SheetPlan meant = plans.stream()
                    .filter(plan -> plan.isMeantBy(sheet))
                    .findFirst()
                    .orElse(null);
            if (meant == null) {
                if (!passedOver.contains(sheet)) {
                    problems.warn(new Place.Sheet(sheet), new Text("多余的工作表，已忽略", "a sheet that is not known, ignored"));
                }
            } else if (names.putIfAbsent(meant, sheet) != null) {
                problems.add(
                        new Place.Sheet(sheet),
                        new Text("与工作表“" + names.get(meant) + "”重复", "the same sheet as “" + names.get(meant) + "”"));
            }
        }
        for (SheetPlan plan : plans) {
            if (plan.required() && !names.containsKey(plan)) {
                problems.add(new Place.Sheet(plan.name()), new Text("缺少这个工作表", "the sheet is missing"));
            }
        }
        return names;
    }
}
