package org.dinggang.database;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The institutions whose rows a transaction may see and write; all others do not exist for it.
 *
 * @param ids the keys of the institutions in the database
 */
public record VisibleInstitutions(Set<Long> ids) {
    private static final VisibleInstitutions NONE = new VisibleInstitutions(Set.of());

    /** Exactly those. */
    public VisibleInstitutions {
        ids = Set.copyOf(ids);
    }

    /** No institution: for what belongs to none of them. */
    public static VisibleInstitutions none() {
        return NONE;
    }

    /** Exactly those. */
    public static VisibleInstitutions of(long... ids) {
        return of(LongStream.of(ids).boxed().toList());
    }

    /** Exactly those. */
    public static VisibleInstitutions of(Collection<Long> ids) {
        return new VisibleInstitutions(Set.copyOf(ids));
    }

    /** Whether everything that the other may see is visible here too. */
    public boolean contains(VisibleInstitutions other) {
        return ids.containsAll(other.ids);
    }

    /** As the database's setting has it. */
    String setting() {
        return new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
