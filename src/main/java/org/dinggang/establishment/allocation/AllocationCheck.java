package org.dinggang.establishment.allocation;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;

/**
 * What an allocation is worth and what it breaks, recomputed from the request alone.
 *
 * @param score the score
 * @param violations every number that breaks something; empty where all is lawful
 */
public record AllocationCheck(AllocationScore score, List<Text> violations) {

    public AllocationCheck {
        violations = List.copyOf(violations);
    }

    /** Checks an allocation, however it was made. */
    public static AllocationCheck of(AllocationRequest request, Allocation allocation) {
        List<Text> violations = new ArrayList<>();
        long broken = 0;
        long placed = 0;
        long shortfall = 0;
        long claims = 0;
        long changes = 0;
        for (GradeRange grades : request.grades()) {
            int pooled = request.posts().number(grades);
            int given = allocation.total(grades);
            placed += given;
            broken += over(
                    given, pooled, new Text(grades + "级", "grade " + grades), new Text("统筹岗位", "the pool"), violations);
            for (Member member : request.members()) {
                Need need = member.need(grades);
                int number = allocation.number(member.code(), grades);
                Text place = new Text("“" + member.name() + "”" + grades + "级", member.name() + ", grade " + grades);
                if (need.pin() != null && number != need.pin()) {
                    broken += Math.abs(number - need.pin());
                    violations.add(new Text(
                            place.zh() + "为" + number + "个，锁定为" + need.pin() + "个",
                            place.en() + ": " + number + " posts, pinned to " + need.pin()));
                } else if (need.pin() == null && need.cap() != null) {
                    broken += over(number, need.cap(), place, new Text("上限", "its cap"), violations);
                }
                if (number < 0) {
                    broken -= number;
                    violations.add(new Text(place.zh() + "为负数", place.en() + ": below 0"));
                }
                shortfall += Math.max(0, need.holders() - number);
                changes += Math.abs(number - need.current());
                for (int post = 1; post <= number; post++) {
                    claims += new Claim(need.claimants(request.measure()), post).units();
                }
            }
        }
        for (Member member : request.members()) {
            if (member.cap() != null) {
                broken += over(
                        allocation.total(member.code()),
                        member.cap(),
                        new Text("“" + member.name() + "”合计", member.name() + " in all"),
                        new Text("上限", "its cap"),
                        violations);
            }
        }
        return new AllocationCheck(new AllocationScore(broken, placed, shortfall, claims, changes), violations);
    }

    /** Whether nothing is broken. */
    public boolean isLawful() {
        return violations.isEmpty();
    }

    private static long over(int number, int most, Text place, Text limit, List<Text> violations) {
        if (number <= most) {
            return 0;
        }
        violations.add(new Text(
                place.zh() + "为" + number + "个，超过" + limit.zh() + most + "个",
                place.en() + ": " + number + " posts, more than " + limit.en() + " of " + most));
        return number - most;
    }
}
