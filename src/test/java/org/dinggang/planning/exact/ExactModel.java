package org.dinggang.planning.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.PreferencePoints;
import org.dinggang.planning.ScoreLevels;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Option;

/**
 * The constraint model of some people of a case, all others staying where they are or where pins put them. Levels count what
 * depends on these people; larger is better.
 */
final class ExactModel {

    final CpModel model = new CpModel();

    /** By person, by grade: whether the person is moved there. */
    final Map<Staff, SortedMap<Grade, BoolVar>> moves = new LinkedHashMap<>();

    /** Places by which quotas are broken; constant where no pin moves anybody into one of them. */
    final LinearExprBuilder broken = LinearExpr.newBuilder();

    final boolean mayBeBroken;
    final boolean mayBeInverted;
    final LinearExprBuilder inversions = LinearExpr.newBuilder();
    final LinearExprBuilder appointed = LinearExpr.newBuilder();
    final LinearExprBuilder merit = LinearExpr.newBuilder();
    final LinearExprBuilder gained = LinearExpr.newBuilder();
    final LinearExprBuilder points = LinearExpr.newBuilder();

    private final CaseFacts facts;
    private final Map<Integer, List<BoolVar>> enters = new TreeMap<>();
    private final Map<Integer, List<BoolVar>> leaves = new TreeMap<>();

    /**
     * Builds the model.
     *
     * @param facts the case
     * @param people people to decide about, none pinned
     * @param meritComesFirst whether inversions are minimized before anything else, so that none need be allowed where none is
     *     forced
     */
    ExactModel(CaseFacts facts, Collection<Staff> people, boolean meritComesFirst) {
        this.facts = facts;
        people.forEach(this::addPerson);
        Set<Integer> touched = new LinkedHashSet<>(enters.keySet());
        touched.addAll(leaves.keySet());
        mayBeBroken = touched.stream().anyMatch(quota -> facts.pinnedIn[quota] > 0);
        touched.forEach(this::addQuota);
        Set<CompetitionList> lists = new LinkedHashSet<>();
        people.forEach(person -> lists.addAll(facts.lists.of(person.id()).values()));
        boolean pinnedOnLists = lists.stream().anyMatch(this::hasPinnedWinner);
        mayBeInverted = !meritComesFirst || mayBeBroken || pinnedOnLists;
        for (CompetitionList list : lists) {
            if (mayBeInverted) {
                new InversionCount(this, list).add();
            } else {
                forbidInversions(list);
            }
        }
    }

    private void addPerson(Staff person) {
        SortedMap<Grade, BoolVar> grades = new TreeMap<>();
        Set<Integer> was = facts.placesNow(person);
        long preference = PreferencePoints.of(
                person,
                facts.policy.stateOf(person),
                facts.data.round(),
                facts.parameters().preferences());
        Map<Integer, List<BoolVar>> stays = new TreeMap<>();
        for (Option option : facts.options(person)) {
            BoolVar move = model.newBoolVar("");
            grades.put(option.grade(), move);
            Set<Integer> will = facts.placesAt(person, option.grade());
            for (int quota : will) {
                if (!was.contains(quota)) {
                    enters.computeIfAbsent(quota, key -> new ArrayList<>()).add(move);
                }
            }
            for (int quota : was) {
                if (!will.contains(quota)) {
                    leaves.computeIfAbsent(quota, key -> new ArrayList<>()).add(move);
                }
            }
            appointed.add(move);
            merit.addTerm(move, person.meritHundredths());
            gained.addTerm(
                    move, ScoreLevels.gradesGained(facts.policy.stateOf(person).current(), option.grade()));
            points.addTerm(move, preference);
        }
        moves.put(person, grades);
        if (grades.size() > 1) {
            model.addAtMostOne(grades.values().toArray(BoolVar[]::new));
        }
    }

    /** min(over the maximum, entrants) - allowance is at most what is broken, and that is nothing unless pins break something. */
    private void addQuota(int quota) {
        List<BoolVar> in = enters.getOrDefault(quota, List.of());
        List<BoolVar> out = facts.isSameRound() ? leaves.getOrDefault(quota, List.of()) : List.of();
        int max = facts.quotas.all().get(quota).max();
        int freedByPins = facts.isSameRound() ? facts.pinnedOut[quota] : 0;
        long base = facts.before[quota] - facts.leavers[quota] - freedByPins - max;
        if (in.isEmpty() && facts.pinnedIn[quota] == 0) {
            return;
        }
        LinearExprBuilder entrants = LinearExpr.newBuilder().add(facts.pinnedIn[quota]);
        in.forEach(entrants::add);
        LinearExprBuilder over = LinearExpr.newBuilder().add(facts.pinnedIn[quota] + base);
        in.forEach(over::add);
        out.forEach(move -> over.addTerm(move, -1));
        int most = facts.pinnedIn[quota] + in.size();
        Digest.Band digest = facts.digestOf(quota);
        if (digest != null) {
            int left = facts.leavers[quota] + freedByPins;
            IntVar times = model.newIntVar(0, (left + out.size()) / digest.leave(), "");
            LinearExprBuilder used = LinearExpr.newBuilder().addTerm(times, digest.leave());
            out.forEach(move -> used.addTerm(move, -1));
            model.addLessOrEqual(used, left);
            entrants.addTerm(times, -digest.appoint());
            over.addTerm(times, -digest.appoint());
        }
        if (mayBeBroken) {
            IntVar by = model.newIntVar(0, most, "");
            broken.addTerm(by, -1);
            entrants.addTerm(by, -1);
            over.addTerm(by, -1);
        }
        if (base <= 0) {
            model.addLessOrEqual(over, 0);
        } else {
            BoolVar byMaximum = model.newBoolVar("");
            model.addLessOrEqual(over, 0).onlyEnforceIf(byMaximum);
            model.addLessOrEqual(entrants, 0).onlyEnforceIf(byMaximum.not());
        }
    }

    private boolean hasPinnedWinner(CompetitionList list) {
        return list.members().stream()
                .map(member -> facts.people.get(member.staff()))
                .anyMatch(person -> list.grade().equals(facts.pinnedTo(person)));
    }

    /** Whether the member is moved to the list's grade: a variable, or a constant for somebody fixed. */
    LinearExpr isAppointed(Staff person, Grade grade) {
        BoolVar move = moves.getOrDefault(person, new TreeMap<>()).get(grade);
        return move != null ? LinearExpr.affine(move, 1, 0) : LinearExpr.constant(isPinnedAt(person, grade) ? 1 : 0);
    }

    private boolean isPinnedAt(Staff person, Grade grade) {
        return grade.equals(facts.pinnedTo(person));
    }

    /** Whether the member ends lower than the grade. */
    LinearExpr endsLower(Staff person, Grade grade) {
        SortedMap<Grade, BoolVar> grades = moves.get(person);
        if (grades == null) {
            Grade pinned = facts.pinnedTo(person);
            int end = pinned == null ? facts.currentNumber(person) : pinned.number();
            return LinearExpr.constant(end > grade.number() ? 1 : 0);
        }
        LinearExprBuilder lower = LinearExpr.newBuilder().add(1);
        grades.forEach((to, move) -> {
            if (!grade.isAbove(to)) {
                lower.addTerm(move, -1);
            }
        });
        return lower.build();
    }

    /** Once somebody of the list or of those below is appointed, nobody above may end lower. */
    private void forbidInversions(CompetitionList list) {
        List<Staff> members = list.members().stream()
                .map(member -> facts.people.get(member.staff()))
                .toList();
        BoolVar below = null;
        for (Staff member : members.reversed()) {
            if (below != null) {
                model.addLessOrEqual(LinearExpr.newBuilder().add(below).add(endsLower(member, list.grade())), 1);
            }
            BoolVar here = moves.getOrDefault(member, new TreeMap<>()).get(list.grade());
            if (here != null) {
                below = below == null ? here : eitherOf(below, here);
            }
        }
    }

    private BoolVar eitherOf(BoolVar below, BoolVar here) {
        BoolVar either = model.newBoolVar("");
        model.addImplication(below, either);
        model.addImplication(here, either);
        return either;
    }

    CaseFacts facts() {
        return facts;
    }
}
