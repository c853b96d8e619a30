package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dinggang.explanation.ReasonFacts.RuleNotMet;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The rules that stand in the way of a person and a grade, told so that they are true: a title whose date is missing, or that
 * comes later, is named only where knowing or having it leaves no other rule in the way than those named.
 */
final class RuleReasons {

    private final Round round;
    private final Policy policy;

    RuleReasons(Round round, Policy policy) {
        this.round = round;
        this.policy = policy;
    }

    /** The grades that the person could come next to, the highest first. */
    List<Grade> nextGrades(Staff staff) {
        List<Grade> grades = policy.nextGrades(staff);
        PersonState state = policy.stateOf(staff);
        boolean untitledNewcomer = state.current() == null && state.previous() == null && state.titleRank() == null;
        if (!untitledNewcomer || staff.titles().isEmpty()) {
            return grades;
        }
        // titles without a date or with a later one say where this person will enter, not the lowest of all grades
        SortedSet<Grade> entries = new TreeSet<>(grades);
        entries.remove(Rank.TECHNICIAN.lowestGrade());
        staff.titles().stream().map(title -> title.rank().lowestGrade()).forEach(entries::add);
        return List.copyOf(entries);
    }

    /** The rules in the way of the grade; empty where none is. */
    List<RuleNotMet> of(Staff staff, Grade grade) {
        List<Obstacle> obstacles = policy.obstaclesTo(staff, grade);
        Set<RuleId> rules = rulesOf(obstacles);
        List<RuleNotMet> reasons = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            switch (obstacle) {
                case Obstacle.UnknownFact fact -> unknown.addAll(fact.fields());
                case Obstacle.TitleMissing missing -> {
                    List<String> undated = undatedTitles(staff, grade, missing, rules);
                    unknown.addAll(undated);
                    if (undated.isEmpty()) {
                        reasons.add(new RuleNotMet(missing, titleComesOn(staff, grade, missing, rules)));
                    }
                }
                case Obstacle.TenureShort tenure -> reasons.add(new RuleNotMet(tenure, tenure.earliest()));
                case Obstacle.UnderSanction sanction -> reasons.add(new RuleNotMet(sanction, sanction.until()));
                case Obstacle.GradeSkipped skipped -> reasons.add(new RuleNotMet(skipped, null));
                case Obstacle.NotAtEntry entry -> reasons.add(new RuleNotMet(entry, null));
                case Obstacle.AbovePrevious previous -> reasons.add(new RuleNotMet(previous, null));
                case Obstacle.StructureOutdated structure -> reasons.add(new RuleNotMet(structure, null));
                case Obstacle.TransferPending pending -> reasons.add(new RuleNotMet(pending, null));
                case Obstacle.AppraisalBars appraisal -> reasons.add(new RuleNotMet(appraisal, null));
                case Obstacle.GradeReserved reserved -> reasons.add(new RuleNotMet(reserved, null));
                case Obstacle.LowerGrade lower -> reasons.add(new RuleNotMet(lower, null));
                case Obstacle.HasLeft left -> reasons.add(new RuleNotMet(left, null));
            }
        }
        if (!unknown.isEmpty()) {
            reasons.add(new RuleNotMet(new Obstacle.UnknownFact(unknown), null));
        }
        return reasons;
    }

    private static Set<RuleId> rulesOf(List<Obstacle> obstacles) {
        Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
        obstacles.forEach(obstacle -> rules.add(obstacle.rule()));
        return rules;
    }

    /** Fields of the undated titles that would do if only their dates were known, those of the lowest such rank. */
    private List<String> undatedTitles(Staff staff, Grade grade, Obstacle.TitleMissing missing, Set<RuleId> rules) {
        List<Integer> undated = policy.stateOf(staff).titlesWithUnknownDate(missing.needed());
        for (int rank = missing.needed().ordinal(); rank >= 0 && !undated.isEmpty(); rank--) {
            Rank known = Rank.values()[rank];
            List<String> fields = undated.stream()
                    .filter(index -> staff.titles().get(index).rank() == known)
                    .map(index -> "titles/" + index + "/obtainedOn")
                    .toList();
            if (!fields.isEmpty()
                    && titleWouldDo(
                            staff,
                            grade,
                            rules,
                            title -> title.rank() == known && title.obtainedOn() == null
                                    ? new Title(known, LocalDate.EPOCH)
                                    : title)) {
                return fields;
            }
        }
        return List.of();
    }

    /** The day on which titles on record that come later bring the rank that is needed. */
    private @Nullable LocalDate titleComesOn(
            Staff staff, Grade grade, Obstacle.TitleMissing missing, Set<RuleId> rules) {
        Optional<LocalDate> day = staff.titles().stream()
                .filter(title -> !missing.needed().isAbove(title.rank()))
                .map(Title::obtainedOn)
                .filter(obtainedOn -> obtainedOn != null && obtainedOn.isAfter(round.effectiveDate()))
                .min(LocalDate::compareTo);
        return day.filter(obtained -> titleWouldDo(staff, grade, rules, title -> {
                    LocalDate obtainedOn = title.obtainedOn();
                    return obtainedOn != null && !obtainedOn.isAfter(obtained)
                            ? new Title(title.rank(), LocalDate.EPOCH)
                            : title;
                }))
                .orElse(null);
    }

    /** Whether with the changed titles no other rule stands in the way than did before, the title apart. */
    private boolean titleWouldDo(Staff staff, Grade grade, Set<RuleId> rules, UnaryOperator<Title> change) {
        Staff changed = staff.withTitles(staff.titles().stream().map(change).toList());
        Case alone = new Case(round, List.of(policy.institutionOf(staff)), List.of(), List.of(), List.of(changed));
        Set<RuleId> remaining = rulesOf(Policy.of(alone, policy.ruleSet()).obstaclesTo(changed, grade));
        return !remaining.contains(RuleId.TITLE) && rules.containsAll(remaining);
    }
}
