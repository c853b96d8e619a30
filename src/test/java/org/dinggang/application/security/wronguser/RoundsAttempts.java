package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.askAll;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.DEPARTMENT;
import static org.dinggang.application.security.wronguser.Person.OFFICER;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantPreview;
import org.dinggang.rounds.ApplicantQuery;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.RoundsInTests;

/** Every method of rounds, those that change something in an order in which each still has something to change. */
final class RoundsAttempts {
    private RoundsAttempts() {}

    static List<Attempt> of(World world) {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> officer = Set.of(OFFICER);
        Rounds rounds = world.bean(Rounds.class);
        long round = world.round();
        long draft = world.newRound();
        ApplicantPreview preview = rounds.previewApplicants(world.officer(), round, world.applicants(), "竞聘人员.xlsx");
        return List.of(
                ask(
                        "Rounds.list(Actor)",
                        see,
                        actor -> rounds.list(actor).stream()
                                .filter(found -> found.id() == round || found.id() == draft)
                                .toList()),
                ask("Rounds.detail(Actor, long)", see, actor -> rounds.detail(actor, round)),
                askAll("Rounds.ruleSets(Actor)", see, rounds::ruleSets),
                ask(
                        "Rounds.applicants(Actor, long, ApplicantQuery, int, int)",
                        see,
                        actor -> rounds.applicants(actor, round, ApplicantQuery.ALL, 0, 5)),
                ask(
                        "Rounds.countApplicants(Actor, long, ApplicantQuery)",
                        see,
                        actor -> rounds.countApplicants(actor, round, ApplicantQuery.ALL)),
                ask(
                        "Rounds.previewApplicants(Actor, long, Path, String)",
                        see,
                        actor -> rounds.previewApplicants(actor, round, world.applicants(), "竞聘人员.xlsx")),
                deed(
                        "Rounds.importApplicants(Actor, ApplicantPreview)",
                        officer,
                        actor -> rounds.importApplicants(actor, preview)),
                deed(
                        "Rounds.setApplicant(Actor, long, String, Applicant)",
                        officer,
                        actor -> rounds.setApplicant(
                                actor, round, world.staff(), new Applicant(true, null, new TreeSet<>()))),
                ask(
                        "Rounds.create(Actor, RoundDraft)",
                        Set.of(OFFICER, DEPARTMENT),
                        actor -> rounds.create(actor, RoundsInTests.draft(world.officer(), world.data()))),
                deed(
                        "Rounds.edit(Actor, long, RoundDraft)",
                        officer,
                        actor -> rounds.edit(actor, draft, RoundsInTests.draft(world.officer(), world.data()))),
                deed("Rounds.start(Actor, long)", officer, actor -> rounds.start(actor, draft)),
                deed("Rounds.close(Actor, long)", officer, actor -> rounds.close(actor, draft)));
    }
}
