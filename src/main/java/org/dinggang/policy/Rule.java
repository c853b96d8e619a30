package org.dinggang.policy;

import java.util.Optional;

/** A rule on one person's move. The rule on numbers, {@code quota}, is about everybody at once and lives with the quotas. */
interface Rule {

    /** Which rule this is. */
    RuleId id();

    /** What stands in the way of the move under this rule alone; empty where the rule holds. */
    Optional<Obstacle> obstacle(Move move);
}
