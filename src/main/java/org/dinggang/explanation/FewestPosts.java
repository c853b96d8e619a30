package org.dinggang.explanation;

import java.util.Arrays;
import java.util.List;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaCount;
import org.dinggang.policy.Parameters;

/**
 * The least number of posts that can be enough, by list arithmetic. Where merit comes first and nobody is pinned, best plans pass
 * nobody over: whoever ranks above the person and could come to nothing better comes to the grade too. All these need room, even
 * when everybody leaves the quota who could. Nothing is said about a grade that is not the best the person could come to.
 */
final class FewestPosts {

    private FewestPosts() {}

    /**
     * Numbers below this one are proven not to be enough.
     *
     * @param data the case planned for
     * @param position the candidate
     * @param index which of the candidate's claims
     * @param names names of the quotas that get the posts
     * @return at least 1
     */
    static int of(Field field, Parameters parameters, Case data, int position, int index, List<String> names) {
        boolean nobodyPassedOver = parameters.objective() == Objective.MERIT_FIRST
                && data.staff().stream().allMatch(staff -> staff.pin() == null);
        if (index > 0 || !nobodyPassedOver) {
            return 1;
        }
        int fewest = 1;
        for (int quota = 0; quota < field.quotas().all().size(); quota++) {
            if (names.contains(field.quotas().all().get(quota).name())) {
                fewest = Math.max(fewest, fewestFor(field, parameters, quota, position));
            }
        }
        return fewest;
    }

    private static int fewestFor(Field field, Parameters parameters, int index, int position) {
        Claim claim = field.candidates().get(position).claims()[0];
        int[] members = field.members(claim.list());
        int entrants = 0;
        for (int place = 0; place <= field.index(position, 0); place++) {
            Claim best = field.candidates().get(members[place]).claims()[0];
            if (best.grade() == claim.grade() && contains(best.enters(), index)) {
                entrants++;
            }
        }
        int leaving = (int) field.candidates().stream()
                .filter(candidate -> Arrays.stream(candidate.claims()).anyMatch(any -> contains(any.leaves(), index)))
                .count();
        Quota quota = field.quotas().all().get(index);
        int posts = 1;
        while (new QuotaCount(quota.max() + posts, field.before(index), field.leavers(index), leaving, entrants)
                        .brokenBy(parameters)
                > 0) {
            posts++;
        }
        return posts;
    }

    private static boolean contains(int[] quotas, int quota) {
        return Arrays.stream(quotas).anyMatch(any -> any == quota);
    }
}
