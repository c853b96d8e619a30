package org.dinggang.establishment.allocation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.GradeRange;
import org.jspecify.annotations.Nullable;

/**
 * An institution that shares a pool.
 *
 * @param code code of the institution
 * @param name name
 * @param cap most posts of the pool that it may have in all; null where nothing limits them
 * @param needs what it needs, by keys of the pool's posts
 */
public record Member(String code, String name, @Nullable Integer cap, SortedMap<GradeRange, Need> needs) {

    public Member {
        needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
    }

    /** What it needs under that key. */
    public Need need(GradeRange grades) {
        return needs.getOrDefault(grades, Need.NONE);
    }
}
