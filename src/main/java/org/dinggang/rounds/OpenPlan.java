package org.dinggang.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Case;
import org.dinggang.planning.Checker;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the workspace shows it: one revision, on the basis that it was made on, as the checker judges it. Never changes; an
 * edit gives another one.
 *
 * @param summary what the list of plans shows of it
 * @param round its round
 * @param asOf when roster and applicants were as the plan takes them
 * @param data the case, with the applicants of the round and the plan's pins
 * @param checker the case's checker: its policy, quotas and competition lists
 * @param evaluation what the checker finds
 * @param people everybody, in the order of the case
 * @param byStaff the same by identifier
 * @param board the quotas, in the checker's order; those of grades without any post only where somebody is in or waits for them
 * @param decisions why it does what it does
 * @param undo the revision to which undo goes back; null where there is none
 * @param redo the revision to which redo goes; null where there is none
 */
public record OpenPlan(
        PlanSummary summary,
        RoundDetail round,
        Instant asOf,
        Case data,
        Checker checker,
        Evaluation evaluation,
        List<PlanPerson> people,
        Map<String, PlanPerson> byStaff,
        List<BoardRow> board,
        PlanDecisions decisions,
        @Nullable RevisionSummary undo,
        @Nullable RevisionSummary redo) {

    public OpenPlan {
        people = List.copyOf(people);
        byStaff = Map.copyOf(byStaff);
        board = List.copyOf(board);
    }

    /** Key of the plan. */
    public long id() {
        return summary.id();
    }

    /** Number of the revision shown. */
    public int revision() {
        return summary.revision();
    }

    /** A person of the plan. */
    public Optional<PlanPerson> person(String staff) {
        return Optional.ofNullable(byStaff.get(staff));
    }

    /** The competition lists, by name and grade. */
    public List<CompetitionList> lists() {
        return checker.lists().all();
    }
}
