package org.dinggang.establishment.allocation;

import java.util.List;
import org.dinggang.model.Text;

/**
 * How good an allocation is, level by level: a level decides only where all before it are equal.
 *
 * @param broken posts beyond the pool, beyond caps, or off a pin
 * @param placed posts allocated
 * @param shortfall posts missing for people who hold one now
 * @param claims claims met, in units of {@link Claim#UNIT}
 * @param changes posts that are other than in the allocation in force
 */
public record AllocationScore(long broken, long placed, long shortfall, long claims, long changes)
        implements Comparable<AllocationScore> {

    /** The levels, larger is better. */
    public List<Long> levels() {
        return List.of(-broken, placed, -shortfall, claims, -changes);
    }

    /** The names of the levels. */
    public static List<Text> names() {
        return List.of(
                new Text("违反总数、上限或锁定的岗位", "posts that break pool, caps or pins"),
                new Text("已分配岗位", "posts allocated"),
                new Text("在岗人员缺岗", "posts missing for holders"),
                new Text("满足的需求", "claims met"),
                new Text("与现行分配不同的岗位", "posts changed"));
    }

    /** Positive where this is the better one. */
    @Override
    public int compareTo(AllocationScore other) {
        for (int level = 0; level < levels().size(); level++) {
            int order = Long.compare(levels().get(level), other.levels().get(level));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
