package org.dinggang.rounds;

import java.util.List;
import java.util.Optional;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.PassedOver;

/** Why a plan does for everybody what it does, found when it is asked for. Thread-safe. */
public interface PlanDecisions {

    /** The decision for a person; empty for somebody whom the plan does not know. The first question takes longer than the others. */
    Optional<Decision> of(String staff);

    /** Everybody who ranked above an appointed person and ended lower, list by list. */
    List<PassedOver> passedOver();
}
