package org.dinggang.exchange.workbook;

import java.util.function.Function;
import org.dinggang.exchange.Place;
import org.jspecify.annotations.Nullable;

/** Finds the cell of a value by the JSON pointer that the value has in the case's JSON form. */
final class CasePlaces implements Function<String, Place> {

    private @Nullable CaseSheets sheets;

    /** Sets the sheets that the pointers lead into. */
    void look(CaseSheets in) {
        sheets = in;
    }

    @Override
    public Place apply(String pointer) {
        String[] steps = pointer.split("/", -1);
        CaseSheets known = sheets;
        if (known == null || steps.length < 2) {
            return new Place.WholeFile();
        }
        return switch (steps[1]) {
            case "round" -> inRound(known, steps);
            case "institutions" -> inInstitutions(known, steps);
            case "pools" -> inPools(known, steps);
            case "limits" -> inLimits(known, steps);
            case "staff" -> inStaff(known, steps);
            default -> new Place.WholeFile();
        };
    }

    private static Place inRound(CaseSheets sheets, String[] steps) {
        String field = step(steps, 2);
        if (field.equals("parameters")) {
            return ParameterSheet.at(sheets.parameters(), step(steps, 3), step(steps, 4));
        }
        return sheets.round() == null
                ? new Place.Sheet(RoundSheet.PLAN.name())
                : sheets.round().at(field);
    }

    private static Place inInstitutions(CaseSheets sheets, String[] steps) {
        int index = number(steps, 2);
        if (index < 0) {
            return sheets.institutions().everywhere();
        }
        return switch (step(steps, 3)) {
            case "posts" -> sheets.posts().at(sheets.posts().ofInstitution(index), step(steps, 4));
            case "reserved" -> sheets.posts().at(sheets.posts().reserved(index), step(steps, 4));
            case "waivers" -> inRows(sheets.waivers().ofInstitutions(), index, steps);
            case "establishment" -> sheets.institutions().atField(index, establishmentField(steps));
            default -> sheets.institutions().atField(index, step(steps, 3));
        };
    }

    private static String establishmentField(String[] steps) {
        return step(steps, 4).isEmpty() ? InstitutionSheet.AUTHORIZED.field() : step(steps, 4);
    }

    private static Place inPools(CaseSheets sheets, String[] steps) {
        int index = number(steps, 2);
        if (index < 0) {
            return sheets.poolTable().everywhere();
        }
        return step(steps, 3).equals("posts")
                ? sheets.posts().at(sheets.posts().ofPool(index), step(steps, 4))
                : sheets.poolTable().atField(sheets.pools().row(index), step(steps, 3));
    }

    private static Place inLimits(CaseSheets sheets, String[] steps) {
        int index = number(steps, 2);
        return index < 0
                ? sheets.limitTable().everywhere()
                : sheets.limitTable().atField(sheets.limits().row(index), step(steps, 3));
    }

    private static Place inStaff(CaseSheets sheets, String[] steps) {
        int person = number(steps, 2);
        if (person < 0) {
            return sheets.staff().everywhere();
        }
        return switch (step(steps, 3)) {
            case "titles" -> inHistory(sheets, sheets.titles(), person, steps, StaffSheet.TITLE_RANK);
            case "appointments" -> inHistory(sheets, sheets.spells(), person, steps, StaffSheet.CURRENT_GRADE);
            case "exemptions" -> inRows(sheets.exemptions(), person, steps);
            case "waivers" -> inRows(sheets.waivers().ofPeople(), person, steps);
            case "appraisals" -> AppraisalSheet.at(sheets.appraisals(), person, step(steps, 4));
            default -> sheets.staff().atField(person, step(steps, 3));
        };
    }

    /** What is not in the sheet of the history stands beside the name. */
    private static Place inHistory(CaseSheets sheets, PersonRows rows, int person, String[] steps, Column besideName) {
        return number(steps, 4) < rows.count(person)
                ? inRows(rows, person, steps)
                : sheets.staff().at(person, besideName);
    }

    private static Place inRows(PersonRows rows, int owner, String[] steps) {
        int index = number(steps, 4);
        return index < 0 || index >= rows.count(owner)
                ? rows.table().everywhere()
                : rows.table().atField(rows.row(owner, index), step(steps, 5));
    }

    private static String step(String[] steps, int index) {
        return index < steps.length ? steps[index].replace("~1", "/").replace("~0", "~") : "";
    }

    private static int number(String[] steps, int index) {
        String step = step(steps, index);
        return step.isEmpty() || !step.chars().allMatch(Character::isDigit) ? -1 : Integer.parseInt(step);
    }
}
