package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dinggang.exchange.workbook.cells.Address;
import org.dinggang.exchange.workbook.values.ChoiceForm;
import org.dinggang.exchange.workbook.values.GradeForm;
import org.dinggang.exchange.workbook.values.PinForm;
import org.dinggang.exchange.workbook.values.ValueForm;
import org.dinggang.exchange.workbook.values.YesNoForm;
import org.dinggang.model.Grade;

/** The hidden sheet that drop-downs take their values from. */
final class Dictionary {

    /** Name of the sheet. */
    static final String SHEET = "字典";

    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    /** A cell range that holds the values which the form offers; empty where it offers none. */
    Optional<String> rangeOf(ValueForm form) {
        List<String> values = values(form);
        return values.isEmpty() ? Optional.empty() : Optional.of(ranges.computeIfAbsent(values, this::nextRange));
    }

    /** Writes the values into a sheet of their own, which stays hidden. */
    void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(SHEET);
        List<List<String>> columns = new ArrayList<>(ranges.keySet());
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int index = 0; index < longest; index++) {
            Row row = sheet.createRow(index);
            for (int column = 0; column < columns.size(); column++) {
                if (index < columns.get(column).size()) {
                    row.createCell(column).setCellValue(columns.get(column).get(index));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private String nextRange(List<String> values) {
        String letters = Address.letters(ranges.size());
        return "'" + SHEET + "'!$" + letters + "$1:$" + letters + "$" + values.size();
    }

    private static List<String> values(ValueForm form) {
        return switch (form) {
            case ChoiceForm choices ->
                choices.choices().stream().map(choice -> choice.label().zh()).toList();
            case YesNoForm yesNo -> List.of("是", "否");
            case GradeForm grades -> grades().toList();
            case PinForm pins ->
                Stream.concat(Stream.of(PinForm.STAY), grades()).toList();
            default -> List.of();
        };
    }

    private static Stream<String> grades() {
        return Grade.all().stream().map(Grade::toString);
    }
}
