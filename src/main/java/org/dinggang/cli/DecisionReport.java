package org.dinggang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.jspecify.annotations.Nullable;

/** Prints what a plan means for one person, and why nothing better. */
final class DecisionReport {

    private final Console console;

    /** Reports on that console. */
    DecisionReport(Console console) {
        this.console = console;
    }

    /** The decision with its reasons, each with its clauses. */
    void print(Staff person, Decision decision) {
        console.printHeading(console.text("explain.heading", person.name(), person.id(), person.institution()));
        console.print("  " + console.in(decision.sentence()));
        console.print("  "
                + console.text(
                        "explain.grades",
                        grade(decision.current()),
                        grade(decision.finalGrade()),
                        options(decision.options())));
        if (decision.earliest() != null) {
            console.print(
                    "  " + console.text("explain.earliest", decision.earliest().toString()));
        }
        if (!decision.reasons().isEmpty()) {
            console.printGap();
            console.printHeading(console.text("explain.reasons"));
            decision.reasons().forEach(this::printReason);
        }
    }

    private void printReason(Reason reason) {
        String sentence = console.in(reason.sentence());
        Grade grade = reason.grade();
        console.print("  " + (grade == null ? sentence : console.text("explain.reason", grade(grade), sentence)));
        if (reason.facts() instanceof ReasonFacts.PostsShort posts && posts.needed() == null) {
            console.print("    " + console.text("explain.unproven"));
        }
        reason.clauses().forEach(clause -> console.print("    " + new ClauseWords(console).of(clause)));
    }

    private String options(List<Grade> options) {
        return options.isEmpty()
                ? console.text("grade.none")
                : options.stream().map(this::grade).collect(Collectors.joining(console.text("score.separator")));
    }

    private String grade(@Nullable Grade grade) {
        return grade == null ? console.text("grade.none") : console.text("grade.number", grade.number());
    }
}
