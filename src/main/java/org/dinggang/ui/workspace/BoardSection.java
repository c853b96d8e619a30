package org.dinggang.ui.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Rank;
import org.dinggang.planning.Quota;
import org.dinggang.rounds.BoardRow;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the post board that belong together: the grades of a rank at an institution, or what pools and limits say.
 *
 * @param rank the rank; null for pools and limits
 * @param rows the rows: grades from the highest down; pools and limits in the checker's order
 */
record BoardSection(@Nullable Rank rank, List<BoardRow> rows) {
    private static final Comparator<BoardRow> BY_GRADE = Comparator.comparing(
                    (BoardRow row) -> row.quota().grades().first())
            .thenComparing(row -> row.quota().grades().size());

    BoardSection {
        rows = List.copyOf(rows);
    }

    /**
     * What concerns one institution: its own grades by rank from the highest down, then the pools and limits that it takes part in.
     * Sections without rows are left out.
     */
    static List<BoardSection> of(List<BoardRow> board, String institution) {
        Map<Rank, List<BoardRow>> byRank = new EnumMap<>(Rank.class);
        List<BoardRow> shared = new ArrayList<>();
        for (BoardRow row : board) {
            Quota quota = row.quota();
            if (!quota.institutions().contains(institution)) {
                continue;
            }
            if (quota.origin() == Quota.Origin.POSTS || quota.origin() == Quota.Origin.UNCOVERED) {
                byRank.computeIfAbsent(quota.grades().first().rank(), rank -> new ArrayList<>())
                        .add(row);
            } else {
                shared.add(row);
            }
        }
        List<BoardSection> sections = new ArrayList<>();
        byRank.forEach((rank, rows) -> sections.add(
                new BoardSection(rank, rows.stream().sorted(BY_GRADE).toList())));
        if (!shared.isEmpty()) {
            sections.add(new BoardSection(null, shared));
        }
        return List.copyOf(sections);
    }
}
