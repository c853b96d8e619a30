package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An institution with the rows that say so.
 *
 * @param id key
 * @param institution the institution
 * @param detailId row of what is said once
 * @param waiverIds rows of its waivers
 * @param structureId row of its posts; null where none are approved
 * @param inForceFrom since when the posts are approved; null where it is not known
 * @param document document that approves them; null where it is not known
 */
public record InstitutionState(
        long id,
        Institution institution,
        long detailId,
        List<Long> waiverIds,
        @Nullable Long structureId,
        @Nullable LocalDate inForceFrom,
        @Nullable String document) {
    public InstitutionState {
        waiverIds = List.copyOf(waiverIds);
    }
}
