package org.dinggang.exchange.workbook;

import org.dinggang.exchange.Problems;
import org.dinggang.exchange.Tree;
import org.dinggang.model.Text;

/** The rows of a sheet grouped by the person that they are about, each person's in the order of the sheet. */
final class PersonRows {

    private static final int NOBODY = -1;

    private final SheetTable table;
    private final int[] ordered;
    private final int[] starts;

    private PersonRows(SheetTable table, int[] owners, int people) {
        this.table = table;
        this.starts = new int[people + 1];
        for (int owner : owners) {
            if (owner != NOBODY) {
                starts[owner + 1]++;
            }
        }
        for (int person = 0; person < people; person++) {
            starts[person + 1] += starts[person];
        }
        this.ordered = new int[starts[people]];
        int[] next = starts.clone();
        for (int row = 0; row < owners.length; row++) {
            if (owners[row] != NOBODY) {
                ordered[next[owners[row]]++] = row;
            }
        }
    }

    /**
     * Groups the rows of a sheet; says which are about nobody, and where a name is another's.
     *
     * @param table the sheet
     * @param id its column of identifiers
     * @param name its column of names, which only help the eye
     */
    static PersonRows of(
            SheetTable table, Column id, Column name, SheetTable staff, Directory directory, Problems problems) {
        int[] owners = new int[table.size()];
        for (int row = 0; row < owners.length; row++) {
            owners[row] = owner(table, row, id, staff, directory, problems);
            if (owners[row] != NOBODY) {
                compareNames(table, row, name, staff, owners[row], problems);
            }
        }
        return new PersonRows(table, owners, staff.size());
    }

    /**
     * Groups rows whose owners are known.
     *
     * @param owners the person of each row, or -1
     */
    static PersonRows of(SheetTable table, int[] owners, int people) {
        return new PersonRows(table, owners, people);
    }

    /** The sheet. */
    SheetTable table() {
        return table;
    }

    /** Number of rows about the person. */
    int count(int person) {
        return starts[person + 1] - starts[person];
    }

    /** The person's row of that index. */
    int row(int person, int index) {
        return ordered[starts[person] + index];
    }

    private static int owner(
            SheetTable table, int row, Column id, SheetTable staff, Directory directory, Problems problems) {
        Tree value = table.value(row, id);
        if (value == null) {
            problems.add(table.at(row), new Text("没有填写人员编号", "the person's identifier is missing"));
            return NOBODY;
        }
        if (!(value instanceof Tree.Words words)) {
            return NOBODY;
        }
        Integer person = directory.person(words.value());
        if (person == null && staff.isUsable() && staff.has(StaffSheet.ID)) {
            problems.add(
                    table.at(row, id),
                    new Text(
                            "“人员”表中没有编号“" + words.value() + "”",
                            "sheet 人员 has nobody with the identifier “" + words.value() + "”"));
        }
        return person == null ? NOBODY : person;
    }

    private static void compareNames(
            SheetTable table, int row, Column name, SheetTable staff, int person, Problems problems) {
        String here = table.words(row, name);
        String there = staff.words(person, StaffSheet.NAME);
        if (here != null && there != null && !here.equals(there)) {
            problems.warn(
                    table.at(row, name),
                    new Text(
                            "姓名“" + here + "”与“人员”表中该编号的“" + there + "”不同，以编号为准",
                            "the name “" + here + "” is not that of the identifier in sheet 人员, “" + there
                                    + "”; the identifier counts"));
        }
    }
}
