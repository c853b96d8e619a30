package org.dinggang.structures;

import java.util.Collection;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/** How many people may be recommended for title reviews (推荐指标). */
public interface RecommendationNumbers {

    /**
     * The numbers today and with the vacancies expected until the year's end, by code of the institution. Posts that several institutions
     * share are in none of them.
     *
     * @throws AccessRefusedException where the actor may not see one of them
     */
    List<RankRecommendations> of(Actor actor, Collection<Long> institutionIds);
}
