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

    /** Identifiers of the people behind the number. */
    List<String> people(BoardRow row) {
        return switch (this) {
            case HELD ->
                Stream.of(row.staying(), row.leaving(), row.movedOut())
                        .flatMap(List::stream)
                        .toList();
            case LEAVING ->
                Stream.concat(row.leaving().stream(), row.movedOut().stream()).toList();
            case ENTERING -> row.entering();
            case AFTER ->
                Stream.of(row.staying(), row.entering(), row.exempt())
                        .flatMap(List::stream)
                        .toList();
            case WAITING -> row.waiting();
        };
    }
}
