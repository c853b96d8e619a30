package org.dinggang.registry;

import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.model.Establishment;

/** The establishments (编制) of institutions and what becomes of them. */
public interface Establishments {
    /**
     * What was recorded of an institution, the latest first. What a workbook has changed is not among it.
     *
     * @throws org.dinggang.access.AccessRefusedException where the actor may not see the institution
     */
    List<EstablishmentRecord> history(Actor actor, long institutionId);

    /**
     * Records that an establishment has changed, or a transfer has begun or ended. From its day on, no appointments are made until a
     * structure based on it is in force, or the transfer is complete (政策第十一条).
     *
     * @param seen the establishment as the actor has seen it
     * @return key of the change
     * @throws org.dinggang.access.AccessRefusedException where the actor may not record it, or not see the institution
     * @throws RegistryException.UnusableEdit with every field that is wrong
     * @throws RegistryException.Outdated where the establishment is no longer what the actor has seen
     */
    long record(Actor actor, long institutionId, Establishment seen, EstablishmentChange change);
}
