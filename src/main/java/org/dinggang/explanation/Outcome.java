package org.dinggang.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.explanation.Candidate.Claim;
import org.dinggang.model.Grade;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaCount;
import org.dinggang.planning.QuotaUse;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Parameters;
import org.jspecify.annotations.Nullable;

/** How the plan that is explained ends: for every candidate, on every list, in every quota. */
final class Outcome {

    private static final int[] NO_QUOTAS = {};

    private final Field field;
    private final Evaluation evaluation;
    private final Parameters parameters;
    private final Map<String, Grade> appointed = new HashMap<>();
    private final int[] finalGrades;
    private final ListOutcome[] lists;

    Outcome(Field field, Evaluation evaluation, Parameters parameters) {
        this.field = field;
        this.evaluation = evaluation;
        this.parameters = parameters;
        evaluation.appointments().forEach(appointment -> appointed.put(appointment.staff(), appointment.to()));
        this.finalGrades = field.candidates().stream()
                .mapToInt(candidate -> {
                    Grade to = appointed.get(candidate.staff().id());
                    return to == null ? candidate.current() : to.number();
                })
                .toArray();
        this.lists = new ListOutcome[field.lists().size()];
        for (int list = 0; list < lists.length; list++) {
            lists[list] = outcome(list);
        }
    }

    private ListOutcome outcome(int list) {
        int grade = field.lists().get(list).grade().number();
        int[] members = field.members(list);
        int[] places = new int[members.length];
        List<Integer> appointedHere = new ArrayList<>();
        for (int index = 0; index < members.length; index++) {
            int end = finalGrades[members[index]];
            places[index] = index + 1;
            if (end == grade) {
                appointedHere.add(index);
            }
        }
        return new ListOutcome(places, List.copyOf(appointedHere));
    }

    /** The appointment's grade; null for somebody whom the plan leaves alone. */
    @Nullable
    Grade appointedTo(String staffId) {
        return appointed.get(staffId);
    }

    /** The appointments of the plan. */
    List<Appointment> appointments() {
        return evaluation.appointments();
    }

    /** Final grade number of a candidate. */
    int finalGrade(int position) {
        return finalGrades[position];
    }

    /** How a list ends. */
    ListOutcome ofList(int list) {
        return lists[list];
    }

    /** How the quota is used. */
    QuotaUse use(int quota) {
        return evaluation.quotas().get(quota);
    }

    /** The quotas that one more person taking up the claim would break, or break further. */
    int[] fullFor(int position, Claim claim) {
        if (claim.enters().length == 0) {
            return NO_QUOTAS;
        }
        int[] entered = enteredNow(position);
        return Arrays.stream(claim.enters())
                .filter(quota -> Arrays.stream(entered).noneMatch(now -> now == quota) && isFull(quota))
                .toArray();
    }

    /** The quotas that the plan moves the candidate into. */
    private int[] enteredNow(int position) {
        for (Claim claim : field.candidates().get(position).claims()) {
            if (claim.grade() == finalGrades[position]) {
                return claim.enters();
            }
        }
        return NO_QUOTAS;
    }

    /**
     * Posts that people moved by the plan leave and that stay empty until the next round, by name of the quota; none where chain
     * vacancies are used in the same round.
     */
    Map<String, Integer> waitingPosts() {
        Map<String, Integer> waiting = new HashMap<>();
        if (parameters.chainVacancies() == ChainVacancies.NEXT_ROUND) {
            for (int quota = 0; quota < field.quotas().all().size(); quota++) {
                int movedOut = movedOut(quota);
                if (movedOut > 0) {
                    waiting.merge(use(quota).quota(), movedOut, Math::max);
                }
            }
        }
        return waiting;
    }

    /** How the sets that were over their maximum before the round are digested, by name of the quota. */
    Map<String, Digestion> digestions() {
        Map<String, Digestion> digestions = new HashMap<>();
        for (int quota = 0; quota < field.quotas().all().size(); quota++) {
            QuotaUse use = use(quota);
            Digestion.of(parameters, use, field.leavers(quota), movedOut(quota))
                    .ifPresent(digestion -> digestions.put(use.quota(), digestion));
        }
        return digestions;
    }

    private int movedOut(int quota) {
        QuotaUse use = use(quota);
        return use.before() - field.leavers(quota) + use.entrants() - use.after();
    }

    private boolean isFull(int index) {
        QuotaUse use = use(index);
        Quota quota = field.quotas().all().get(index);
        int leavers = field.leavers(index);
        int movedOut = movedOut(index);
        int now = new QuotaCount(quota.max(), use.before(), leavers, movedOut, use.entrants()).brokenBy(parameters);
        int then =
                new QuotaCount(quota.max(), use.before(), leavers, movedOut, use.entrants() + 1).brokenBy(parameters);
        return then > now;
    }

    /**
     * How one list ends.
     *
     * @param places the place of the member at each index, from 1, members left out who end at a better grade
     * @param appointed indexes of those whom the plan moves to the list's grade, ascending
     */
    record ListOutcome(int[] places, List<Integer> appointed) {}
}
