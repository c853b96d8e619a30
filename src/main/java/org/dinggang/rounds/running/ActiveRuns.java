package org.dinggang.rounds.running;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The attempts that plan in this program. Of one run there may be two for a moment, where the queue has taken the first for dead; the
 * later one counts.
 */
@Component
class ActiveRuns {

    private final Set<ActiveRun> runs = ConcurrentHashMap.newKeySet();

    void add(ActiveRun run) {
        runs.add(run);
    }

    void remove(ActiveRun run) {
        runs.remove(run);
    }

    Optional<ActiveRun> find(long run) {
        return latest(active -> active.claimed().id() == run);
    }

    Optional<ActiveRun> ofPlan(long plan) {
        return latest(active -> active.claimed().plan() == plan);
    }

    boolean contains(ActiveRun run) {
        return runs.contains(run);
    }

    Collection<ActiveRun> all() {
        return List.copyOf(runs);
    }

    private Optional<ActiveRun> latest(Predicate<ActiveRun> condition) {
        return runs.stream()
                .filter(run -> !run.isOvertaken())
                .filter(condition)
                .max(Comparator.comparingInt(run -> run.claimed().attempt()));
    }
}
