package org.dinggang.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.policy.Option;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;

/**
 * Tries every plan that keeps the pins and otherwise moves people to their options only, and lets the checker judge each. For
 * cases of a few people.
 */
public final class AllPlans {

    /**
     * What the search finds.
     *
     * @param score best score
     * @param best all plans that have it
     */
    public record Outcome(Score score, List<Plan> best) {}

    private final Checker checker;
    private final List<String> free = new ArrayList<>();
    private final List<List<Grade>> options = new ArrayList<>();
    private final Map<String, Grade> chosen = new HashMap<>();
    private final List<Plan> best = new ArrayList<>();
    private Score bestScore;

    private AllPlans(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        this.checker = Checker.of(data, ruleSet, addedPosts);
        Policy policy = checker.policy();
        for (Staff person : data.staff()) {
            Pin pin = person.pin();
            if (pin != null) {
                if (pin.to() != null) {
                    chosen.put(person.id(), pin.to());
                }
                continue;
            }
            List<Grade> grades =
                    policy.optionsOf(person).stream().map(Option::grade).toList();
            if (!grades.isEmpty()) {
                free.add(person.id());
                options.add(grades);
            }
        }
    }

    /** The best plans of the case. */
    public static Outcome of(Case data, RuleSet ruleSet) {
        return of(data, ruleSet, Map.of());
    }

    /** The best plans of the case with posts added, by name of the quota. */
    public static Outcome of(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts) {
        AllPlans search = new AllPlans(data, ruleSet, addedPosts);
        search.decide(0);
        return new Outcome(search.bestScore, List.copyOf(search.best));
    }

    /** How many plans the search would try. */
    public static double plans(Case data, RuleSet ruleSet) {
        return new AllPlans(data, ruleSet, Map.of())
                .options.stream().mapToDouble(grades -> grades.size() + 1).reduce(1, (left, right) -> left * right);
    }

    private void decide(int person) {
        if (person == free.size()) {
            judge(Plan.of(chosen));
            return;
        }
        decide(person + 1);
        for (Grade grade : options.get(person)) {
            chosen.put(free.get(person), grade);
            decide(person + 1);
        }
        chosen.remove(free.get(person));
    }

    private void judge(Plan plan) {
        Score score = checker.check(plan).score();
        int order = bestScore == null ? 1 : score.compareTo(bestScore);
        if (order > 0) {
            best.clear();
            bestScore = score;
        }
        if (order >= 0) {
            best.add(plan);
        }
    }
}
