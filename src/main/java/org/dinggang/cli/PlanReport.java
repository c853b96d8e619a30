package org.dinggang.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.dinggang.model.Case;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.ScoreText;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.policy.RuleSet;

/** Prints how a case was planned: whether lawful, the score in words, and which parts are proven best. */
final class PlanReport {

    private static final int PARTS_SHOWN = 20;
    private static final int INSTITUTIONS_NAMED = 4;

    private final Console console;

    /** Reports on that console. */
    PlanReport(Console console) {
        this.console = console;
    }

    /** What was planned, and what came out. */
    void print(Path path, Case data, RuleSet ruleSet, PlannedCase planned, Evaluation evaluation) {
        console.printHeading(console.text("plan.heading", path, data.round().name()));
        console.print("  "
                + console.text(
                        "plan.round",
                        data.round().effectiveDate().toString(),
                        console.in(ruleSet.title()),
                        ruleSet.name(),
                        data.institutions().size(),
                        data.staff().size()));
        printVerdict(planned, evaluation);
        console.print("  "
                + console.text("plan.score", console.in(ScoreText.complete(evaluation.score(), ruleSet.parameters()))));
        printParts(planned.parts());
    }

    private void printVerdict(PlannedCase planned, Evaluation evaluation) {
        String best = console.text(
                planned.proven() ? "plan.proven" : planned.stopped() ? "plan.bestSoFar" : "plan.bestKnown");
        if (evaluation.isLawful()) {
            console.printGood("  " + console.text("plan.lawful", best));
        } else {
            console.printBad("  " + console.text("plan.unlawful", best));
        }
    }

    /** Which parts are proven best and which are the best known, those first. */
    private void printParts(List<PartReport> parts) {
        long proven = parts.stream().filter(PartReport::proven).count();
        if (proven == parts.size()) {
            console.print("  "
                    + (parts.isEmpty() ? console.text("parts.none") : console.text("parts.allProven", parts.size())));
            return;
        }
        console.print("  " + console.text("parts.someProven", parts.size(), proven, parts.size() - proven));
        Table table = new Table(
                console.text("parts.institutions"),
                console.text("parts.competitors"),
                console.text("parts.method"),
                console.text("parts.outcome"));
        parts.stream()
                .sorted(Comparator.comparing(PartReport::proven))
                .limit(PARTS_SHOWN)
                .forEach(part -> table.row(
                        institutions(part),
                        console.text("number", part.competitors()),
                        console.in(part.method().label()),
                        console.text(part.proven() ? "parts.proven" : "parts.bestKnown")));
        table.print(console);
        if (parts.size() > PARTS_SHOWN) {
            long bestKnownLeft = Math.max(0, parts.size() - proven - PARTS_SHOWN);
            console.print("  "
                    + console.text(
                            "parts.more",
                            parts.size() - PARTS_SHOWN,
                            parts.size() - PARTS_SHOWN - bestKnownLeft,
                            bestKnownLeft));
        }
    }

    private String institutions(PartReport part) {
        List<String> codes = part.institutions();
        String named = String.join(" ", codes.stream().limit(INSTITUTIONS_NAMED).toList());
        return codes.size() <= INSTITUTIONS_NAMED
                ? named
                : console.text("parts.andMore", named, codes.size() - INSTITUTIONS_NAMED);
    }
}
