package org.dinggang.registry.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of a query that picks what held of institutions as of a change of each. */
final class AsOf {
    /** Of rows "fact" that belong to one institution; three parameters. */
    static final String OF_INSTITUTION =
            condition("fact.institution_id = any (?)", "basis.institution_id = fact.institution_id");

    /** Of rows "fact" that several institutions share; three parameters. */
    static final String OF_SHARES =
            condition("fact.institution_ids && ?", "basis.institution_id = any (fact.institution_ids)");

    private AsOf() {}

    /** The parameters of the conditions. */
    static Object[] parameters(Map<Long, Long> basis) {
        Map<Long, Long> ordered = new TreeMap<>(basis);
        Long[] institutions = ordered.keySet().toArray(Long[]::new);
        return new Object[] {institutions, institutions, ordered.values().toArray(Long[]::new)};
    }

    /** Now, as a basis. */
    static Map<Long, Long> now(Collection<Long> institutions) {
        return institutions.stream().distinct().collect(Collectors.toMap(id -> id, id -> Long.MAX_VALUE));
    }

    private static String condition(String quick, String exact) {
        return """
                %s and exists (
                  select from unnest(?::bigint[], ?::bigint[]) as basis (institution_id, change)
                  where %s and fact.added_by <= basis.change and (fact.ended_by is null or fact.ended_by > basis.change))""".formatted(quick, exact);
    }
}
