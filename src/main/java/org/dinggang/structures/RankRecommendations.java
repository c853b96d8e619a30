package org.dinggang.structures;

import java.util.List;
import org.dinggang.establishment.Recommendation;

/**
 * How many people an institution may recommend for titles this year, where reviews are tied to posts (评聘结合).
 *
 * @param institutionId key of the institution
 * @param code its code
 * @param name its name
 * @param ranks the numbers of every rank that has posts or holders, from the highest down
 */
public record RankRecommendations(long institutionId, String code, String name, List<Recommendation> ranks) {

    public RankRecommendations {
        ranks = List.copyOf(ranks);
    }
}
