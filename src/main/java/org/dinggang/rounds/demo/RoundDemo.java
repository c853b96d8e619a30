package org.dinggang.rounds.demo;

import java.io.IOException;
import java.util.Map;
import org.dinggang.access.DemoMode;
import org.dinggang.access.Role;
import org.dinggang.registry.SampleDatasets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the rounds of the sample institutions in a demonstration, after the people have been loaded. */
@Component
@Order(RoundDemo.AFTER_THE_PEOPLE)
class RoundDemo implements ApplicationRunner {

    static final int AFTER_THE_PEOPLE = 20;

    /** Whose rounds they are: what spans institutions is their department's. */
    private static final Map<String, Role> DATASETS =
            Map.of("hospital", Role.INSTITUTION, "college", Role.INSTITUTION, "county-schools", Role.DEPARTMENT);

    private final DemoMode mode;
    private final RoundSamples samples;

    RoundDemo(DemoMode mode, RoundSamples samples) {
        this.mode = mode;
        this.samples = samples;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (mode.isOn()) {
            for (Map.Entry<String, Role> dataset : DATASETS.entrySet()) {
                samples.load(SampleDatasets.read(dataset.getKey()), dataset.getValue());
            }
        }
    }
}
