package org.dinggang.explanation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.model.Case;

/** The part of a case that can have to do with one institution: what pools and limits tie to it, and nothing else. */
final class Neighbourhood {

    private Neighbourhood() {}

    /** The case with those institutions only that share posts or limits with the given one, directly or in turn. */
    static Case of(String institution, Case data) {
        Set<String> codes = new TreeSet<>(Set.of(institution));
        int size = 0;
        while (size < codes.size()) {
            size = codes.size();
            data.pools().forEach(pool -> addAllIfAny(codes, pool.institutions()));
            data.limits().forEach(limit -> addAllIfAny(codes, limit.institutions()));
        }
        return new Case(
                data.round(),
                data.institutions().stream()
                        .filter(member -> codes.contains(member.code()))
                        .toList(),
                data.pools().stream()
                        .filter(pool -> pool.institutions().stream().anyMatch(codes::contains))
                        .toList(),
                data.limits().stream()
                        .filter(limit -> limit.institutions().stream().anyMatch(codes::contains))
                        .toList(),
                data.staff().stream()
                        .filter(staff -> codes.contains(staff.institution()))
                        .toList());
    }

    private static void addAllIfAny(Set<String> codes, List<String> tied) {
        if (tied.stream().anyMatch(codes::contains)) {
            codes.addAll(tied);
        }
    }
}
