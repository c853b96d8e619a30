package org.dinggang.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dinggang.model.Institution;

/** What stands in the way of appointments at an institution as a whole, whoever is to be appointed. */
public final class InstitutionObstacles {

    private InstitutionObstacles() {}

    /**
     * The obstacles by the rules on institutions, transfer first; empty where appointments may be made.
     *
     * @param day the day on which appointments are to take effect
     */
    public static List<Obstacle> of(RuleSet ruleSet, Institution institution, LocalDate day) {
        return Stream.of(
                        TransferCompleteRule.obstacle(institution.establishment()),
                        StructureAdjustedRule.obstacle(institution.establishment(), day))
                .flatMap(Optional::stream)
                .filter(obstacle -> !isWaived(ruleSet, institution, obstacle.rule()))
                .toList();
    }

    private static boolean isWaived(RuleSet ruleSet, Institution institution, RuleId rule) {
        return ruleSet.rule(rule).severity() == Severity.IN_PRINCIPLE
                && institution.waivers().stream()
                        .anyMatch(waiver -> waiver.rule().equals(rule.id()));
    }
}
