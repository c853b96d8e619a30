package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.CaseReading;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;

/** Reads cases from workbooks. */
final class CaseWorkbookReader {

    /** Sheets of the template that hold no data. */
    private static final Set<String> DECORATION = Set.of(GuideSheet.SHEET, Dictionary.SHEET);

    private final RuleSets ruleSets;

    /** A reader that looks for the round's rule set there. */
    CaseWorkbookReader(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /**
     * Reads a case.
     *
     * @throws UnusableInputException with everything that is wrong, by sheet and cell
     */
    ReadCase read(Path path) throws UnusableInputException {
        CasePlaces places = new CasePlaces();
        Problems problems = new Problems(places);
        CaseSheets sheets;
        try (WorkbookFile file = WorkbookFile.open(path)) {
            sheets = read(file, problems);
        }
        places.look(sheets);
        CaseReading reading = new CaseReading(ruleSets, problems);
        sheets.feed(reading, problems);
        return reading.finish();
    }

    private static CaseSheets read(WorkbookFile file, Problems problems) throws UnusableInputException {
        Map<SheetPlan, String> names = names(file, problems);
        MemoryBudget budget = new MemoryBudget();
        budget.texts(file.sharedTexts(), file.sharedCharacters());
        Treasury treasury = new Treasury(budget);
        RoundSheet round = null;
        Map<SheetPlan, SheetTable> tables = new HashMap<>();
        for (SheetPlan plan : CaseSheets.PLANS) {
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
        return CaseSheets.join(round, tables, problems);
    }

    private static Map<SheetPlan, String> names(WorkbookFile file, Problems problems) {
        Map<SheetPlan, String> names = new LinkedHashMap<>();
        for (String sheet : file.sheetNames()) {
            SheetPlan meant = CaseSheets.PLANS.stream()
                    .filter(plan -> plan.isMeantBy(sheet))
                    .findFirst()
                    .orElse(null);
            if (meant == null) {
                if (!DECORATION.contains(sheet)) {
                    problems.warn(new Place.Sheet(sheet), new Text("多余的工作表，已忽略", "a sheet that is not known, ignored"));
                }
            } else if (names.putIfAbsent(meant, sheet) != null) {
                problems.add(
                        new Place.Sheet(sheet),
                        new Text("与工作表“" + names.get(meant) + "”重复", "the same sheet as “" + names.get(meant) + "”"));
            }
        }
        for (SheetPlan plan : CaseSheets.PLANS) {
            if (plan.required() && !names.containsKey(plan)) {
                problems.add(new Place.Sheet(plan.name()), new Text("缺少这个工作表", "the sheet is missing"));
            }
        }
        return names;
    }
}
