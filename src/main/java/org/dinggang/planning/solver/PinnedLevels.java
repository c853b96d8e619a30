package org.dinggang.planning.solver;

import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.planning.PreferencePoints;
import org.dinggang.planning.ScoreLevels;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.Severity;

/** What pinned appointments score by themselves: the rules that they break, and the people, merit and grades that they bring. */
final class PinnedLevels {

    private PinnedLevels() {}

    static ScoreLevels of(Case data, Policy policy) {
        long absolute = 0;
        long inPrinciple = 0;
        long appointed = 0;
        long merit = 0;
        long gained = 0;
        long points = 0;
        for (Staff staff : data.staff()) {
            Grade to = staff.pin() == null ? null : staff.pin().to();
            if (to == null) {
                continue;
            }
            PersonState state = policy.stateOf(staff);
            Grade current = state.current();
            if (to.equals(current)) {
                continue;
            }
            for (Obstacle obstacle : policy.obstaclesTo(staff, to)) {
                if (policy.ruleSet().rule(obstacle.rule()).severity() == Severity.ABSOLUTE) {
                    absolute++;
                } else {
                    inPrinciple++;
                }
            }
            gained += ScoreLevels.gradesGained(current, to);
            if (current == null || to.isAbove(current)) {
                appointed++;
                merit += staff.meritHundredths();
                points += PreferencePoints.of(
                        staff,
                        state,
                        data.round(),
                        policy.ruleSet().parameters().preferences());
            }
        }
        return new ScoreLevels(absolute, inPrinciple, 0, appointed, merit, gained, points);
    }
}
