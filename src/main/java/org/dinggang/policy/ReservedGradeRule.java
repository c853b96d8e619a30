package org.dinggang.policy;

import java.util.Optional;

/** Grades reserved to the nation or the province are not appointed to by the institution itself. */
final class ReservedGradeRule implements Rule {

    @Override
    public RuleId id() {
        return RuleId.RESERVED_GRADE;
    }

    @Override
    public Optional<Obstacle> obstacle(Move move) {
        return move.parameters().reservedGrades().contains(move.to())
                ? Optional.of(new Obstacle.GradeReserved(move.to()))
                : Optional.empty();
    }
}
