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
 * @param unsaid what the workbook says nothing about; of that, the values here are empty and mean nothing
 * @param warnings what has no effect
 * @param places where a value stands, by the JSON pointer that it has in the case's JSON form
 */
public record ReadRoster(
        List<Institution> institutions,
        List<Pool> pools,
        List<Limit> limits,
        List<Staff> staff,
        Map<String, IdentityNumber> identities,
        Unsaid unsaid,
        List<InputProblem> warnings,
        Function<String, Place> places) {

    /** A roster that says everything. */
    public ReadRoster(
            List<Institution> institutions,
            List<Pool> pools,
            List<Limit> limits,
            List<Staff> staff,
            Map<String, IdentityNumber> identities,
            List<InputProblem> warnings,
            Function<String, Place> places) {
        this(institutions, pools, limits, staff, identities, Unsaid.NOTHING, warnings, places);
    }

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
                institutions, pools, limits, staff, identities, unsaid, warnings, pointer -> new Place.WholeFile());
    }

    /** The same roster, of which that is not said. */
    public ReadRoster without(Unsaid gaps) {
        return new ReadRoster(institutions, pools, limits, staff, identities, gaps, warnings, places);
    }

    /** The same roster with other institutions, pools, limits and people in their places, in the same order. */
    public ReadRoster with(
            List<Institution> otherInstitutions,
            List<Pool> otherPools,
            List<Limit> otherLimits,
            List<Staff> otherStaff) {
        return new ReadRoster(
                otherInstitutions, otherPools, otherLimits, otherStaff, identities, unsaid, warnings, places);
    }
}
