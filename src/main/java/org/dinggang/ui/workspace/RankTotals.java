package org.dinggang.ui.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.rounds.BoardRow;

/**
 * What the grades of a rank come to together. Nobody counts twice: whoever waits for two of the grades is one who waits.
 *
 * @param section the rank's rows
 */
record RankTotals(BoardSection section) {
    /** Whether they say more than the rows do: of a rank with several grades. Pools and limits overlap and have no totals. */
    boolean saySomething() {
        return section.rank() != null && section.rows().size() > 1;
    }

    /** Posts that may be filled. */
    int posts() {
        return section.rows().stream().mapToInt(row -> row.use().max()).sum();
    }

    /** Posts that stay free after the round. */
    int vacant() {
        return section.rows().stream().mapToInt(BoardRow::vacant).sum();
    }

    /** Identifiers of the people behind a number. */
    List<String> people(BoardCell cell) {
        return together(section.rows(), cell::people);
    }

    /** The number itself; people held outside the quotas stand behind a plus. */
    String shown(BoardCell cell) {
        int counted = together(section.rows(), cell::counted).size();
        int outside = together(section.rows(), cell::outside).size();
        return outside == 0 ? String.valueOf(counted) : counted + "+" + outside;
    }

    /** The people behind the same number in whichever plan is shown then. */
    Behind behind(String title, BoardCell cell) {
        Set<String> quotas =
                section.rows().stream().map(row -> row.quota().name()).collect(Collectors.toSet());
        return new Behind(
                title,
                plan -> together(
                        plan.board().stream()
                                .filter(row -> quotas.contains(row.quota().name()))
                                .toList(),
                        cell::people));
    }

    private static List<String> together(List<BoardRow> rows, Function<BoardRow, List<String>> people) {
        return rows.stream().map(people).flatMap(Collection::stream).distinct().toList();
    }
}
