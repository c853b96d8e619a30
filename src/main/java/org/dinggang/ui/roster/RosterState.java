package org.dinggang.ui.roster;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterQuery.Sort;
import org.dinggang.registry.SortKey;

/**
 * What of the roster is shown, as it stands in the address: a bookmark or a link sent to a colleague shows the same people. What in
 * an address makes no sense is left out.
 *
 * @param institutions codes of institutions; empty for all
 * @param text what is searched for
 * @param grades grades held; empty for all
 * @param ranks ranks of titles; empty for all
 * @param sections sections; empty for all
 * @param sort what to sort by
 */
record RosterState(
        SortedSet<String> institutions,
        String text,
        SortedSet<Grade> grades,
        SortedSet<Rank> ranks,
        SortedSet<String> sections,
        List<Sort> sort) {
    private static final String TEXT = "q";
    private static final String INSTITUTION = "institution";
    private static final String SECTION = "section";
    private static final String GRADE = "grade";
    private static final String RANK = "rank";
    private static final String SORT = "sort";
    private static final String DESCENDING = "-";

    RosterState {
        institutions = new TreeSet<>(institutions);
        grades = new TreeSet<>(grades);
        ranks = new TreeSet<>(ranks);
        sections = new TreeSet<>(sections);
        sort = List.copyOf(sort);
    }

    /** Everybody, by code. */
    static RosterState everybody() {
        return new RosterState(new TreeSet<>(), "", new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), List.of());
    }

    /** What the address says. */
    static RosterState of(QueryParameters parameters) {
        return new RosterState(
                new TreeSet<>(parameters.getParameters(INSTITUTION)),
                parameters.getSingleParameter(TEXT).orElse(""),
                understood(parameters, GRADE, RosterState::grade),
                understood(parameters, RANK, name -> constant(Rank.values(), name)),
                new TreeSet<>(parameters.getParameters(SECTION)),
                parameters.getParameters(SORT).stream()
                        .flatMap(word -> sort(word).stream())
                        .toList());
    }

    /** As the address has it. */
    QueryParameters parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, TEXT, text.isBlank() ? Stream.empty() : Stream.of(text));
        put(all, INSTITUTION, institutions.stream());
        put(all, SECTION, sections.stream());
        put(all, GRADE, grades.stream().map(Grade::toString));
        put(all, RANK, ranks.stream().map(Rank::name));
        put(
                all,
                SORT,
                sort.stream()
                        .map(by -> (by.ascending() ? "" : DESCENDING) + by.key().name()));
        return new QueryParameters(all);
    }

    /** Whether somebody may be left out. */
    boolean isFiltered() {
        return !text.isBlank()
                || !institutions.isEmpty()
                || !sections.isEmpty()
                || !grades.isEmpty()
                || !ranks.isEmpty();
    }

    /** The same people in another order. */
    RosterState sortedBy(List<Sort> order) {
        return new RosterState(institutions, text, grades, ranks, sections, order);
    }

    /**
     * What to ask the roster for.
     *
     * @param ids keys of the institutions that the person sees, by code; others do not exist
     */
    RosterQuery query(Map<String, Long> ids) {
        Set<Long> chosen =
                institutions.stream().filter(ids::containsKey).map(ids::get).collect(Collectors.toUnmodifiableSet());
        return new RosterQuery(chosen, text, grades, ranks, sections, sort, 0, RosterQuery.ALL);
    }

    private static <T extends Comparable<T>> SortedSet<T> understood(
            QueryParameters parameters, String name, Function<String, Optional<T>> reader) {
        return parameters.getParameters(name).stream()
                .flatMap(word -> reader.apply(word).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Grade> grade(String word) {
        return Grade.all().stream()
                .filter(grade -> grade.toString().equals(word))
                .findFirst();
    }

    private static Optional<Sort> sort(String word) {
        boolean ascending = !word.startsWith(DESCENDING);
        return constant(SortKey.values(), ascending ? word : word.substring(1)).map(key -> new Sort(key, ascending));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static void put(Map<String, List<String>> all, String name, Stream<String> values) {
        List<String> list = new ArrayList<>(values.toList());
        if (!list.isEmpty()) {
            all.put(name, list);
        }
    }
}
