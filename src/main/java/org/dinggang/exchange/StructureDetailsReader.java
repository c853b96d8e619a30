package org.dinggang.exchange;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Text;

/** Reads what only forms ask for about an institution. */
final class StructureDetailsReader {

    static final Set<String> FIELDS = Set.of(
            "department",
            "standing",
            "funding",
            "duties",
            "innerUnits",
            "managers",
            "technicalStaff",
            "workerStaff",
            "dualHolders",
            "management",
            "workers");

    private static final String ORDINARY = "ordinary";

    private final Problems problems;

    StructureDetailsReader(Problems problems) {
        this.problems = problems;
    }

    /** The details under that field; none where it is absent. */
    StructureDetails read(FieldReader owner, String name) {
        Tree tree = owner.value(name);
        FieldReader fields = tree == null ? null : FieldReader.of(tree, owner.at(name), problems, FIELDS);
        if (fields == null) {
            return StructureDetails.NONE;
        }
        return new StructureDetails(
                fields.words("department"),
                fields.words("standing"),
                fields.words("funding"),
                fields.words("duties"),
                count(fields, "innerUnits"),
                count(fields, "managers"),
                count(fields, "technicalStaff"),
                count(fields, "workerStaff"),
                count(fields, "dualHolders"),
                numbers(fields, "management", StructureDetails.MANAGEMENT_GRADES),
                numbers(fields, "workers", StructureDetails.ORDINARY));
    }

    private SortedMap<Integer, Integer> numbers(FieldReader owner, String name, int lowest) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        owner.entries(name).forEach((key, value) -> {
            Pointer pointer = owner.at(name).field(key);
            int grade = grade(key, lowest);
            Integer number = Scalars.count(value, pointer, problems, StructureReading.GREATEST);
            if (grade == 0) {
                problems.add(
                        pointer,
                        lowest == StructureDetails.ORDINARY
                                ? new Text(
                                        "应为 \"1\" 至 \"5\" 或 \"ordinary\"（普通工）",
                                        "expected \"1\" to \"5\", or \"ordinary\"")
                                : new Text("应为 \"1\" 至 \"10\"", "expected \"1\" to \"10\""));
            } else if (number != null) {
                numbers.put(grade, number);
            }
        });
        return numbers;
    }

    /** The grade of that key; 0 where it is none. */
    private static int grade(String key, int lowest) {
        if (lowest == StructureDetails.ORDINARY && key.equals(ORDINARY)) {
            return lowest;
        }
        int last = lowest == StructureDetails.ORDINARY ? lowest - 1 : lowest;
        for (int grade = 1; grade <= last; grade++) {
            if (key.equals(Integer.toString(grade))) {
                return grade;
            }
        }
        return 0;
    }

    private static int count(FieldReader fields, String name) {
        Integer number = fields.has(name) ? fields.requiredCount(name, StructureReading.GREATEST) : null;
        return number == null ? 0 : number;
    }
}
