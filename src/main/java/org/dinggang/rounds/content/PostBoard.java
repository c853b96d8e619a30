package org.dinggang.rounds.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Quota;
import org.dinggang.planning.Quotas;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.RuleId;
import org.dinggang.rounds.BoardRow;
import org.dinggang.rounds.PlanPerson;
import org.jspecify.annotations.Nullable;

/** Finds the people behind the numbers of every quota. */
final class PostBoard {

    private final PlanBasis basis;
    private final Quotas quotas;
    private final List<Behind> behind = new ArrayList<>();

    private PostBoard(PlanBasis basis) {
        this.basis = basis;
        this.quotas = basis.checker().quotas();
        quotas.all().forEach(quota -> behind.add(new Behind()));
    }

    /** The board, in the order of the quotas; grades without any post only where somebody is in or waits for them. */
    static List<BoardRow> of(PlanBasis basis, List<PlanPerson> people, Evaluation evaluation) {
        PostBoard board = new PostBoard(basis);
        people.forEach(board::place);
        Map<String, Integer> brokenBy = new HashMap<>();
        evaluation.violations().stream()
                .filter(violation -> violation.rule() == RuleId.QUOTA && violation.quota() != null)
                .forEach(violation -> brokenBy.merge(violation.quota(), violation.by(), Integer::sum));
        List<BoardRow> rows = new ArrayList<>();
        for (int index = 0; index < board.behind.size(); index++) {
            Quota quota = board.quotas.all().get(index);
            Behind some = board.behind.get(index);
            if (quota.origin() != Quota.Origin.UNCOVERED || !some.isNobody()) {
                rows.add(new BoardRow(
                        quota,
                        evaluation.quotas().get(index),
                        some.staying,
                        some.leaving,
                        some.movedOut,
                        some.entering,
                        some.exemptBefore,
                        some.exempt,
                        some.waiting,
                        board.reserved(quota),
                        brokenBy.getOrDefault(quota.name(), 0)));
            }
        }
        return rows;
    }

    private void place(PlanPerson person) {
        PersonState state = basis.stateOf(person.staff());
        Set<Integer> before = indexes(person, state.isQuotaExempt() ? null : state.current());
        boolean exemptAfter = person.isAppointed() ? person.quotaExempt() : state.isQuotaExempt();
        Set<Integer> after = indexes(person, exemptAfter ? null : person.finalGrade());
        String id = person.staff().id();
        for (int quota : before) {
            Behind some = behind.get(quota);
            if (after.contains(quota)) {
                some.staying.add(id);
            } else if (person.isAppointed()) {
                some.movedOut.add(id);
            } else {
                some.leaving.add(id);
            }
        }
        after.stream()
                .filter(quota -> !before.contains(quota))
                .forEach(quota -> behind.get(quota).entering.add(id));
        if (state.isQuotaExempt()) {
            indexes(person, state.current())
                    .forEach(quota -> behind.get(quota).exemptBefore.add(id));
        }
        if (exemptAfter) {
            indexes(person, person.finalGrade())
                    .forEach(quota -> behind.get(quota).exempt.add(id));
        }
        Set<Integer> waitsFor = new HashSet<>();
        for (Grade option : person.options()) {
            Grade end = person.finalGrade();
            if (end == null || option.isAbove(end)) {
                waitsFor.addAll(indexes(person, option));
            }
        }
        waitsFor.stream()
                .filter(quota -> !after.contains(quota))
                .forEach(quota -> behind.get(quota).waiting.add(id));
    }

    private Set<Integer> indexes(PlanPerson person, @Nullable Grade grade) {
        return grade == null ? Set.of() : Set.copyOf(quotas.indexesCovering(person.staff(), grade));
    }

    /** Approved posts that an institution's own quota leaves out of its maximum because they are kept free. */
    private int reserved(Quota quota) {
        if (quota.origin() != Quota.Origin.POSTS) {
            return 0;
        }
        Institution institution = basis.data().institutions().stream()
                .filter(one -> one.code().equals(quota.institutions().getFirst()))
                .findFirst()
                .orElseThrow();
        GradeRange whole = new GradeRange(quota.grades().first(), quota.grades().last());
        boolean byRange = !whole.isSingle()
                && institution.posts().numbers().containsKey(whole)
                && Math.max(
                                0,
                                institution.posts().number(whole)
                                        - institution.reserved().number(whole))
                        == quota.max();
        return byRange
                ? kept(institution, whole)
                : quota.grades().stream()
                        .mapToInt(grade -> kept(institution, GradeRange.single(grade)))
                        .sum();
    }

    private static int kept(Institution institution, GradeRange range) {
        return Math.min(
                institution.posts().number(range), institution.reserved().number(range));
    }

    /** The people behind one quota. */
    private static final class Behind {
        private final List<String> staying = new ArrayList<>();
        private final List<String> leaving = new ArrayList<>();
        private final List<String> movedOut = new ArrayList<>();
        private final List<String> entering = new ArrayList<>();
        private final List<String> exemptBefore = new ArrayList<>();
        private final List<String> exempt = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();

        boolean isNobody() {
            return staying.isEmpty()
                    && leaving.isEmpty()
                    && movedOut.isEmpty()
                    && entering.isEmpty()
                    && exemptBefore.isEmpty()
                    && exempt.isEmpty()
                    && waiting.isEmpty();
        }
    }
}
