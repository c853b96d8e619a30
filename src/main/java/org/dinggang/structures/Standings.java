package org.dinggang.structures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;

/** Whether institutions may hold rounds, so that nobody begins one in vain. */
public interface Standings {

    /**
     * How institutions stand, by code.
     *
     * @param day the day on which appointments are to take effect
     * @param ruleSet name of the rule set by which they are to be made
     * @throws AccessRefusedException where the actor may not see one of them
     * @throws StructureRefusedException where there is no such rule set
     */
    List<Standing> of(Actor actor, Collection<Long> institutionIds, LocalDate day, String ruleSet);
}
