package org.dinggang.rounds.running;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.rounds.RunState;
import org.dinggang.rounds.store.RunRows;
import org.springframework.stereotype.Component;

/**
 * What operators see of planning in the background: how many runs wait (of all programs on this database), how many plan here, and how
 * those ended that ended here, with the time from their start to their end.
 */
@Component
class RunMeters {
    private static final String RUNS = "dinggang.planning.runs";

    private final Map<RunState, Timer> ended = new EnumMap<>(RunState.class);

    RunMeters(MeterRegistry registry, ActiveRuns active, RunRows runs, Transactions transactions) {
        Gauge.builder(RUNS, active, planning -> planning.all().size())
                .description("Planning runs")
                .tag("state", "running")
                .register(registry);
        Gauge.builder(RUNS, runs, waiting -> transactions.read(VisibleInstitutions.none(), waiting::countWaiting))
                .description("Planning runs")
                .tag("state", "queued")
                .register(registry);
        for (RunState state : List.of(RunState.FINISHED, RunState.STOPPED, RunState.FAILED)) {
            ended.put(
                    state,
                    Timer.builder("dinggang.planning.ended")
                            .description("Planning runs that ended, from start to end")
                            .tag("outcome", state.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    /** Notes that a run has ended here. */
    void ended(RunState state, Duration time) {
        Timer timer = ended.get(state);
        if (timer == null) {
            throw new IllegalArgumentException(state + " is no end");
        }
        timer.record(time);
    }
}
