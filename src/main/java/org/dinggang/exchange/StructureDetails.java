package org.dinggang.exchange;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only forms ask for about an institution.
 *
 * @param department department in charge
 * @param standing administrative standing (规格)
 * @param funding form of funding (经费形式)
 * @param duties duties
 * @param innerUnits inner units
 * @param managers people in management
 * @param technicalStaff technical staff
 * @param workerStaff workers
 * @param dualHolders people who hold a management and a technical post at once
 * @param management management posts by grade, 1 to 10
 * @param workers worker posts by grade, 1 to 5, and those of ordinary workers (普通工) as {@value #ORDINARY}
 */
public record StructureDetails(
        @Nullable String department,
        @Nullable String standing,
        @Nullable String funding,
        @Nullable String duties,
        int innerUnits,
        int managers,
        int technicalStaff,
        int workerStaff,
        int dualHolders,
        SortedMap<Integer, Integer> management,
        SortedMap<Integer, Integer> workers) {

    /** Lowest management grade. */
    public static final int MANAGEMENT_GRADES = 10;

    /** The key of ordinary workers, below the five grades. */
    public static final int ORDINARY = 6;

    /** Nothing said. */
    public static final StructureDetails NONE = new StructureDetails(
            null, null, null, null, 0, 0, 0, 0, 0, Collections.emptySortedMap(), Collections.emptySortedMap());

    public StructureDetails {
        management = Collections.unmodifiableSortedMap(new TreeMap<>(management));
        workers = Collections.unmodifiableSortedMap(new TreeMap<>(workers));
    }
}
