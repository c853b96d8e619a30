package org.dinggang.rounds.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.explanation.PlanComparison;
import org.dinggang.explanation.PlanComparison.QuotaChange;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Quota;
import org.dinggang.planning.ScoreText;
import org.dinggang.planning.Violation;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.PlanDifference.QuotaDifference;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two plans. */
public final class Differences {

    private Differences() {}

    /**
     * From one plan to another; where somebody is known to both bases, the first tells about him or her.
     *
     * @param oneBasis what the first rests on
     * @param one the first
     * @param otherBasis what the second rests on
     * @param other the second
     */
    public static PlanDifference between(PlanBasis oneBasis, Evaluation one, PlanBasis otherBasis, Evaluation other) {
        PlanComparison comparison = PlanComparison.of(one, other);
        List<PersonDifference> people = comparison.people().stream()
                .map(change -> {
                    Optional<Staff> known = oneBasis.find(change.staff());
                    PlanBasis basis = known.isPresent() ? oneBasis : otherBasis;
                    Staff person = basis.staff(change.staff());
                    return new PersonDifference(
                            person.id(),
                            person.name(),
                            person.institution(),
                            nameAmongSeveral(basis, Set.of(person.institution())),
                            person.section(),
                            basis.currentOf(person),
                            change.one(),
                            change.other());
                })
                .toList();
        return new PlanDifference(
                one.score(),
                ScoreText.complete(one.score(), oneBasis.ruleSet().parameters()),
                other.score(),
                ScoreText.complete(other.score(), otherBasis.ruleSet().parameters()),
                people,
                comparison.quotas().stream()
                        .map(change -> difference(change, oneBasis, otherBasis))
                        .toList(),
                without(one.violations(), other.violations()),
                without(other.violations(), one.violations()));
    }

    private static QuotaDifference difference(QuotaChange change, PlanBasis oneBasis, PlanBasis otherBasis) {
        PlanBasis basis = oneBasis.quota(change.quota()).isPresent() ? oneBasis : otherBasis;
        Quota quota = basis.quota(change.quota()).orElseThrow();
        boolean own = quota.origin() == Quota.Origin.POSTS || quota.origin() == Quota.Origin.UNCOVERED;
        String institution = own ? nameAmongSeveral(basis, quota.institutions()) : null;
        return new QuotaDifference(quota, institution, change.one(), change.other());
    }

    /** Name of the first of these institutions; null where the plans are about one alone. */
    private static @Nullable String nameAmongSeveral(PlanBasis basis, Collection<String> codes) {
        List<Institution> institutions = basis.data().institutions();
        return institutions.size() == 1
                ? null
                : institutions.stream()
                        .filter(some -> codes.contains(some.code()))
                        .map(Institution::name)
                        .findFirst()
                        .orElse(null);
    }

    /** Between two plans on one basis. */
    public static PlanDifference between(PlanBasis basis, Evaluation one, Evaluation other) {
        return between(basis, one, basis, other);
    }

    /** Those violations of the first that the second does not have, each as often as it is missing there. */
    private static List<Violation> without(List<Violation> some, List<Violation> others) {
        List<Violation> remaining = new ArrayList<>(some);
        others.forEach(remaining::remove);
        return remaining;
    }
}
