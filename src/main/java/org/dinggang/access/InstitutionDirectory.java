package org.dinggang.access;

import java.util.List;
import java.util.Set;

/**
 * What access has to know about institutions, asked of the module that owns them. It answers for all institutions, whoever asks: from
 * the answer it follows what somebody may see.
 */
public interface InstitutionDirectory {
    /** Keys of all institutions. */
    Set<Long> all();

    /** Keys of the institutions under the department today; none for an unknown department. */
    Set<Long> ofDepartment(long departmentId);

    /** All institutions, by code. */
    List<Entry> institutions();

    /** All departments, by code. */
    List<Entry> departments();

    /**
     * A name that may be granted.
     *
     * @param id key in the database
     * @param code as in files
     * @param name as people know it
     */
    record Entry(long id, String code, String name) {}
}
