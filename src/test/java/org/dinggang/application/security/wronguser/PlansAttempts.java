package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.DEPARTMENT;
import static org.dinggang.application.security.wronguser.Person.OFFICER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dinggang.model.Pin;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.rounds.Exports;
import org.dinggang.rounds.PlanEdit;
import org.dinggang.rounds.PlanningRuns;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.Replanned;
import org.dinggang.rounds.WhatIf;

/** Every method for plans, those that change something in an order in which each still has something to change. */
final class PlansAttempts {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private PlansAttempts() {}

    static List<Attempt> of(World world) throws InterruptedException {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> officer = Set.of(OFFICER);
        Set<Person> makers = Set.of(OFFICER, DEPARTMENT);
        Plans plans = world.bean(Plans.class);
        Exports exports = world.bean(Exports.class);
        PlanningRuns runs = world.bean(PlanningRuns.class);
        long plan = world.plan();
        long other = plans.create(world.officer(), world.round(), "另一" + world.staff());
        long over = runs.start(world.officer(), other, 1, 1);
        world.awaitNoRun();
        PlanEdit edit = new PlanEdit.Hold(world.staff(), Pin.STAY);
        WhatIf question = new WhatIf.Leaves(world.staff());
        int revision = plans.summary(world.officer(), plan).revision();
        Replanned replanned = plans.previewDisplaced(world.officer(), other, edit, LIMIT, new StopSignal());
        return List.of(
                ask("Plans.list(Actor, long)", see, actor -> plans.list(actor, world.round())),
                ask("Plans.summary(Actor, long)", see, actor -> plans.summary(actor, plan)),
                ask("Plans.open(Actor, long)", see, actor -> plans.open(actor, plan)),
                ask("Plans.history(Actor, long)", see, actor -> plans.history(actor, plan)),
                ask("Plans.preview(Actor, long, PlanEdit)", see, actor -> plans.preview(actor, plan, edit)),
                ask(
                        "Plans.previewDisplaced(Actor, long, PlanEdit, Duration, StopSignal)",
                        see,
                        actor -> plans.previewDisplaced(actor, plan, edit, LIMIT, new StopSignal())),
                ask("Plans.compare(Actor, long, long)", see, actor -> plans.compare(actor, plan, other)),
                ask("Plans.staleness(Actor, long)", see, actor -> plans.staleness(actor, plan)),
                ask(
                        "Plans.whatIf(Actor, long, WhatIf, Duration, StopSignal)",
                        see,
                        actor -> plans.whatIf(actor, plan, question, LIMIT, new StopSignal())),
                ask(
                        "Plans.prove(Actor, long, String, Duration, StopSignal)",
                        see,
                        actor -> plans.prove(actor, plan, world.staff(), LIMIT, new StopSignal())),
                ask("Exports.notice(Actor, long)", see, actor -> exports.notice(actor, plan)),
                ask("Exports.resultFileName(Actor, long)", see, actor -> exports.resultFileName(actor, plan)),
                ask("Exports.result(Actor, long, Path)", see, actor -> {
                    Path file = world.folder().resolve("result.xlsx");
                    Files.deleteIfExists(file);
                    try {
                        exports.result(actor, plan, file);
                    } catch (RuntimeException refusal) {
                        if (Files.exists(file)) {
                            throw new AssertionError("refused, and written all the same", refusal);
                        }
                        throw refusal;
                    }
                    return Files.readAllBytes(file);
                }),
                ask("Plans.create(Actor, long, String)", makers, actor -> plans.create(actor, world.round(), "新方案")),
                ask("Plans.copy(Actor, long, String)", makers, actor -> plans.copy(actor, plan, "副本")),
                deed("Plans.rename(Actor, long, String)", officer, actor -> plans.rename(actor, plan, "改名")),
                ask(
                        "Plans.edit(Actor, long, int, PlanEdit)",
                        officer,
                        actor -> plans.edit(actor, plan, revision, edit)),
                ask("Plans.undo(Actor, long, int)", officer, actor -> plans.undo(actor, plan, revision + 1)),
                ask("Plans.redo(Actor, long, int)", officer, actor -> plans.redo(actor, plan, revision)),
                ask("Plans.accept(Actor, Replanned)", officer, actor -> plans.accept(actor, replanned)),
                ask("Plans.refresh(Actor, long, int)", officer, actor -> {
                    if (actor.userId() == world.user(OFFICER)) {
                        world.changeRoster();
                    }
                    return plans.refresh(actor, plan, revision + 1);
                }),
                ask("PlanningRuns.start(Actor, long, int, long)", officer, actor -> runs.start(actor, plan, 30, 1)),
                ask("PlanningRuns.latest(Actor, long)", see, actor -> runs.latest(actor, other)),
                ask("PlanningRuns.list(Actor, long)", see, actor -> runs.list(actor, other)),
                ask("PlanningRuns.watch(Actor, long, Consumer)", see, actor -> {
                    try (PlanningRuns.Registration watching = runs.watch(actor, plan, status -> {})) {
                        return watching;
                    }
                }),
                ask("PlanningRuns.stop(Actor, long)", officer, actor -> {
                    if (actor.userId() != world.user(OFFICER)) {
                        runs.stop(actor, over);
                        return over;
                    }
                    long run = runs.start(actor, other, 600, 1);
                    runs.stop(actor, run);
                    return run;
                }),
                deed("Plans.delete(Actor, long)", officer, actor -> {
                    if (actor.userId() == world.user(OFFICER)) {
                        world.awaitNoRun();
                    }
                    plans.delete(actor, other);
                }));
    }
}
