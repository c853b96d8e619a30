package org.dinggang.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.RuleSet;

/**
 * Why a plan does for everybody what it does. Tells the truth about any plan, also one made by hand. To be used
 * by one thread at a time.
 *
 * <p>How many posts somebody would need is told where list arithmetic gives it; {@link #prove} plans anew for one person
 * and tells it wherever planning can prove it, and what decides where others ranked below come to a grade instead.
 */
public final class Explanations {

    private final Case data;
    private final Map<String, Staff> staff = new HashMap<>();
    private final PersonDecisions decisions;
    private final Field field;
    private final Outcome outcome;
    private final PostsReasons postsReasons;
    private final PassingOver passingOver;

    private Explanations(Case data, Checker checker, Evaluation evaluation) {
        this.data = data;
        data.staff().forEach(person -> staff.put(person.id(), person));
        Parameters parameters = checker.policy().ruleSet().parameters();
        this.field = new Field(data, checker);
        this.outcome = new Outcome(field, evaluation, parameters);
        Cascade cascade = new Cascade(field, new Coupling(field, parameters), parameters);
        this.postsReasons = new PostsReasons(
                field, cascade, outcome, new PinAlone(data, checker.policy().ruleSet(), field), parameters);
        this.passingOver = new PassingOver(data, checker.policy().ruleSet(), field, outcome);
        this.decisions = new PersonDecisions(data, checker, evaluation, field, outcome, postsReasons, passingOver);
    }

    /**
     * Explains a plan that the checker has judged.
     *
     * @param data the case
     * @param checker the checker of the case, without added posts
     * @param evaluation what it said about the plan
     */
    public static Explanations of(Case data, Checker checker, Evaluation evaluation) {
        return new Explanations(data, checker, evaluation);
    }

    /** Explains a plan of the case under the rule set with the round's overrides applied. */
    public static Explanations of(Case data, RuleSet ruleSet, Plan plan) {
        Checker checker = Checker.of(data, ruleSet);
        return of(data, checker, checker.check(plan));
    }

    /** The decisions for everybody, in the order of the case. */
    public List<Decision> all() {
        return data.staff().stream().map(decisions::of).toList();
    }

    /** The decision for one person; empty for somebody whom the case does not know. */
    public Optional<Decision> of(String staffId) {
        return Optional.ofNullable(staff.get(staffId)).map(decisions::of);
    }

    /**
     * The decision for one person, with how many posts the person would need wherever planning proves it.
     *
     * @param staffId identifier of the person
     * @param how how to plan: limit, for all planning together, seed, threads and stop signal; its case and rule set are those of
     *     these explanations
     * @return empty for somebody whom the case does not know
     */
    public Optional<Decision> prove(String staffId, PlanningRequest how) {
        return Optional.ofNullable(staff.get(staffId)).map(person -> prove(person, new BestPlans(how)));
    }

    private Decision prove(Staff person, BestPlans bestPlans) {
        return decisions.of(
                person,
                grade -> new PostsProof(field, postsReasons, data, bestPlans, person.id()).of(grade),
                (position, index) -> passingOver
                        .decider(position, index, bestPlans::bestKnown)
                        .orElse(null));
    }

    /** Everybody who ranked above an appointed person and ended lower, list by list. */
    public List<PassedOver> passedOver() {
        return new PassedOverLists(data.institutions(), field, outcome, decisions).all();
    }
}
