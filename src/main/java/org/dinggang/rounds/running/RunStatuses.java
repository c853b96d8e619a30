package org.dinggang.rounds.running;

import org.dinggang.model.Text;
import org.dinggang.planning.Score;
import org.dinggang.planning.ScoreText;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.RunStatus;
import org.dinggang.rounds.store.RunRow;
import org.dinggang.rounds.store.RunRows.Standing;

/** Runs as people see them. */
final class RunStatuses {

    private static final Text FAILURE = new Text(
            "编制未能完成，方案没有改变。请重试；再次失败请联系管理员，并告知编制的编号和时间。",
            "Planning failed and the plan is as it was. Try again; if it fails again, tell the administrator the number of the run"
                    + " and the time.");

    private RunStatuses() {}

    /** A run as stored. */
    static RunStatus of(RunRow run, Parameters parameters) {
        Score score = run.score();
        return new RunStatus(
                run.id(),
                run.plan(),
                run.state(),
                run.seconds(),
                run.seed(),
                run.author(),
                run.requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.elapsed(),
                score,
                score == null ? null : ScoreText.complete(score, parameters),
                run.partsDone(),
                run.partsProven(),
                run.parts(),
                run.history(),
                run.revision(),
                run.failure() == null ? null : FAILURE);
    }

    /** A run that plans in this program. */
    static RunStatus of(ActiveRun active, Parameters parameters) {
        RunRow run = active.claimed();
        Standing standing = active.standing();
        if (standing == null) {
            return of(run, parameters);
        }
        return new RunStatus(
                run.id(),
                run.plan(),
                RunState.RUNNING,
                run.seconds(),
                run.seed(),
                run.author(),
                run.requestedAt(),
                run.startedAt(),
                null,
                standing.elapsed(),
                standing.score(),
                ScoreText.complete(standing.score(), parameters),
                standing.partsDone(),
                standing.partsProven(),
                standing.parts(),
                standing.history(),
                null,
                null);
    }
}
