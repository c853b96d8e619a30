package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An institution on a day, with the rows that say so.
 *
 * @param id key
 * @param institution the institution; its posts are those in force on the day
 * @param detailId row of what is said once
 * @param statedAdjustedOn the day on which the posts were last adjusted, as the details say it; where the posts in force say it
 *     themselves, the institution has theirs
 * @param waiverIds rows of its waivers
 * @param posts row of its posts in force; null where none are
 */
public record InstitutionState(
        long id,
        Institution institution,
        long detailId,
        @Nullable LocalDate statedAdjustedOn,
        List<Long> waiverIds,
        @Nullable StoredPosts posts) {
    public InstitutionState {
        waiverIds = List.copyOf(waiverIds);
    }
}
