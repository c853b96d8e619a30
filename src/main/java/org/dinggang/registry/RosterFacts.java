package org.dinggang.registry;

import java.util.List;
import java.util.Map;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;

/**
 * The state of institutions as a case has it. What belongs to a round is as if it had not been said: everybody has applied, without
 * merit, priority and pin.
 *
 * @param institutions institutions, by code
 * @param pools pools that have a member among them, with the members among them only, by name
 * @param limits limits that have an institution among them, with the institutions among them only, by name
 * @param staff people, by code
 * @param shared names of those pools and limits of which some institution is not among them: how many of its people hold a post there
 *     is not known here
 * @param institutionIds keys of the institutions by code
 * @param personIds keys of the people by code
 */
public record RosterFacts(
        List<Institution> institutions,
        List<Pool> pools,
        List<Limit> limits,
        List<Staff> staff,
        List<String> shared,
        Map<String, Long> institutionIds,
        Map<String, Long> personIds) {

    public RosterFacts {
        institutions = List.copyOf(institutions);
        pools = List.copyOf(pools);
        limits = List.copyOf(limits);
        staff = List.copyOf(staff);
        shared = List.copyOf(shared);
        institutionIds = Map.copyOf(institutionIds);
        personIds = Map.copyOf(personIds);
    }
}
