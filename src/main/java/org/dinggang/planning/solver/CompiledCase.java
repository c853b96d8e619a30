package org.dinggang.planning.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Pin;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.CompetitionLists;
import org.dinggang.planning.PreferencePoints;
import org.dinggang.planning.Quota;
import org.dinggang.planning.Quotas;
import org.dinggang.planning.ScoreLevels;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Option;
import org.dinggang.policy.Parameters;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A case in numbers: people, quotas and lists by index. Whoever has an option and no pin is a competitor; everybody else's place
 * is fixed and counted once.
 */
final class CompiledCase {

    /** Grade number of somebody without a grade: below the lowest. */
    static final int NO_GRADE = Grade.LOWEST + 1;

    final Case data;
    final Parameters parameters;
    final PartQuota[] quotas;
    final List<CompetitionList> lists;
    /** For each list, the members' positions in the staff. */
    final int[][] members;
    /** For each person, the final grade number if the person's place is fixed; otherwise the current one. */
    final int[] restingGrade;

    final boolean[] isPinned;
    /** Whether a pin moves the person. */
    final boolean[] isMovedByPin;
    /** For each person, the choices, the highest grade first; empty for whoever is no competitor. */
    final Choice[][] choices;

    final long[] points;

    CompiledCase(Case data, Policy policy, Quotas allQuotas, CompetitionLists competition) {
        this(data, policy, allQuotas, competition, Preferred.NOBODY);
    }

    CompiledCase(Case data, Policy policy, Quotas allQuotas, CompetitionLists competition, Preferred preferred) {
        this.data = data;
        this.parameters = policy.ruleSet().parameters();
        this.lists = competition.all();
        int people = data.staff().size();
        Map<String, Integer> positions = HashMap.newHashMap(people);
        for (int person = 0; person < people; person++) {
            positions.put(data.staff().get(person).id(), person);
        }
        this.members = lists.stream()
                .map(list -> list.members().stream()
                        .mapToInt(standing -> Objects.requireNonNull(positions.get(standing.staff())))
                        .toArray())
                .toArray(int[][]::new);
        this.restingGrade = new int[people];
        this.isPinned = new boolean[people];
        this.isMovedByPin = new boolean[people];
        this.choices = new Choice[people][];
        this.points = new long[people];
        List<Map<Grade, Integer>> listsOf = listsOf(people);
        int[] before = new int[allQuotas.all().size()];
        int[] leavers = new int[before.length];
        int[] fixedIn = new int[before.length];
        int[] fixedOut = new int[before.length];
        for (int person = 0; person < people; person++) {
            Staff staff = data.staff().get(person);
            PersonState state = policy.stateOf(staff);
            Grade current = state.current();
            List<Integer> held =
                    current == null || state.isQuotaExempt() ? List.of() : allQuotas.indexesCovering(staff, current);
            held.forEach(quota -> before[quota]++);
            restingGrade[person] = current == null ? NO_GRADE : current.number();
            points[person] = PreferencePoints.of(staff, state, data.round(), parameters.preferences());
            choices[person] = new Choice[0];
            Pin pin = staff.pin();
            if (pin != null) {
                isPinned[person] = true;
                Grade to = pin.to();
                if (to != null && !to.equals(current)) {
                    isMovedByPin[person] = true;
                    restingGrade[person] = to.number();
                    List<Integer> taken =
                            policy.isQuotaExempt(staff, to) ? List.of() : allQuotas.indexesCovering(staff, to);
                    for (int quota : without(held, taken)) {
                        fixedOut[quota]++;
                    }
                    for (int quota : without(taken, held)) {
                        fixedIn[quota]++;
                    }
                    continue;
                }
            } else {
                List<Option> options = policy.optionsOf(staff);
                if (!options.isEmpty()) {
                    Map<Grade, Integer> listsOfPerson = listsOf.get(person);
                    choices[person] = options.stream()
                            .map(option -> choice(staff, current, option, held, allQuotas, listsOfPerson, preferred))
                            .toArray(Choice[]::new);
                }
            }
            if (state.isLeaving()) {
                held.forEach(quota -> leavers[quota]++);
            }
        }
        this.quotas = new PartQuota[before.length];
        for (int index = 0; index < before.length; index++) {
            quotas[index] =
                    quota(allQuotas.all().get(index), before[index], leavers[index], fixedIn[index], fixedOut[index]);
        }
    }

    /** For each person, the indexes of the lists that the person is on, by grade. */
    private List<Map<Grade, Integer>> listsOf(int people) {
        List<Map<Grade, Integer>> listsOf = new ArrayList<>(Collections.nCopies(people, Map.of()));
        for (int list = 0; list < members.length; list++) {
            for (int person : members[list]) {
                if (listsOf.get(person).isEmpty()) {
                    listsOf.set(person, new HashMap<>(4));
                }
                listsOf.get(person).put(lists.get(list).grade(), list);
            }
        }
        return listsOf;
    }

    private PartQuota quota(Quota quota, int before, int leavers, int fixedIn, int fixedOut) {
        Digest digest = parameters.overQuotaDigest();
        Optional<Digest.Band> band = digest == null ? Optional.empty() : digest.band(quota.max(), before);
        return new PartQuota(
                quota.name(),
                quota.institutions().size() > 1,
                quota.max() - before + leavers,
                fixedIn,
                fixedOut,
                leavers,
                parameters.chainVacancies() == ChainVacancies.SAME_ROUND,
                band.map(Digest.Band::leave).orElse(0),
                band.map(Digest.Band::appoint).orElse(0));
    }

    private static Choice choice(
            Staff staff,
            @Nullable Grade current,
            Option option,
            List<Integer> held,
            Quotas quotas,
            Map<Grade, Integer> listsOfPerson,
            Preferred preferred) {
        List<Integer> taken = option.quotaExempt() ? List.of() : quotas.indexesCovering(staff, option.grade());
        return new Choice(
                option.grade().number(),
                option.quotaExempt() ? Choice.NO_LIST : Objects.requireNonNull(listsOfPerson.get(option.grade())),
                without(taken, held),
                without(held, taken),
                ScoreLevels.gradesGained(current, option.grade()),
                preferred.is(staff.id(), option.grade()) ? 1 : 0);
    }

    private static int[] without(List<Integer> some, List<Integer> others) {
        if (some.isEmpty()) {
            return new int[0];
        }
        Set<Integer> excluded = new HashSet<>(others);
        return some.stream()
                .filter(quota -> !excluded.contains(quota))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether the person's appointment is to be decided. */
    boolean isCompetitor(int person) {
        return choices[person].length > 0;
    }

    /**
     * Counts a plan of the whole case afresh.
     *
     * @param chosen for each person the index of the choice, or {@link Part#STAYS}
     * @param pinned what the pinned appointments score by themselves, quotas and inversions left out
     */
    ScoreLevels levels(int[] chosen, ScoreLevels pinned) {
        int[] in = new int[quotas.length];
        int[] out = new int[quotas.length];
        long appointed = pinned.appointed();
        long merit = pinned.meritHundredths();
        long gained = pinned.gradesGained();
        long gainedPoints = pinned.preferencePoints();
        int[] finalGrade = new int[chosen.length];
        for (int person = 0; person < chosen.length; person++) {
            finalGrade[person] = restingGrade[person];
            if (chosen[person] == Part.STAYS) {
                continue;
            }
            Choice choice = choices[person][chosen[person]];
            finalGrade[person] = choice.grade();
            for (int quota : choice.enters()) {
                in[quota]++;
            }
            for (int quota : choice.leaves()) {
                out[quota]++;
            }
            appointed++;
            merit += data.staff().get(person).meritHundredths();
            gained += choice.gain();
            gainedPoints += points[person];
        }
        long broken = pinned.absoluteBreaches();
        for (int quota = 0; quota < quotas.length; quota++) {
            broken += quotas[quota].brokenBy(in[quota], out[quota]);
        }
        return new ScoreLevels(
                broken,
                pinned.inPrincipleBreaches(),
                inversions(chosen, finalGrade),
                appointed,
                merit,
                gained,
                gainedPoints);
    }

    private long inversions(int[] chosen, int[] finalGrade) {
        long inversions = 0;
        for (int list = 0; list < members.length; list++) {
            int grade = lists.get(list).grade().number();
            int passedOver = 0;
            for (int person : members[list]) {
                boolean moved = isPinned[person]
                        ? isMovedByPin[person] && restingGrade[person] == grade
                        : chosen[person] != Part.STAYS && choices[person][chosen[person]].grade() == grade;
                if (moved) {
                    inversions += passedOver;
                } else if (finalGrade[person] > grade) {
                    passedOver++;
                }
            }
        }
        return inversions;
    }
}
