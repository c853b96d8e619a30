package org.dinggang.ui.pools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.model.GradeRange;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationSolution;
import org.jspecify.annotations.Nullable;

/**
 * A number of an allocation: posts of one institution under one key of the pool.
 *
 * @param member the institution
 * @param grades the key
 * @param first whether it is the institution's first row
 * @param reason the number with its reason; null where the allocation is not solved
 */
record PoolRow(
        Member member,
        GradeRange grades,
        boolean first,
        @Nullable PostReason reason) {

    /** All numbers, institution by institution. */
    static List<PoolRow> of(AllocationDetail detail) {
        AllocationRequest request = detail.request();
        AllocationSolution solution = detail.solution();
        Map<List<Object>, PostReason> reasons = new HashMap<>();
        if (solution != null) {
            solution.reasons().forEach(reason -> reasons.put(List.of(reason.institution(), reason.grades()), reason));
        }
        List<PoolRow> rows = new ArrayList<>();
        for (Member member : request.members()) {
            for (GradeRange grades : request.grades()) {
                rows.add(new PoolRow(
                        member,
                        grades,
                        grades.equals(request.grades().getFirst()),
                        reasons.get(List.of(member.code(), grades))));
            }
        }
        return rows;
    }

    /** Whom and what the institution has under the key. */
    Need need() {
        return member.need(grades);
    }

    /** The posts proposed; null where the allocation is not solved. */
    @Nullable
    Integer proposed() {
        return reason == null ? null : Integer.valueOf(reason.posts());
    }

    /** The posts proposed beyond those in force; 0 where the allocation is not solved. */
    int change() {
        return Objects.requireNonNullElse(proposed(), need().current()) - need().current();
    }
}
