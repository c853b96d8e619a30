package org.dinggang.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dinggang.model.Case;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about the people of a case, one at a time: options, and what stands in the way of any grade. Numbers of
 * posts are not asked here. Thread-safe; people may be asked about in any order.
 */
public final class Policy {

    private static final List<Rule> RULES = List.of(
            new TitleRule(),
            new TenureRule(),
            new SequentialRule(),
            new FirstAppointmentRule(),
            new ReappointmentRule(),
            new StructureAdjustedRule(),
            new TransferCompleteRule(),
            new DisciplineRule(),
            new AppraisalRule(),
            new IncompleteRule(),
            new ReservedGradeRule(),
            new NoDemotionRule());

    private final Round round;
    private final RuleSet ruleSet;
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<String, Prospects> prospects = new ConcurrentHashMap<>();

    private Policy(Case data, RuleSet ruleSet) {
        this.round = data.round();
        this.ruleSet = ruleSet;
        data.institutions().forEach(institution -> institutions.put(institution.code(), institution));
    }

    /**
     * The policy for a case.
     *
     * @param data the case; every person's institution is one of its institutions
     * @param ruleSet the rule set with the round's overrides applied
     */
    public static Policy of(Case data, RuleSet ruleSet) {
        return new Policy(data, ruleSet);
    }

    /** The rule set in force. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The person's state on the effective date. */
    public PersonState stateOf(Staff staff) {
        return prospectsOf(staff).state();
    }

    private Prospects prospectsOf(Staff staff) {
        return prospects.computeIfAbsent(staff.id(), id -> {
            PersonState state = PersonState.of(staff, round, ruleSet.parameters());
            return new Prospects(state, options(staff, state));
        });
    }

    /** The person's own institution. */
    public Institution institutionOf(Staff staff) {
        return Objects.requireNonNull(institutions.get(staff.institution()), staff.institution());
    }

    /**
     * The person's options, the highest grade first. Somebody who has not applied or has left has none; a pin does not
     * change them.
     */
    public List<Option> optionsOf(Staff staff) {
        return prospectsOf(staff).options();
    }

    private List<Option> options(Staff staff, PersonState state) {
        if (!staff.applied() || state.isLeaving()) {
            return List.of();
        }
        return proposableGrades(staff, state).stream()
                .filter(grade -> obstacles(staff, state, grade).isEmpty())
                .map(grade -> new Option(grade, isQuotaExempt(staff, state, grade)))
                .toList();
    }

    /**
     * The grades that the person could come next to, the highest first, whatever stands in the way: the options, the next
     * grade up, the grade where a first appointment or reappointment would be made, and what waivers and exemptions name.
     */
    public List<Grade> nextGrades(Staff staff) {
        PersonState state = stateOf(staff);
        SortedSet<Grade> grades = proposableGrades(staff, state);
        Grade current = state.current();
        if (current != null) {
            current.next().ifPresent(grades::add);
        } else if (state.previous() == null && state.titleRank() == null) {
            grades.add(Rank.TECHNICIAN.lowestGrade());
        }
        return List.copyOf(grades);
    }

    /**
     * What stands in the way of the grade for the person, after what waivers and exemptions lift, one obstacle a rule.
     * For somebody who has left that alone counts.
     */
    public List<Obstacle> obstaclesTo(Staff staff, Grade grade) {
        return obstacles(staff, stateOf(staff), grade);
    }

    /** Whether an appointment of the person to the grade would be held outside the quotas. */
    public boolean isQuotaExempt(Staff staff, Grade grade) {
        return isQuotaExempt(staff, stateOf(staff), grade);
    }

    private boolean isQuotaExempt(Staff staff, PersonState state, Grade grade) {
        return exemptionsFor(staff, state, grade).anyMatch(kind -> kind.lifts().contains(RuleId.QUOTA));
    }

    private List<Obstacle> obstacles(Staff staff, PersonState state, Grade grade) {
        if (state.isLeaving()) {
            return List.of(new Obstacle.HasLeft(Objects.requireNonNull(staff.leavesOn())));
        }
        Institution institution = institutionOf(staff);
        Move move = new Move(staff, state, institution, grade, round, ruleSet.parameters());
        List<Obstacle> obstacles = new ArrayList<>();
        for (Rule rule : RULES) {
            Optional<Obstacle> obstacle = rule.obstacle(move);
            if (obstacle.isPresent() && !isLifted(rule.id(), staff, state, institution, grade)) {
                obstacles.add(obstacle.get());
            }
        }
        return obstacles;
    }

    private boolean isLifted(RuleId rule, Staff staff, PersonState state, Institution institution, Grade grade) {
        List<Waiver> waivers = rule.isAboutInstitution() ? institution.waivers() : staff.waivers();
        return isWaived(rule, waivers, grade)
                || exemptionsFor(staff, state, grade)
                        .anyMatch(kind -> kind.lifts().contains(rule));
    }

    private boolean isWaived(RuleId rule, List<Waiver> waivers, Grade grade) {
        return ruleSet.rule(rule).severity() == Severity.IN_PRINCIPLE
                && waivers.stream()
                        .anyMatch(waiver -> waiver.rule().equals(rule.id())
                                && (!rule.waiverNamesGrade() || grade.equals(waiver.grade())));
    }

    private Stream<ExemptionKind> exemptionsFor(Staff staff, PersonState state, Grade grade) {
        return staff.exemptions().stream()
                .flatMap(exemption -> ruleSet.exemption(exemption.kind()).stream()
                        .filter(kind -> grade.equals(gradeOf(exemption, kind)))
                        .filter(kind -> !kind.firstAppointmentOnly() || !state.hasHeldAtLeast(grade)));
    }

    private static @Nullable Grade gradeOf(Exemption exemption, ExemptionKind kind) {
        return kind.grade() == null ? exemption.grade() : kind.grade();
    }

    /** The grades that the form of the person's career and what is approved for the person make thinkable. */
    private SortedSet<Grade> proposableGrades(Staff staff, PersonState state) {
        SortedSet<Grade> grades = new TreeSet<>();
        Grade current = state.current();
        Grade previous = state.previous();
        Rank title = state.titleRank();
        if (current != null) {
            current.next().filter(next -> next.rank() == current.rank()).ifPresent(grades::add);
            addEntries(grades, current.rank(), title);
        } else if (previous != null) {
            grades.add(previous);
            addEntries(grades, previous.rank(), title);
        } else if (title != null) {
            grades.addAll(
                    FirstAppointmentRule.entryGrades(title, ruleSet.parameters().firstAppointmentLowerRank()));
        }
        staff.waivers().stream()
                .filter(waiver -> current != null || !waiver.rule().equals(RuleId.SEQUENTIAL.id()))
                .map(Waiver::grade)
                .filter(Objects::nonNull)
                .forEach(grades::add);
        staff.exemptions().stream()
                .filter(exemption -> ruleSet.exemption(exemption.kind())
                        .filter(kind -> kind.grade() == null)
                        .isPresent())
                .map(Exemption::grade)
                .filter(Objects::nonNull)
                .forEach(grades::add);
        if (current != null) {
            grades.removeIf(grade -> !grade.isAbove(current));
        }
        return grades;
    }

    /** Adds the lowest grade of every rank above the one held, up to the title's. */
    private static void addEntries(SortedSet<Grade> grades, Rank held, @Nullable Rank title) {
        for (Rank rank : Rank.values()) {
            if (title != null && rank.isAbove(held) && !rank.isAbove(title)) {
                grades.add(rank.lowestGrade());
            }
        }
    }

    /** What is worked out once for a person, as it is asked for again and again. */
    private record Prospects(PersonState state, List<Option> options) {}
}
