package org.dinggang.rounds.content;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Case;
import org.dinggang.planning.Evaluation;
import org.dinggang.rounds.BoardRow;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanDecisions;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.RevisionSummary;
import org.dinggang.rounds.RoundDetail;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a plan's content that the workspace shows, found from the basis alone.
 *
 * @param basis what the plan rests on
 * @param data the case with the pins
 * @param evaluation what the checker finds
 * @param people everybody
 * @param board the quotas with the people behind them
 * @param decisions why it does what it does
 */
public record Opening(
        PlanBasis basis,
        Case data,
        Evaluation evaluation,
        List<PlanPerson> people,
        List<BoardRow> board,
        PlanDecisions decisions) {

    public Opening {
        people = List.copyOf(people);
        board = List.copyOf(board);
    }

    /** Opens a content on its basis. */
    public static Opening of(PlanBasis basis, PlanContent content) {
        return of(basis, content, basis.check(content.plan()));
    }

    /** Opens a content on its basis that the checker has judged already. */
    public static Opening of(PlanBasis basis, PlanContent content, Evaluation evaluation) {
        Case data = basis.with(content.pins());
        List<PlanPerson> people = PlanPeople.of(basis, data, evaluation);
        return new Opening(
                basis,
                data,
                evaluation,
                people,
                PostBoard.of(basis, people, evaluation),
                new LazyDecisions(data, basis.checker(), evaluation));
    }

    /**
     * The open plan.
     *
     * @param asOf when roster and applicants were as the basis has them
     */
    public OpenPlan with(
            PlanSummary summary,
            RoundDetail round,
            Instant asOf,
            @Nullable RevisionSummary undo,
            @Nullable RevisionSummary redo) {
        Map<String, PlanPerson> byStaff = new HashMap<>();
        people.forEach(person -> byStaff.put(person.staff().id(), person));
        return new OpenPlan(
                summary, round, asOf, data, basis.checker(), evaluation, people, byStaff, board, decisions, undo, redo);
    }
}
