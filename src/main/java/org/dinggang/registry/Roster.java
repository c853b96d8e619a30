package org.dinggang.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dinggang.access.Actor;

/**
 * The people of institutions. Every method refuses, with {@link org.dinggang.access.AccessRefusedException}, whoever may not see or do
 * what is asked.
 */
public interface Roster {
    /** One page of people. */
    List<RosterRow> page(Actor actor, RosterQuery query);

    /** How many people there are, on all pages. */
    long count(Actor actor, RosterQuery query);

    /**
     * The sections of the people there, in order.
     *
     * @param institutionIds institutions; empty for all that the actor may see
     */
    List<String> sections(Actor actor, Set<Long> institutionIds);

    /**
     * Writes people, whatever page the query names, with all their facts as a workbook that can be imported again. That it was
     * written, and how identity numbers stand in it, goes into the audit trail.
     *
     * @param identities how identity numbers stand in it; whole ones are for those alone who may reveal them
     * @throws IOException where it cannot be written
     */
    void export(Actor actor, RosterQuery query, IdentityNumbers identities, OutputStream stream) throws IOException;

    /** A person's file, by key. */
    PersonFile person(Actor actor, long personId);

    /** A person's file, by code. */
    PersonFile person(Actor actor, String staffCode);

    /** What is wrong with an edit, field by field; nothing where it can be made. */
    List<EditProblem> check(Actor actor, long personId, PersonEdit edit);

    /**
     * Edits a person's file.
     *
     * @param asOf the person's last change that the actor has seen ({@link PersonFile#asOf})
     * @return the file afterwards
     * @throws RegistryException.UnusableEdit where a field is wrong
     * @throws RegistryException.Outdated where somebody has changed the person since
     */
    PersonFile edit(Actor actor, long personId, long asOf, PersonEdit edit);

    /**
     * Puts a person onto a roster by hand. Who was on one before, and left, comes back under the same code with the titles, appointments
     * and other facts that stood then.
     *
     * @return the new file
     * @throws RegistryException.UnusableEdit where a field is wrong or the code belongs to somebody else
     */
    PersonFile add(Actor actor, NewPerson person);

    /**
     * Takes a person off the roster at once; the history stays. A departure that is planned for a day is no such thing: it is one of the
     * person's details.
     *
     * @param asOf the person's last change that the actor has seen ({@link PersonFile#asOf})
     * @throws RegistryException.Outdated where somebody has changed the person since
     */
    void leave(Actor actor, long personId, long asOf);

    /**
     * The whole identity number; that it was shown goes into the audit trail.
     *
     * @throws RegistryException where none is stored
     */
    String revealIdentity(Actor actor, long personId);
}
