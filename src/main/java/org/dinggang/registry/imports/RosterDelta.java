package org.dinggang.registry.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.PersonFacts;

/**
 * A workbook beside the ledger.
 *
 * @param institutionIds keys of the institutions in the workbook, by code
 * @param concerned keys of all institutions that a change would concern: those, and those that people come from
 * @param people people who come or change
 * @param unchanged how many people stay as they are
 * @param wrongMasks codes of people whose number, with its middle hidden, is not the one that is stored
 * @param missing people of these institutions who are not in the workbook
 * @param institutions institutions that change, before and after
 * @param pools pools
 * @param limits limits
 */
record RosterDelta(
        Map<String, Long> institutionIds,
        Set<Long> concerned,
        List<PersonDelta> people,
        int unchanged,
        Set<String> wrongMasks,
        List<PersonFacts> missing,
        Map<InstitutionState, Institution> institutions,
        SharesDelta<Pool> pools,
        SharesDelta<Limit> limits) {}
