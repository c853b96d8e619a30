package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dinggang.explanation.ReasonFacts.NotApplied;
import org.dinggang.explanation.ReasonFacts.RuleNotMet;
import org.dinggang.explanation.ReasonFacts.TopOfRank;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Option;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleId;
import org.jspecify.annotations.Nullable;

/** Puts together what one person is told. */
final class PersonDecisions {

    private final Policy policy;
    private final RuleReasons rules;
    private final Field field;
    private final Outcome outcome;
    private final PostsReasons posts;
    private final PassingOver passingOver;
    private final PassingOverInBulk inBulk;
    private final ReasonText text;

    PersonDecisions(
            Case data,
            Checker checker,
            Evaluation evaluation,
            Field field,
            Outcome outcome,
            PostsReasons posts,
            PassingOver passingOver) {
        this.passingOver = passingOver;
        this.inBulk = new PassingOverInBulk(passingOver, checker.policy().ruleSet(), field);
        this.policy = checker.policy();
        this.rules = new RuleReasons(data.round(), policy);
        this.field = field;
        this.outcome = outcome;
        this.posts = posts;
        this.text = new ReasonText(
                data, checker.quotas().all(), evaluation.quotas(), outcome.waitingPosts(), outcome.digestions());
    }

    /** The decision, as far as it can be told without planning anew. */
    Decision of(Staff staff) {
        return of(staff, grade -> postsReasons(staff, grade), inBulk::decider);
    }

    /**
     * The decision, with these reasons for options that the person does not come to.
     *
     * @param forOption the facts for an option above the final grade
     * @param deciding what decides where others come to one of the claims of a candidate instead; null where that is not known
     */
    Decision of(Staff staff, Function<Grade, List<ReasonFacts>> forOption, Deciding deciding) {
        PersonState state = policy.stateOf(staff);
        Grade to = outcome.appointedTo(staff.id());
        boolean gone = state.isLeaving() && to == null;
        Grade finalGrade = to != null ? to : gone ? null : state.current();
        List<Grade> options =
                policy.optionsOf(staff).stream().map(Option::grade).toList();
        List<Reason> reasons = new ArrayList<>();
        @Nullable LocalDate earliest = null;
        if (state.isLeaving()) {
            if (gone) {
                rules.of(staff, Grade.of(Grade.LOWEST)).forEach(rule -> reasons.add(reason(staff, state, null, rule)));
            }
        } else {
            for (Grade grade : rules.nextGrades(staff)) {
                if (finalGrade != null && !grade.isAbove(finalGrade)) {
                    continue;
                }
                if (options.contains(grade)) {
                    withOthers(staff, grade, forOption.apply(grade), deciding)
                            .forEach(facts -> reasons.add(reason(staff, state, grade, facts)));
                } else {
                    List<ReasonFacts> obstacles = obstacles(staff, grade);
                    obstacles.forEach(facts -> reasons.add(reason(staff, state, grade, facts)));
                    earliest = earlier(earliest, opensOn(staff, obstacles));
                }
            }
            topOfRank(state, finalGrade, options).ifPresent(facts -> reasons.add(reason(staff, state, null, facts)));
        }
        return new Decision(
                staff.id(),
                state.current(),
                finalGrade,
                options,
                reasons,
                earliest,
                DecisionText.of(staff, state.current(), to, gone, reasons));
    }

    /** Says what decides that others come to one of the claims of a candidate instead. */
    @FunctionalInterface
    interface Deciding {
        /** What decides; null where that is not known. */
        @Nullable
        Decider of(int position, int index);
    }

    /** The reasons, and who ranked below comes to the grade instead, where posts or those above are all that is in the way. */
    private List<ReasonFacts> withOthers(Staff staff, Grade grade, List<ReasonFacts> reasons, Deciding deciding) {
        int position = field.position(staff.id());
        int index = field.candidates().get(position).claimOn(grade);
        List<String> others = passingOver.others(position, index);
        if (others.isEmpty()
                || !reasons.stream()
                        .allMatch(facts -> facts instanceof ReasonFacts.PostsShort
                                || facts instanceof ReasonFacts.WouldPassOver)) {
            return reasons;
        }
        int list = field.candidates().get(position).claims()[index].list();
        List<ReasonFacts> all = new ArrayList<>(reasons);
        all.add(new ReasonFacts.OthersInstead(
                field.lists().get(list).name(),
                outcome.ofList(list).places()[field.index(position, index)],
                others,
                deciding.of(position, index)));
        return all;
    }

    /** What decides that others come to a grade instead. */
    Text why(ReasonFacts.OthersInstead instead) {
        return text.why(instead);
    }

    private List<ReasonFacts> postsReasons(Staff staff, Grade grade) {
        int position = field.position(staff.id());
        return posts.of(position, field.candidates().get(position).claimOn(grade));
    }

    private List<ReasonFacts> obstacles(Staff staff, Grade grade) {
        Stream<ReasonFacts> unapplied = staff.applied() ? Stream.empty() : Stream.of(new NotApplied());
        return Stream.concat(unapplied, rules.of(staff, grade).stream()).toList();
    }

    /** The day from which time alone leaves nothing in the way; null where it does not, or the person is gone by then. */
    private static @Nullable LocalDate opensOn(Staff staff, List<ReasonFacts> obstacles) {
        @Nullable LocalDate opens = null;
        for (ReasonFacts facts : obstacles) {
            LocalDate earliest = facts.earliest();
            if (earliest == null) {
                return null;
            }
            if (opens == null || earliest.isAfter(opens)) {
                opens = earliest;
            }
        }
        LocalDate leavesOn = staff.leavesOn();
        return opens != null && leavesOn != null && !leavesOn.isAfter(opens) ? null : opens;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Optional<TopOfRank> topOfRank(PersonState state, @Nullable Grade finalGrade, List<Grade> options) {
        Grade current = state.current();
        if (current == null
                || !current.equals(finalGrade)
                || !current.equals(current.rank().highestGrade())) {
            return Optional.empty();
        }
        boolean hasHigherTitle = state.titleRank() != null && state.titleRank().isAbove(current.rank());
        return hasHigherTitle || !options.isEmpty() ? Optional.empty() : Optional.of(new TopOfRank(current.rank()));
    }

    /** The reason with its clauses and sentence. */
    private Reason reason(Staff staff, PersonState state, @Nullable Grade grade, ReasonFacts facts) {
        return new Reason(grade, facts, clauses(state, facts), text.of(facts, grade, staff));
    }

    private List<Clause> clauses(PersonState state, ReasonFacts facts) {
        boolean newStaff = state.current() == null;
        return switch (facts) {
            case RuleNotMet rule -> clausesOf(rule.obstacle().rule(), newStaff);
            case ReasonFacts.PostsShort posts -> clausesOf(RuleId.QUOTA, newStaff);
            case ReasonFacts.WouldPassOver ahead -> clausesOf(RuleId.QUOTA, false);
            case ReasonFacts.OthersInstead instead -> List.of();
            case ReasonFacts.TopOfRank top -> clausesOf(RuleId.TITLE, newStaff);
            case ReasonFacts.Pinned pinned -> List.of();
            case ReasonFacts.LeftOut left -> List.of();
            case NotApplied notApplied -> List.of();
        };
    }

    private List<Clause> clausesOf(RuleId rule, boolean newStaff) {
        return policy.ruleSet().rule(rule).clausesFor(newStaff);
    }
}
