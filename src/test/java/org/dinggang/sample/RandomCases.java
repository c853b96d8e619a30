package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Random cases for property tests, by seed. {@link #nasty} mixes everything that the planning model knows into a few people;
 * {@link #medium} is larger and tamer, with as many pools and limits as the test asks for.
 */
public final class RandomCases {

    static final LocalDate EFFECTIVE = LocalDate.of(2024, 12, 1);

    private RandomCases() {}

    /**
     * How a medium case is made.
     *
     * @param institutions institutions, at least 1
     * @param peoplePerInstitution people of each institution
     * @param pools pools over two to four institutions each
     * @param limits limits over the sections or series of one or two institutions each
     * @param objective objective of the round; null for that of the rule set
     */
    public record Shape(
            int institutions,
            int peoplePerInstitution,
            int pools,
            int limits,
            @Nullable Objective objective) {}

    /**
     * A small case, 1 to 3 institutions and 5 to 14 people, in which anything may meet anything: waivers, exemptions, pools of
     * both competitions, limits, ranges in posts, downward use, digests, chains, unknown dates, overlapping spells, days on
     * the edge, pins. Pins may force a plan to be unlawful.
     */
    public static Case nasty(long seed) {
        Draws draws = Draws.of(seed);
        List<Institution> institutions = new ArrayList<>();
        int size = 1 + draws.weighted(45, 35, 20);
        for (int index = 0; index < size; index++) {
            institutions.add(NastyInstitutions.institution(index, draws));
        }
        NastyInstitutions.Shared shared = NastyInstitutions.shared(institutions, draws);
        List<Staff> staff = new ArrayList<>();
        int people = draws.between(5, 14);
        for (int index = 0; index < people; index++) {
            staff.add(NastyPeople.person(index, draws.pick(institutions).code(), draws));
        }
        return new Case(NastyRounds.round(seed, draws), shared.institutions(), shared.pools(), shared.limits(), staff);
    }

    /** The nasty case of that seed without its pins: the best plan breaks no rule. */
    public static Case nastyWithoutPins(long seed) {
        return withoutPins(nasty(seed));
    }

    /** A case of institutions with a pyramid of grades, waiting people, a few vacancies and a few posts too few. */
    public static Case medium(Shape shape, long seed) {
        return new MediumCases(shape, Draws.of(seed, 1)).make(seed);
    }

    private static Case withoutPins(Case value) {
        List<Staff> staff =
                value.staff().stream().map(person -> person.withPin(null)).toList();
        return new Case(value.round(), value.institutions(), value.pools(), value.limits(), staff);
    }
}
