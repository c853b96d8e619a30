package org.dinggang.establishment.allocation;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;

/**
 * Two allocations of the same pool side by side.
 *
 * @param before score of the first
 * @param after score of the second
 * @param changes every number that differs, institution by institution
 */
public record AllocationComparison(AllocationScore before, AllocationScore after, List<Change> changes) {

    public AllocationComparison {
        changes = List.copyOf(changes);
    }

    /**
     * A number that differs.
     *
     * @param institution code of the institution
     * @param name its name
     * @param grades the key of the posts
     * @param before posts in the first allocation
     * @param after posts in the second
     * @param reason of a gain, why it has its last post; of a loss, why it has no more
     */
    public record Change(String institution, String name, GradeRange grades, int before, int after, Text reason) {}

    /** The comparison. */
    public static AllocationComparison of(AllocationRequest request, Allocation before, Allocation after) {
        List<Change> changes = new ArrayList<>();
        for (Member member : request.members()) {
            for (GradeRange grades : request.grades()) {
                int had = before.number(member.code(), grades);
                int has = after.number(member.code(), grades);
                if (had != has) {
                    PostReasons.PostReason reason = PostReasons.of(request, after, member, grades);
                    Text why = has > had ? reason.notFewer().orElse(reason.notMore()) : reason.notMore();
                    changes.add(new Change(member.code(), member.name(), grades, had, has, why));
                }
            }
        }
        return new AllocationComparison(
                AllocationCheck.of(request, before).score(),
                AllocationCheck.of(request, after).score(),
                changes);
    }

    /** What decides between the two: the first level on which they differ. */
    public Text verdict() {
        for (int level = 0; level < before.levels().size(); level++) {
            long difference = after.levels().get(level) - before.levels().get(level);
            if (difference != 0) {
                Text name = AllocationScore.names().get(level);
                return difference > 0
                        ? new Text(
                                "第二种更好，差别在“" + name.zh() + "”",
                                "the second is better, on the level \"" + name.en() + "\"")
                        : new Text(
                                "第一种更好，差别在“" + name.zh() + "”",
                                "the first is better, on the level \"" + name.en() + "\"");
            }
        }
        return new Text("两种一样好", "both are equally good");
    }
}
