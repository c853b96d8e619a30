package org.dinggang.rounds.running;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The runs that plan in this program, by key of the run. */
@Component
class ActiveRuns {

    private final Map<Long, ActiveRun> runs = new ConcurrentHashMap<>();

    void add(ActiveRun run) {
        runs.put(run.claimed().id(), run);
    }

    void remove(ActiveRun run) {
        runs.remove(run.claimed().id(), run);
    }

    Optional<ActiveRun> find(long run) {
        return Optional.ofNullable(runs.get(run));
    }

    Optional<ActiveRun> ofPlan(long plan) {
        return runs.values().stream()
                .filter(run -> run.claimed().plan() == plan)
                .findFirst();
    }

    Collection<ActiveRun> all() {
        return List.copyOf(runs.values());
    }
}
