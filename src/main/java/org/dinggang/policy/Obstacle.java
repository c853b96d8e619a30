package org.dinggang.policy;

import java.time.LocalDate;
import java.util.List;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.jspecify.annotations.Nullable;

/** Why a rule does not hold for a move, with the facts that decide and what would make it hold. */
public sealed interface Obstacle {

    /** The rule that does not hold. */
    RuleId rule();

    /**
     * The title is below the grade's rank; it holds once a title of that rank is obtained.
     *
     * @param needed rank of the title that is needed
     * @param held rank of the title held; null for none
     */
    record TitleMissing(Rank needed, @Nullable Rank held) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.TITLE;
        }
    }

    /**
     * Too little qualifying time; it holds from {@code earliest} on.
     *
     * @param at the grade at which it is measured
     * @param years years needed
     * @param start first day of the qualifying time; null where there is none
     * @param uncountedDays days from then to {@code earliest}, or to the cut-off where none meets it, that do not count
     * @param cutoff the day on which it is measured
     * @param earliest the first cut-off that meets it; null where none does
     */
    record TenureShort(
            Grade at,
            int years,
            @Nullable LocalDate start,
            long uncountedDays,
            LocalDate cutoff,
            @Nullable LocalDate earliest)
            implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.TENURE;
        }
    }

    /**
     * The move would rest on facts that are missing; it can be judged once they are filled in.
     *
     * @param fields the fields, as paths in the person's record: {@code appointments/0/from}, {@code titles/1/obtainedOn}
     */
    record UnknownFact(List<String> fields) implements Obstacle {
        public UnknownFact {
            fields = List.copyOf(fields);
        }

        @Override
        public RuleId rule() {
            return RuleId.INCOMPLETE;
        }
    }

    /**
     * More than one grade inside a rank.
     *
     * @param next the grade that comes next
     */
    record GradeSkipped(Grade next) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.SEQUENTIAL;
        }
    }

    /**
     * A first appointment elsewhere than where it may be made.
     *
     * @param allowed the grades where it may be made
     */
    record NotAtEntry(List<Grade> allowed) implements Obstacle {
        public NotAtEntry {
            allowed = List.copyOf(allowed);
        }

        @Override
        public RuleId rule() {
            return RuleId.FIRST_APPOINTMENT;
        }
    }

    /**
     * Above the grade held before.
     *
     * @param previous the grade held before
     */
    record AbovePrevious(Grade previous) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.REAPPOINTMENT;
        }
    }

    /**
     * The establishment has changed and the posts have not been adjusted since.
     *
     * @param changedOn when it changed
     * @param adjustedOn when the posts were last adjusted; null for never
     */
    record StructureOutdated(LocalDate changedOn, @Nullable LocalDate adjustedOn) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.STRUCTURE_ADJUSTED;
        }
    }

    /** A transfer of units or staff is unfinished. */
    record TransferPending() implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.TRANSFER_COMPLETE;
        }
    }

    /**
     * Under sanction.
     *
     * @param until the first day after the sanction's period
     */
    record UnderSanction(LocalDate until) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.DISCIPLINE;
        }
    }

    /**
     * Barred by the latest appraisal.
     *
     * @param year its year
     * @param result its result
     */
    record AppraisalBars(int year, AppraisalResult result) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.APPRAISAL;
        }
    }

    /**
     * A grade that the institution itself does not appoint to.
     *
     * @param grade the grade
     */
    record GradeReserved(Grade grade) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.RESERVED_GRADE;
        }
    }

    /**
     * A lower grade than the one held.
     *
     * @param current the grade held
     */
    record LowerGrade(Grade current) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.NO_DEMOTION;
        }
    }

    /**
     * The person has left.
     *
     * @param leavesOn the day from which the person is gone
     */
    record HasLeft(LocalDate leavesOn) implements Obstacle {
        @Override
        public RuleId rule() {
            return RuleId.LEAVING;
        }
    }
}
