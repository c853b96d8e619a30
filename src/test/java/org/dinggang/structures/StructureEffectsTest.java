package org.dinggang.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dinggang.structures.StructureWorld.TODAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.establishment.Recommendation;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.structures.VersionEffect.ConcernedPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a structure does to those who hold posts and to the rounds under way, and how many may be recommended. */
@DatabaseTest
class StructureEffectsTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final TestDatabase database;

    @TempDir
    Path files;

    private StructureWorld world;

    StructureEffectsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new StructureWorld(database, files);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private StructureEffects effects() {
        return world.program.bean(StructureEffects.class);
    }

    private void leaves(String staff, LocalDate day) {
        List<Staff> people = world.data.staff().stream()
                .map(person -> person.id().equals(staff) ? person.withLeavesOn(day) : person)
                .toList();
        world.program.change(
                world.officer, new Case(world.data.round(), world.data.institutions(), List.of(), List.of(), people));
    }

    /** OVR-01: the new plan cuts a number below those who hold posts: who is over, and when they leave. */
    @Test
    void whoIsAboveTheNewNumbersIsSaidWithTheDaysOnWhichTheyLeave() {
        leaves(world.code + "-1", LocalDate.parse("2026-03-01"));
        long version = world.versions().create(world.officer, world.institution, world.content(1, 3, 4));
        VersionEffect effect = effects().of(world.bureau, version);
        assertThat(effect.quotas())
                .extracting(
                        quota -> quota.grades().toString(), QuotaEffect::before, QuotaEffect::after, QuotaEffect::over)
                .containsExactly(tuple("8", 1, 1, 0), tuple("9", 4, 3, 1), tuple("10", 4, 4, 0));
        QuotaEffect nine = effect.quotas().get(1);
        assertThat(nine.withinFrom()).isEqualTo("2026-03-01");
        assertThat(nine.holders()).extracting(QuotaEffect.Holder::id).contains(world.code + "-1");
        assertThat(effect.over()).isEqualTo(1);
        assertThat(effect.day()).isEqualTo(TODAY);
        assertThat(effect.plans()).isEmpty();
    }

    @Test
    void anApprovedVersionIsStillComparedWithWhatWasBefore() {
        long version = world.approved(world.content(3, 4, 3), TODAY);
        assertThat(effects().of(world.officer, version).quotas().getFirst())
                .extracting(QuotaEffect::before, QuotaEffect::after)
                .containsExactly(1, 3);
    }

    @Test
    void plansOfRoundsFromThatDayOnAreConcernedAndPlannedAgain() {
        long round = world.program.round(world.officer, world.data);
        long plan = world.program.plans().create(world.officer, round, "方案");
        long version = world.versions().create(world.officer, world.institution, world.content(3, 4, 3));
        assertThat(effects().of(world.department, version).plans())
                .extracting(ConcernedPlan::plan)
                .containsExactly(plan);
        WhatIfOutcome outcome = effects().onPlan(world.department, version, plan, LIMIT, new StopSignal());
        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.difference().people())
                .filteredOn(person -> Grade.of(8).equals(person.other()) && person.one() == null)
                .extracting(person -> person.staff())
                .contains(world.code + "-2", world.code + "-3");

        long later =
                world.versions().create(world.officer, world.institution, world.content(3, 4, 3, TODAY.plusDays(1)));
        assertThat(effects().of(world.officer, later).plans()).isEmpty();
        assertThatThrownBy(() -> effects().onPlan(world.officer, later, plan, LIMIT, new StopSignal()))
                .isInstanceOf(StructureRefusedException.class);
    }

    @Test
    void recommendationsAreWithinVacanciesNowAndAtTheYearsEnd() {
        leaves(world.code + "-1", LocalDate.parse("2024-12-31"));
        List<RankRecommendations> numbers =
                world.program.bean(RecommendationNumbers.class).of(world.bureau, List.of(world.institution));
        assertThat(numbers).singleElement().satisfies(institution -> {
            assertThat(institution.code()).isEqualTo(world.code);
            assertThat(institution.ranks())
                    .extracting(Recommendation::rank, Recommendation::now, Recommendation::untilYearEnd)
                    .containsExactly(tuple(Rank.INTERMEDIATE, 5, 6));
        });
        world.approved(world.content(1, 1, 2), TODAY);
        assertThat(world.program
                        .bean(RecommendationNumbers.class)
                        .of(world.officer, List.of(world.institution))
                        .getFirst()
                        .ranks())
                .extracting(Recommendation::now, Recommendation::untilYearEnd)
                .containsExactly(tuple(0, 1));
    }
}
