package org.dinggang.registry;

import java.util.List;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;

/**
 * Which people of a roster, in which order.
 *
 * @param institutionIds their institutions; empty for all that the actor may see
 * @param text what the name or section has in it, or the code begins with; blank for everybody
 * @param grades grades now held; empty for all
 * @param ranks ranks of the highest title; empty for all
 * @param sections sections; empty for all
 * @param sort what to sort by, the most important first; the code decides at last
 * @param offset how many to leave out from the start
 * @param limit how many at most
 */
public record RosterQuery(
        Set<Long> institutionIds,
        String text,
        Set<Grade> grades,
        Set<Rank> ranks,
        Set<String> sections,
        List<Sort> sort,
        long offset,
        int limit) {

    /** No limit. */
    public static final int ALL = Integer.MAX_VALUE;

    /**
     * One thing to sort by.
     *
     * @param key what
     * @param ascending whether the smallest come first; who lacks the value comes last either way
     */
    public record Sort(SortKey key, boolean ascending) {}

    public RosterQuery {
        institutionIds = Set.copyOf(institutionIds);
        grades = Set.copyOf(grades);
        ranks = Set.copyOf(ranks);
        sections = Set.copyOf(sections);
        sort = List.copyOf(sort);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("A page begins at " + offset + " and has " + limit + " rows");
        }
    }

    /** Everybody of these institutions, by code. */
    public static RosterQuery everybody(Set<Long> institutionIds) {
        return new RosterQuery(institutionIds, "", Set.of(), Set.of(), Set.of(), List.of(), 0, ALL);
    }

    /** The same people, but these of them. */
    public RosterQuery page(long offset, int limit) {
        return new RosterQuery(institutionIds, text, grades, ranks, sections, sort, offset, limit);
    }

    /** The same people in another order. */
    public RosterQuery sortedBy(List<Sort> order) {
        return new RosterQuery(institutionIds, text, grades, ranks, sections, order, offset, limit);
    }
}
