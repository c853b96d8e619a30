package org.dinggang.rounds.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.PlanningListener;
import org.dinggang.planning.solver.Progress;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.RunStatus.ScorePoint;
import org.dinggang.rounds.store.RunRow;
import org.dinggang.rounds.store.RunRows.Standing;
import org.jspecify.annotations.Nullable;

/** A run that plans in this program, as far as it is. The planning threads only leave word here. */
final class ActiveRun implements PlanningListener {

    private final RunTicket ticket;
    private final RunRow claimed;
    private final StopSignal stop = new StopSignal();
    private final List<ScorePoint> history;
    private volatile @Nullable Standing standing;
    private volatile boolean overtaken;

    /** A run that this attempt has claimed. */
    ActiveRun(RunTicket ticket, RunRow claimed) {
        this.ticket = ticket;
        this.claimed = claimed;
        this.history = new ArrayList<>(claimed.history());
    }

    /** The score is told for each plan that is better, so the best plan so far is always the one kept. */
    @Override
    public void onProgress(Progress progress) {
        Standing before = standing;
        boolean better = before == null || !progress.score().equals(before.score());
        Duration elapsed = claimed.elapsed().plus(progress.elapsed());
        if (better && (history.isEmpty() || !history.getLast().score().equals(progress.score()))) {
            history.add(new ScorePoint(elapsed, progress.score()));
        }
        Plan best = before == null || better ? progress.plan().get() : before.checkpoint();
        standing = new Standing(
                elapsed,
                progress.score(),
                progress.partsDone(),
                progress.partsProven(),
                progress.parts(),
                best,
                history);
    }

    RunTicket ticket() {
        return ticket;
    }

    /** The run as it was when this attempt took it over. */
    RunRow claimed() {
        return claimed;
    }

    /** Ends planning with the best so far. */
    StopSignal stop() {
        return stop;
    }

    /** How far planning is; null before the first plan. */
    @Nullable
    Standing standing() {
        return standing;
    }

    /** Notes that another attempt has taken the run over: nothing of this one counts any more. */
    void overtake() {
        overtaken = true;
        stop.give();
    }

    boolean isOvertaken() {
        return overtaken;
    }
}
