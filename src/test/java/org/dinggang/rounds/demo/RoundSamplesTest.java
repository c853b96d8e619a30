package org.dinggang.rounds.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.model.Case;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.rounds.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rounds of a demonstration: made once, however often the program is started. */
@DatabaseTest
class RoundSamplesTest {

    private final TestDatabase database;

    @TempDir
    Path files;

    RoundSamplesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theStationHasARoundWithItsApplicantsAndAFinishedPlan() throws Exception {
        Case data = CaseFiles.read(Path.of("datasets/station.json"), RuleSets.builtIn())
                .value();
        try (RoundsInTests program = new RoundsInTests(database, files)) {
            RoundSamples samples = program.bean(RoundSamples.class);
            samples.load(data, Role.INSTITUTION);
            Actor officer = program.load(data);
            assertThat(program.rounds().list(officer)).isEmpty();

            program.queue().start();
            samples.load(data, Role.INSTITUTION);
            samples.load(data, Role.INSTITUTION);
            RoundSummary round = program.rounds().list(officer).getFirst();
            assertThat(program.rounds().list(officer)).hasSize(1);
            assertThat(program.rounds().detail(officer, round.id()).withMerit()).isEqualTo((int) data.staff().stream()
                    .filter(person -> person.applied() && person.merit() != null)
                    .map(Staff::id)
                    .count());
            assertThat(program.plans().list(officer, round.id())).hasSize(1);
            long plan = program.plans().list(officer, round.id()).getFirst().id();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!program.runs()
                            .latest(officer, plan)
                            .map(RunStatus::state)
                            .orElseThrow()
                            .isOver()
                    && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(program.plans().summary(officer, plan).appointed()).isPositive();
            program.queue().stop();
        }
    }
}
