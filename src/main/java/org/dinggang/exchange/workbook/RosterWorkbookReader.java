package org.dinggang.exchange.workbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.CaseReading;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;

/** Reads rosters from workbooks. A workbook with a whole case will do: its round is not looked at. */
final class RosterWorkbookReader {

    private static final CaseSheetsReader SHEETS = new CaseSheetsReader(
            CaseSheets.ROSTER_PLANS,
            StaffSheet.ROSTER,
            Set.of(GuideSheet.SHEET, Dictionary.SHEET, RoundSheet.PLAN.name(), ParameterSheet.PLAN.name()));

    private RosterWorkbookReader() {}

    /**
     * Reads a roster.
     *
     * @throws UnusableInputException with everything that is wrong, by sheet and cell
     */
    static ReadRoster read(Path path) throws UnusableInputException {
        CasePlaces places = new CasePlaces();
        Problems problems = new Problems(places);
        CaseSheets sheets;
        try (WorkbookFile file = WorkbookFile.open(path)) {
            sheets = SHEETS.read(file, problems);
        }
        places.look(sheets);
        CaseReading reading = CaseReading.ofRoster(problems);
        sheets.feedRoster(reading, problems);
        return reading.finishRoster(identities(sheets.staff(), problems), places)
                .without(RosterGaps.of(sheets));
    }

    private static Map<String, IdentityNumber> identities(SheetTable staff, Problems problems) {
        Map<String, IdentityNumber> identities = new HashMap<>();
        Set<IdentityNumber> taken = new HashSet<>();
        for (int row = 0; row < staff.size(); row++) {
            String id = staff.words(row, StaffSheet.ID);
            String typed = staff.words(row, StaffSheet.IDENTITY);
            if (id != null && typed != null) {
                IdentityNumber number = new IdentityNumber(typed);
                identities.put(id, number);
                if (!number.isMasked() && !taken.add(number)) {
                    problems.add(
                            staff.at(row, StaffSheet.IDENTITY),
                            new Text("与另一人员的身份证号相同", "the same identity number as another person's"));
                }
            }
        }
        return identities;
    }
}
