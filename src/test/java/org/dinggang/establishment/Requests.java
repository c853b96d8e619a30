package org.dinggang.establishment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;

/** Requests for structures in tests. */
final class Requests {

    private Requests() {}

    static StructureRules rules(String ruleSet) {
        StructureRules rules = RuleSets.builtIn().load(ruleSet).structure();
        if (rules == null) {
            throw new AssertionError(ruleSet);
        }
        return rules;
    }

    static List<RankShare> ratio(String ratio) {
        return RankShare.ofRatio(Ratio.parse(ratio).orElseThrow()).orElseThrow();
    }

    static List<RankShare> table(String ruleSet, String table) {
        return rules(ruleSet).table(table).orElseThrow().shares();
    }

    /** An institution of technical posts only. */
    static StructureRequest technical(int posts, List<RankShare> shares, int topGrade, @Nullable Rounding rounding) {
        return new StructureRequest(
                posts,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, posts),
                Grade.of(topGrade),
                shares,
                null,
                0,
                0,
                rounding,
                new TreeMap<>());
    }
}
