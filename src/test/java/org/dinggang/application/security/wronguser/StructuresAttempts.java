package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.BUREAU;
import static org.dinggang.application.security.wronguser.Person.DEPARTMENT;
import static org.dinggang.application.security.wronguser.Person.OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Institution;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.registry.ApprovedPosts;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.Establishments;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.PostsApproval;
import org.dinggang.structures.Approval;
import org.dinggang.structures.RecommendationNumbers;
import org.dinggang.structures.Standings;
import org.dinggang.structures.StructureEffects;
import org.dinggang.structures.StructureVersions;
import org.dinggang.structures.VersionContent;

/** Every method of structures and of what they ask of the registry, in an order in which each still has something to change. */
final class StructuresAttempts {
    private static final String RULE_SET = "national-2006";
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");

    private StructuresAttempts() {}

    static List<Attempt> of(World world) {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> officer = Set.of(OFFICER);
        Set<Person> bureau = Set.of(BUREAU);
        long institution = world.institution();
        StructureVersions versions = world.bean(StructureVersions.class);
        VersionContent content = content(versions.proposal(world.officer(), institution, RULE_SET));
        long version = versions.create(world.officer(), institution, content);
        long other = versions.create(world.officer(), institution, content);
        StructureEffects effects = world.bean(StructureEffects.class);
        Establishments establishments = world.bean(Establishments.class);
        LocalDate today = LocalDate.now();
        return List.of(
                ask("StructureVersions.list(Actor, long)", see, actor -> versions.list(actor, institution)),
                ask("StructureVersions.detail(Actor, long)", see, actor -> versions.detail(actor, version)),
                ask(
                        "StructureVersions.proposal(Actor, long, String)",
                        see,
                        actor -> versions.proposal(actor, institution, RULE_SET)),
                ask(
                        "StructureVersions.check(Actor, long, VersionContent)",
                        see,
                        actor -> versions.check(actor, institution, content)),
                ask(
                        "StructureVersions.compare(Actor, long, long)",
                        see,
                        actor -> versions.compare(actor, version, other)),
                ask("StructureEffects.of(Actor, long)", see, actor -> effects.of(actor, version)),
                ask(
                        "StructureEffects.ofContent(Actor, long, VersionContent)",
                        see,
                        actor -> effects.ofContent(actor, institution, content)),
                ask(
                        "StructureEffects.onPlan(Actor, long, long, Duration, StopSignal)",
                        see,
                        actor -> effects.onPlan(actor, version, world.plan(), Duration.ofSeconds(1), new StopSignal())),
                ask(
                        "Standings.of(Actor, Collection, LocalDate, String)",
                        see,
                        actor -> world.bean(Standings.class).of(actor, Set.of(institution), DAY, RULE_SET)),
                ask(
                        "RecommendationNumbers.of(Actor, Collection)",
                        see,
                        actor -> world.bean(RecommendationNumbers.class).of(actor, Set.of(institution))),
                ask(
                        "Institutions.on(Actor, Collection, LocalDate)",
                        see,
                        actor -> world.bean(Institutions.class).on(actor, Set.of(institution), DAY)),
                ask(
                        "StructureVersions.create(Actor, long, VersionContent)",
                        Set.of(OFFICER, DEPARTMENT),
                        actor -> versions.create(actor, institution, content)),
                deed(
                        "StructureVersions.submit(Actor, long, int)",
                        officer,
                        actor -> versions.submit(actor, version, 1)),
                ask("StructureVersions.waiting(Actor)", see, actor -> versions.waiting(actor)),
                deed(
                        "StructureVersions.giveBack(Actor, long, int, String)",
                        bureau,
                        actor -> versions.giveBack(actor, version, 2, "请核对")),
                deed(
                        "StructureVersions.edit(Actor, long, int, VersionContent)",
                        officer,
                        actor -> versions.edit(actor, version, 3, content)),
                deed(
                        "StructureVersions.submit(Actor, long, int)",
                        officer,
                        actor -> versions.submit(actor, version, 4)),
                deed(
                        "StructureVersions.withdraw(Actor, long, int)",
                        officer,
                        actor -> versions.withdraw(actor, version, 5)),
                deed(
                        "StructureVersions.submit(Actor, long, int)",
                        officer,
                        actor -> versions.submit(actor, version, 6)),
                deed(
                        "StructureVersions.approve(Actor, long, int, Approval)",
                        bureau,
                        actor -> versions.approve(
                                actor, version, 7, new Approval("批复1号", InstitutionLevel.CITY, today, today, ""))),
                ask(
                        "ApprovedPosts.approve(Actor, PostsApproval)",
                        bureau,
                        actor -> world.bean(ApprovedPosts.class)
                                .approve(
                                        actor,
                                        new PostsApproval(
                                                institution,
                                                other,
                                                content.technical(),
                                                content.reserved(),
                                                today.plusDays(1),
                                                "批复2号",
                                                state(world).establishment().authorized(),
                                                state(world).establishment().changedOn()))),
                deed(
                        "StructureVersions.discard(Actor, long, int)",
                        officer,
                        actor -> versions.discard(actor, other, 1)),
                ask(
                        "Establishments.record(Actor, long, Establishment, EstablishmentChange)",
                        Set.of(OFFICER, BUREAU),
                        actor -> establishments.record(
                                actor,
                                institution,
                                state(world).establishment(),
                                new EstablishmentChange.TransferBegun(DAY, "转隶1号"))),
                ask("Establishments.history(Actor, long)", see, actor -> establishments.history(actor, institution)));
    }

    private static Institution state(World world) {
        return world.bean(Institutions.class)
                .detail(world.officer(), world.institution())
                .institution();
    }

    private static VersionContent content(VersionContent proposal) {
        return new VersionContent(
                proposal.basis(),
                proposal.categories(),
                proposal.technical(),
                proposal.reserved(),
                proposal.special(),
                proposal.temporary(),
                proposal.registered(),
                proposal.series(),
                proposal.seniorsBefore(),
                Reason.BUSINESS_NEED,
                null,
                DAY,
                Map.of(),
                "");
    }
}
