package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Establishment;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;

/** Makes institutions, each from draws of its own, and numbers their people through the case. */
final class InstitutionMaker {

    private static final int TECHNICAL_PERCENT = 85;
    private static final int LARGE = 100;

    private final long seed;
    private final List<String> others;
    private int institutions;
    private int people;

    /**
     * A maker of institutions.
     *
     * @param seed seed of the case
     * @param others codes of institutions that people came from
     */
    InstitutionMaker(long seed, List<String> others) {
        this.seed = seed;
        this.others = others;
    }

    /** How the establishment of an institution stands. */
    enum Standing {
        /** It has not changed. */
        STEADY,
        /** It has changed, and the posts were adjusted. */
        ADJUSTED,
        /** It has changed, and the posts were not adjusted yet. */
        NOT_ADJUSTED,
        /** The same, but the round may go on by a waiver. */
        WAIVED,
        /** A transfer of units or staff is unfinished. */
        TRANSFER_PENDING
    }

    /** Makes the next institution. */
    InstitutionSample make(String code, String name, String department, Profile profile, int size, Standing standing) {
        Draws draws = Draws.of(seed, ++institutions);
        int total = Math.max(1, size * draws.between(97, 104) / 100);
        SortedMap<Integer, Integer> posts = PostNumbers.of(total, profile.shares());
        Headcount headcount = Headcount.of(size, posts, profile.postdocs(), draws);
        headcount.holders().forEach((grade, number) -> posts.putIfAbsent(grade, 0));
        return new InstitutionSample(
                code,
                name,
                department,
                profile,
                establishment(total, standing),
                posts,
                reserved(posts, size, draws),
                waivers(standing),
                staff(code, profile, headcount, draws));
    }

    private List<Staff> staff(String code, Profile profile, Headcount headcount, Draws draws) {
        List<Role> roles = new ArrayList<>(headcount.roles());
        for (int last = roles.size() - 1; last > 0; last--) {
            Collections.swap(roles, last, draws.between(0, last));
        }
        CareerMaker careers = new CareerMaker(code, profile.highEntry(), new RoundCalendar(draws), others, draws);
        StaffMaker maker = new StaffMaker(code, profile, careers, draws);
        List<Staff> staff = new ArrayList<>(roles.size());
        for (Role role : roles) {
            staff.add(maker.person(role, staff.size() + 1, people++));
        }
        return staff;
    }

    private static Establishment establishment(int total, Standing standing) {
        int authorized = total * 100 / TECHNICAL_PERCENT;
        LocalDate changed = LocalDate.of(2024, 3, 15);
        return switch (standing) {
            case STEADY -> new Establishment(authorized, null, null, false);
            case ADJUSTED -> new Establishment(authorized, changed, changed.plusMonths(2), false);
            case NOT_ADJUSTED, WAIVED -> new Establishment(authorized, changed, changed.minusYears(3), false);
            case TRANSFER_PENDING -> new Establishment(authorized, null, null, true);
        };
    }

    private static List<Waiver> waivers(Standing standing) {
        return standing == Standing.WAIVED
                ? List.of(new Waiver("structure-adjusted", null, "示人社函〔2024〕95号"))
                : List.of();
    }

    /** A post or two that a larger institution keeps for somebody it has yet to recruit. */
    private static SortedMap<Integer, Integer> reserved(SortedMap<Integer, Integer> posts, int size, Draws draws) {
        SortedMap<Integer, Integer> reserved = new TreeMap<>();
        if (size >= LARGE && draws.percent(60)) {
            int grade = draws.pick(List.of(7, 10));
            int number = 1 + size / 600;
            if (posts.getOrDefault(grade, 0) > number) {
                reserved.put(grade, number);
            }
        }
        return reserved;
    }
}
