package org.dinggang.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.dinggang.access.Actor;
import org.dinggang.database.VisibleInstitutions;

/**
 * The ledger as planning needs it: the state of institutions as of a change. What was true as of a change stays true, so the answer may
 * be kept as long as one likes.
 */
public interface RosterCases {
    /**
     * The last change of each of these institutions: the state now.
     *
     * @return key of the change by key of the institution
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see one of them
     */
    Map<Long, Long> basis(Actor actor, Collection<Long> institutionIds);

    /** As the other one, for work that goes on when nobody is signed in; the caller has checked who may see what. */
    Map<Long, Long> basis(VisibleInstitutions visible, Collection<Long> institutionIds);

    /**
     * The state of institutions.
     *
     * @param basis key of a change by key of the institution
     * @param day the day whose posts are asked for: a round's effective date, today where there is no round
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see one of them
     */
    RosterFacts facts(Actor actor, Map<Long, Long> basis, LocalDate day);

    /** As the other one, for work that goes on when nobody is signed in; the caller has checked who may see what. */
    RosterFacts facts(VisibleInstitutions visible, Map<Long, Long> basis, LocalDate day);
}
