package org.dinggang.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dinggang.access.Actor;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.Role;
import org.dinggang.application.DinggangApplication;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.rounds.service.ApplicantLists;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Planning runs that take long, waiting in the queue of a home for the program that starts there next. */
public final class LongRuns {
    private LongRuns() {}

    /**
     * A home with the sample institutions, and runs for plans of a round of the hospital that fills posts before anything else, which is
     * not proven soon: alone, a run takes half a minute and more.
     *
     * @param seconds longest time of each
     * @return the runs' keys
     */
    public static List<Long> queue(Path home, int count, int seconds) {
        try (ConfigurableApplicationContext program = SpringApplication.run(
                DinggangApplication.class,
                "--dinggang.home=" + home,
                "--server.port=0",
                "--management.server.port=0",
                "--vaadin.productionMode=true",
                "--db-scheduler.polling-interval=1h",
                "--db-scheduler.immediate-execution-enabled=false")) {
            return queue(program, count, seconds);
        }
    }

    private static List<Long> queue(ConfigurableApplicationContext program, int count, int seconds) {
        long hospital = program.getBean(InstitutionDirectory.class).institutions().stream()
                .filter(entry -> entry.code().equals("YY01"))
                .findFirst()
                .orElseThrow()
                .id();
        Actor officer = new Actor(
                Actor.PROGRAM_ID, "system", "system", Role.INSTITUTION, VisibleInstitutions.of(hospital), false);
        Rounds rounds = program.getBean(Rounds.class);
        Case data = hospital();
        RoundDraft sample = RoundsInTests.draft(officer, data);
        long round = rounds.create(
                officer,
                new RoundDraft(
                        "先满岗的批次",
                        sample.effectiveDate(),
                        sample.tenureCutoff(),
                        sample.ruleSet(),
                        sample.parameters(),
                        Objective.FILL_FIRST,
                        Set.of(hospital)));
        program.getBean(ApplicantLists.class)
                .load(
                        officer,
                        round,
                        data.staff().stream().collect(Collectors.toMap(Staff::id, RoundsInTests::applicant)));
        rounds.start(officer, round);
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> program.getBean(PlanningRuns.class)
                        .start(
                                officer,
                                program.getBean(Plans.class).create(officer, round, "满岗" + number),
                                seconds,
                                number))
                .toList();
    }

    private static Case hospital() {
        try {
            return CaseFiles.read(Path.of("datasets/hospital.json"), RuleSets.builtIn())
                    .value();
        } catch (UnusableInputException unusable) {
            throw new AssertionError(unusable);
        }
    }
}
