package org.dinggang.ui.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Standing;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;

/** Who is passed over in a plan: ranks above somebody whom it moves to the grade competed for, and ends lower. */
final class PassedOverStaff {
    private PassedOverStaff() {}

    /** Their identifiers. */
    static Set<String> of(OpenPlan plan) {
        Set<String> passedOver = new HashSet<>();
        for (CompetitionList list : plan.lists()) {
            List<Standing> lowestFirst = list.members().reversed();
            boolean somebodyBelow = false;
            for (Standing standing : lowestFirst) {
                PlanPerson person = plan.person(standing.staff()).orElseThrow();
                Grade end = person.finalGrade();
                if (person.isAppointed() && list.grade().equals(end)) {
                    somebodyBelow = true;
                } else if (somebodyBelow && (end == null || list.grade().isAbove(end))) {
                    passedOver.add(standing.staff());
                }
            }
        }
        return passedOver;
    }
}
