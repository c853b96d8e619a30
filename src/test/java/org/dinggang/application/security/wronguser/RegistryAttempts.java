package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.ADMINISTRATOR;
import static org.dinggang.application.security.wronguser.Person.OFFICER;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.registry.IdentityNumbers;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.NewPerson;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterCases;
import org.dinggang.registry.RosterImport;
import org.dinggang.registry.RosterQuery;

/** Every method of the registry's services, those that change something in an order in which each still has something to change. */
final class RegistryAttempts {
    private RegistryAttempts() {}

    static List<Attempt> of(World world) {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> officer = Set.of(OFFICER);
        Set<Long> ids = Set.of(world.institution());
        RosterQuery everybody = RosterQuery.everybody(ids);
        Institutions institutions = world.bean(Institutions.class);
        PostStructures structures = world.bean(PostStructures.class);
        Roster roster = world.bean(Roster.class);
        RosterCases cases = world.bean(RosterCases.class);
        RosterImport imports = world.bean(RosterImport.class);
        Map<Long, Long> basis = cases.basis(world.officer(), ids);
        PersonFile file = roster.person(world.officer(), world.person());
        PersonDetail renamed = detail("王某乙");
        ImportPreview preview = preview(world);
        return List.of(
                ask(
                        "Institutions.list(Actor)",
                        see,
                        actor -> institutions.list(actor).stream()
                                .filter(found -> found.id() == world.institution())
                                .toList()),
                ask("Institutions.detail(Actor, long)", see, actor -> institutions.detail(actor, world.institution())),
                ask(
                        "Institutions.open(Actor, NewInstitution)",
                        Set.of(ADMINISTRATOR),
                        actor -> institutions.open(actor, new NewInstitution(world.staff(), "新单位", null, null))),
                ask(
                        "PostStructures.history(Actor, long)",
                        see,
                        actor -> structures.history(actor, world.institution())),
                ask("PostStructures.pools(Actor, long)", see, actor -> structures.pools(actor, world.institution())),
                ask(
                        "PostStructures.limits(Actor, long)",
                        Set.of(),
                        actor -> structures.limits(actor, world.institution())),
                ask("Roster.page(Actor, RosterQuery)", see, actor -> roster.page(actor, everybody)),
                ask("Roster.count(Actor, RosterQuery)", see, actor -> roster.count(actor, everybody)),
                ask("Roster.sections(Actor, Set)", see, actor -> roster.sections(actor, ids)),
                ask("Roster.export(Actor, RosterQuery, IdentityNumbers, OutputStream)", see, actor -> {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    roster.export(actor, everybody, IdentityNumbers.MASKED, stream);
                    return stream.toByteArray();
                }),
                ask("Roster.person(Actor, long)", see, actor -> roster.person(actor, world.person())),
                ask("Roster.person(Actor, String)", see, actor -> roster.person(actor, world.staff())),
                deed(
                        "Roster.check(Actor, long, PersonEdit)",
                        officer,
                        actor -> roster.check(actor, world.person(), new PersonEdit.Detail(renamed))),
                ask(
                        "Roster.edit(Actor, long, long, PersonEdit)",
                        officer,
                        actor -> roster.edit(actor, world.person(), file.asOf(), new PersonEdit.Detail(renamed))),
                ask(
                        "Roster.add(Actor, NewPerson)",
                        officer,
                        actor -> roster.add(
                                actor,
                                new NewPerson(world.institution(), world.code() + "-0099", detail("新来的人"), null))),
                deed("Roster.leave(Actor, long, long)", officer, actor -> {
                    PersonFile newcomer = roster.person(world.officer(), world.leaving());
                    roster.leave(actor, newcomer.personId(), newcomer.asOf());
                }),
                ask(
                        "Roster.revealIdentity(Actor, long)",
                        Set.of(),
                        actor -> roster.revealIdentity(actor, world.person())),
                ask("RosterCases.basis(Actor, Collection)", see, actor -> cases.basis(actor, ids)),
                ask(
                        "RosterCases.basis(VisibleInstitutions, Collection)",
                        see,
                        actor -> cases.basis(actor.institutions(), ids)),
                ask(
                        "RosterCases.facts(Actor, Map, LocalDate)",
                        see,
                        actor -> cases.facts(actor, basis, LocalDate.parse("2024-12-01"))
                                .staff()),
                ask(
                        "RosterCases.facts(VisibleInstitutions, Map, LocalDate)",
                        see,
                        actor -> cases.facts(actor.institutions(), basis, LocalDate.parse("2024-12-01"))
                                .staff()),
                ask("RosterImport.preview(Actor, Path, String, ImportListener)", officer, actor -> {
                    ImportPreview seen = imports.preview(actor, world.workbook(), "花名册.xlsx", ImportListener.NONE);
                    return seen.isUsable() ? seen : List.of();
                }),
                ask(
                        "RosterImport.mayUndoLast(Actor, long)",
                        see,
                        actor -> imports.mayUndoLast(actor, world.institution())),
                ask(
                        "RosterImport.lastChange(Actor, long)",
                        see,
                        actor -> imports.lastChange(actor, world.institution())),
                ask(
                        "RosterImport.apply(Actor, ImportPreview, MissingPeople, ImportListener)",
                        officer,
                        actor -> imports.apply(
                                actor,
                                actor.userId() == world.user(OFFICER) ? preview(world) : preview,
                                MissingPeople.STAY,
                                ImportListener.NONE)),
                ask(
                        "RosterImport.undoLast(Actor, long)",
                        officer,
                        actor -> imports.undoLast(actor, world.institution())));
    }

    private static PersonDetail detail(String name) {
        return new PersonDetail(name, null, null, null, null, null);
    }

    private static ImportPreview preview(World world) {
        return world.bean(RosterImport.class)
                .preview(world.officer(), world.workbook(), "花名册.xlsx", ImportListener.NONE);
    }
}
