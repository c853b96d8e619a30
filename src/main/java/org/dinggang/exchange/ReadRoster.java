package org.dinggang.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;

/**
 * A roster from a workbook: institutions and their people, without a round. What belongs to a round, the people carry as the workbook
 * has it.
 *
 * @param institutions institutions, codes unique
 * @param pools pools, names unique
 * @param limits limits, names unique
 * @param staff people, identifiers unique
 * @param identities identity numbers by identifier, of those people for whom one is given
 * @param warnings what has no effect
 * @param places where a value stands, by the JSON pointer that it has in the case's JSON form
 */
public record ReadRoster(
        List<Institution> institutions,
        List<Pool> pools,
        List<Limit> limits,
        List<Staff> staff,
        Map<String, IdentityNumber> identities,
        List<InputProblem> warnings,
        Function<String, Place> places) {

    public ReadRoster {
        institutions = List.copyOf(institutions);
        pools = List.copyOf(pools);
        limits = List.copyOf(limits);
        staff = List.copyOf(staff);
        identities = Map.copyOf(identities);
        warnings = List.copyOf(warnings);
    }

    /** The same roster that no longer knows where anything stood: what it takes to know that is several times as large. */
    public ReadRoster withoutPlaces() {
        return new ReadRoster(
                institutions, pools, limits, staff, identities, warnings, pointer -> new Place.WholeFile());
    }
}
