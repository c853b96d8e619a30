package org.dinggang.rounds.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What operators see of people's work with plans: how long they wait for a plan to open, and for an edit. */
@Component
class PlanMeters {
    private final Timer opening;
    private final Timer editing;

    PlanMeters(MeterRegistry registry) {
        this.opening = Timer.builder("dinggang.plans.open")
                .description("Opening a plan")
                .register(registry);
        this.editing = Timer.builder("dinggang.plans.edit")
                .description("Changing a plan by hand, and opening it afterwards")
                .register(registry);
    }

    /** Opens, and notes how long it takes. */
    <T> T open(Supplier<T> work) {
        return opening.record(work);
    }

    /** Edits, and notes how long it takes. */
    <T> T edit(Supplier<T> work) {
        return editing.record(work);
    }
}
