package org.dinggang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Grade;

/**
 * Who fills the posts: holders by grade, and people without a grade.
 *
 * @param holders people by number of their grade
 * @param newcomers people never appointed
 * @param transferredIn grades that people held elsewhere
 * @param formerPostdocs people outside the quotas at grade 7
 */
record Headcount(SortedMap<Integer, Integer> holders, int newcomers, List<Integer> transferredIn, int formerPostdocs) {

    private static final int LARGE = 100;

    /** Fills the posts with so many people: most senior grades are full, some have room, one or another holds too many. */
    static Headcount of(int people, SortedMap<Integer, Integer> posts, boolean postdocs, Draws draws) {
        int newcomers = portion(people, 30, draws);
        int postdocsBefore = postdocs ? portion(people, 3, draws) : 0;
        List<Integer> moved = new ArrayList<>();
        int arrivals = portion(people, 12, draws);
        for (int index = 0; index < arrivals; index++) {
            moved.add(12 - draws.weighted(25, 15, 20, 15, 10, 10, 5));
        }
        int left = people - newcomers - postdocsBefore - moved.size();
        SortedMap<Integer, Integer> holders = new TreeMap<>();
        int crowded = people >= LARGE ? draws.between(6, 8) : 0;
        for (var entry : posts.entrySet()) {
            if (entry.getKey() != 12) {
                int wanted = entry.getValue() + difference(entry.getValue(), entry.getKey() == crowded, draws);
                int placed = Math.clamp(wanted, 0, left);
                holders.put(entry.getKey(), placed);
                left -= placed;
            }
        }
        holders.merge(12, left, Integer::sum);
        return new Headcount(holders, newcomers, moved, postdocsBefore);
    }

    /** Everybody, in the order of the grades. */
    List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        holders.forEach((grade, number) -> {
            for (int index = 0; index < number; index++) {
                roles.add(new Role.Holder(Grade.of(grade)));
            }
        });
        for (int index = 0; index < newcomers; index++) {
            roles.add(new Role.Newcomer());
        }
        for (int index = 0; index < formerPostdocs; index++) {
            roles.add(new Role.FormerPostdoc());
        }
        transferredIn.forEach(grade -> roles.add(new Role.TransferredIn(Grade.of(grade))));
        return roles;
    }

    private static int difference(int posts, boolean crowded, Draws draws) {
        if (crowded) {
            return 1 + posts / 12;
        }
        return switch (posts < 4 ? draws.weighted(70, 20, 10) : draws.weighted(45, 42, 13)) {
            case 0 -> 0;
            case 1 -> -draws.between(1, 1 + posts / 10);
            default -> draws.between(1, 1 + posts / 15);
        };
    }

    /** So many thousandths of the people, a fraction falling either way. */
    private static int portion(int people, int thousandths, Draws draws) {
        int exact = people * thousandths;
        return exact / 1000 + (draws.perMille(exact % 1000) ? 1 : 0);
    }
}
