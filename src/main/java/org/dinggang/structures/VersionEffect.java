package org.dinggang.structures;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.model.Text;

/**
 * What a version does to the people of the institution and to the rounds under way.
 *
 * @param day the day from which it is to be in force; today where it does not say
 * @param quotas the effect on each number of posts, from the highest grade down
 * @param plans plans of rounds under way that take effect on that day or later
 */
public record VersionEffect(LocalDate day, List<QuotaEffect> quotas, List<ConcernedPlan> plans) {

    public VersionEffect {
        quotas = List.copyOf(quotas);
        plans = List.copyOf(plans);
    }

    /** People above the new numbers, over all grades. They keep their posts. */
    public int over() {
        return quotas.stream().mapToInt(QuotaEffect::over).sum();
    }

    /** Posts vacant from the start, over all grades. */
    public int open() {
        return quotas.stream().mapToInt(QuotaEffect::open).sum();
    }

    /** The effect in one sentence. */
    public Text sentence() {
        return new Text(
                day + "起超岗" + over() + "人，空缺" + open() + "个；影响进行中批次的方案" + plans.size() + "个",
                "From " + day + " on " + over() + " people are above the numbers and " + open() + " posts are vacant; "
                        + plans.size() + " plans of rounds under way are concerned");
    }

    /**
     * A plan that the version concerns.
     *
     * @param round key of the round
     * @param roundName its name
     * @param effectiveDate the day on which it takes effect
     * @param plan key of the plan
     * @param planName its name
     */
    public record ConcernedPlan(long round, String roundName, LocalDate effectiveDate, long plan, String planName) {}
}
