package org.dinggang.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dinggang.access.Actor;
import org.dinggang.model.Institution;

/** The institutions of the ledger. What of them may be granted to users, {@link org.dinggang.access.InstitutionDirectory} tells. */
public interface Institutions {
    /**
     * The institutions that the actor may see, by code.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may see no rosters
     */
    List<InstitutionSummary> list(Actor actor);

    /**
     * One institution with its posts.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see it
     */
    InstitutionDetail detail(Actor actor, long institutionId);

    /**
     * Institutions as they are on a day, with the posts in force then, as far as is known now.
     *
     * @return the institutions by key
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see one of them
     */
    Map<Long, Institution> on(Actor actor, Collection<Long> institutionIds, LocalDate day);

    /**
     * Opens an institution without posts and people, into which they can be imported. To be done by whoever manages users: nobody sees
     * an institution before it is granted to somebody.
     *
     * @return its key
     * @throws org.dinggang.access.AccessRefusedException where the actor does not manage users
     * @throws RegistryException.UnusableEdit where the code is taken or a field is unusable
     */
    long open(Actor actor, NewInstitution institution);
}
