package org.dinggang.ui.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.dinggang.rounds.BoardRow;

/** The numbers of a post board row that people stand behind. */
enum BoardCell {
    HELD,
    LEAVING,
    ENTERING,
    AFTER,
    WAITING;

    /** Identifiers of the people behind the number: those whom the quota counts, then those held outside it. */
    List<String> people(BoardRow row) {
        return Stream.concat(counted(row).stream(), outside(row).stream()).toList();
    }

    /** Identifiers of those whom the quota counts. */
    List<String> counted(BoardRow row) {
        return switch (this) {
            case HELD ->
                Stream.of(row.staying(), row.leaving(), row.movedOut())
                        .flatMap(List::stream)
                        .toList();
            case LEAVING ->
                Stream.concat(row.leaving().stream(), row.movedOut().stream()).toList();
            case ENTERING -> row.entering();
            case AFTER ->
                Stream.concat(row.staying().stream(), row.entering().stream()).toList();
            case WAITING -> row.waiting();
        };
    }

    /** Identifiers of those held outside the quota. */
    List<String> outside(BoardRow row) {
        return switch (this) {
            case HELD -> row.exemptBefore();
            case LEAVING -> row.exemptLeaving();
            case ENTERING -> row.exemptEntering();
            case AFTER -> row.exempt();
            case WAITING -> List.of();
        };
    }
}
