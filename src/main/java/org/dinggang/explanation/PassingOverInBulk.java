package org.dinggang.explanation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dinggang.model.Case;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.Preferred;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What decides for all who are passed over, as far as it is found with little work. They are asked about by identifier, and the
 * work is counted in people planned for and steps, so that neither the order of the people nor the speed of the machine makes a
 * difference. Where one question about an institution comes to nothing, none other about it is asked.
 */
final class PassingOverInBulk {

    /** People planned for, over all questions. */
    private static final long MOST_WORK = 20_000;

    /** What a question that comes to nothing counts for beyond its people. */
    private static final long FAILURE = 5_000;

    /** Steps of one question, and more of them for each of its people. */
    private static final long STEPS = 200;

    private static final long STEPS_PER_PERSON = 3;

    private final PassingOver passingOver;
    private final RuleSet ruleSet;
    private final Field field;
    private final Planner planner = new Planner();
    private long work;
    private @Nullable Map<Asked, Decider> found;

    PassingOverInBulk(PassingOver passingOver, RuleSet ruleSet, Field field) {
        this.passingOver = passingOver;
        this.ruleSet = ruleSet;
        this.field = field;
    }

    /** Whom and which of the person's claims a question is about. */
    private record Asked(int position, int index) {}

    /** What decides that the candidate is passed over there; null where it is not found with little work. */
    @Nullable
    Decider decider(int position, int index) {
        if (found == null) {
            found = ask();
        }
        return found.get(new Asked(position, index));
    }

    private Map<Asked, Decider> ask() {
        Map<Asked, Decider> deciders = new HashMap<>();
        Set<String> tooHard = new HashSet<>();
        IntStream.range(0, field.candidates().size())
                .filter(position -> !field.candidates().get(position).isPinned())
                .boxed()
                .sorted(Comparator.comparing(
                        position -> field.candidates().get(position).staff().id()))
                .forEach(position -> ask(position, deciders, tooHard));
        return deciders;
    }

    private void ask(int position, Map<Asked, Decider> deciders, Set<String> tooHard) {
        Candidate candidate = field.candidates().get(position);
        String institution = candidate.staff().institution();
        for (int index = 0; index < candidate.claims().length && work < MOST_WORK; index++) {
            if (!passingOver.others(position, index).isEmpty() && !tooHard.contains(institution)) {
                Asked asked = new Asked(position, index);
                passingOver
                        .decider(position, index, this::plan)
                        .ifPresentOrElse(decider -> deciders.put(asked, decider), () -> {
                            tooHard.add(institution);
                            work += FAILURE;
                        });
            }
        }
    }

    private Optional<PlannedCase> plan(Case question, Preferred preferred) {
        work += question.staff().size();
        return planner.prove(
                new PlanningRequest(question, ruleSet, Duration.ZERO, 0, 1, Map.of(), new StopSignal())
                        .preferring(preferred),
                STEPS + STEPS_PER_PERSON * question.staff().size());
    }
}
