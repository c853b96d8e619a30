package org.dinggang.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;

/**
 * The first appointment into a rank, or of somebody never appointed, is to the rank's lowest grade. Somebody never appointed
 * enters the rank of the title or, where the rule set allows it (高职低聘), the next rank below, though never 员级 by that way.
 */
final class FirstAppointmentRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.FIRST_APPOINTMENT;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        List<Grade> allowed = entryGrades(move);
        return allowed.isEmpty() || allowed.contains(move.to())
                ? Optional.empty()
                : Optional.of(new Obstacle.NotAtEntry(allowed));
    }

    /** Where a first appointment may be made; empty where the move is none. */
    private static List<Grade> entryGrades(Move move) {
        PersonState state = move.state();
        Rank target = move.to().rank();
        if (state.isNeverAppointed()) {
            Rank title = state.titleRank();
            return title == null || target.isAbove(title)
                    ? List.of(target.lowestGrade())
                    : entryGrades(title, move.parameters().firstAppointmentLowerRank());
        }
        Grade held = state.current() == null ? state.previous() : state.current();
        return held != null && target.isAbove(held.rank()) ? List.of(target.lowestGrade()) : List.of();
    }

    /** Where somebody never appointed who holds a title of the rank may enter, the higher grade first. */
    static List<Grade> entryGrades(Rank title, boolean lowerRank) {
        Stream<Rank> below =
                lowerRank ? title.nextBelow().filter(rank -> rank != Rank.TECHNICIAN).stream() : Stream.empty();
        return Stream.concat(Stream.of(title), below).map(Rank::lowestGrade).toList();
    }
}
