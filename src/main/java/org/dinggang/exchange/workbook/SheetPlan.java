package org.dinggang.exchange.workbook;

import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of the case workbook holds.
 *
 * @param name name of the sheet
 * @param otherNames other names that are understood
 * @param required whether a workbook without the sheet is unusable
 * @param purpose what it is for, in a sentence
 * @param columns its columns
 * @param key position among {@code columns} of the one that names what the row is about; a row in which it begins with
 *     {@link #SAMPLE_MARK} is an example
 * @param freeColumns columns beside them whose headings are data; null for none
 */
record SheetPlan(
        String name,
        List<String> otherNames,
        boolean required,
        Text purpose,
        List<Column> columns,
        int key,
        @Nullable FreeColumns freeColumns) {

    /** How examples begin, which nobody reads as data. */
    static final String SAMPLE_MARK = "【示例】";

    SheetPlan {
        otherNames = List.copyOf(otherNames);
        columns = List.copyOf(columns);
    }

    /** A sheet with the columns it names and no others. */
    static SheetPlan of(String name, boolean required, Text purpose, List<Column> columns, int key) {
        return new SheetPlan(name, List.of(name + "表", name + "信息"), required, purpose, columns, key, null);
    }

    /** The same sheet with free columns beside its own. */
    SheetPlan with(FreeColumns free) {
        return new SheetPlan(name, otherNames, required, purpose, columns, key, free);
    }

    /** Whether the name of a sheet means this one. */
    boolean isMeantBy(String sheet) {
        String asked = Headings.key(sheet);
        return asked.equals(Headings.key(name))
                || otherNames.stream().anyMatch(other -> asked.equals(Headings.key(other)));
    }

    /** Position among the plan's of a column, which is the very same object: asked for every cell. */
    int indexOf(Column column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index) == column) {
                return index;
            }
        }
        throw new IllegalArgumentException("Sheet " + name + " has no column " + column.heading());
    }
}
