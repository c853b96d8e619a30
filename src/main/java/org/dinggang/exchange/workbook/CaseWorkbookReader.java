package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.Set;
import org.dinggang.exchange.CaseReading;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.policy.RuleSets;

/** Reads cases from workbooks. */
final class CaseWorkbookReader {

    private static final CaseSheetsReader SHEETS =
            new CaseSheetsReader(CaseSheets.PLANS, StaffSheet.PLAN, Set.of(GuideSheet.SHEET, Dictionary.SHEET));

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
            sheets = SHEETS.read(file, problems);
        }
        places.look(sheets);
        CaseReading reading = new CaseReading(ruleSets, problems);
        sheets.feed(reading, problems);
        return reading.finish();
    }
}
