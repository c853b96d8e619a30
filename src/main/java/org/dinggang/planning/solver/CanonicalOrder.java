package org.dinggang.planning.solver;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Staff;

/** The order in which a case is planned, whatever order its input has: of plans that are equally good, always the same is found. */
final class CanonicalOrder {

    private CanonicalOrder() {}

    /** The same case with institutions, pools, limits and people by their codes, names and identifiers. */
    static Case of(Case data) {
        return new Case(
                data.round(),
                sorted(data.institutions(), Institution::code),
                sorted(data.pools(), Pool::name),
                sorted(data.limits(), Limit::name),
                sorted(data.staff(), Staff::id));
    }

    private static <E> List<E> sorted(List<E> elements, Function<E, String> key) {
        return elements.stream().sorted(Comparator.comparing(key)).toList();
    }
}
