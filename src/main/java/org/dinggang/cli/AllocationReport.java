package org.dinggang.cli;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.establishment.allocation.AllocationComparison;
import org.dinggang.establishment.allocation.AllocationScore;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.model.GradeRange;

/** Prints the allocation of a pool: the numbers, what they break, and what changes with which reason. */
final class AllocationReport {

    private final Console console;
    private final AllocationResult result;

    AllocationReport(Console console, AllocationResult result) {
        this.console = console;
        this.result = result;
    }

    /** Prints it. */
    void print() {
        console.printHeading(console.text(
                "allocation.heading",
                result.request().pool(),
                console.in(result.request().measure().label())));
        if (result.check().isLawful()) {
            console.printGood("  " + console.text("allocation.lawful"));
        } else {
            console.printBad("  " + console.text("allocation.unlawful"));
            result.check().violations().forEach(violation -> console.print("  " + console.in(violation)));
        }
        AllocationScore score = result.check().score();
        console.print("  " + console.text("allocation.score", score.placed(), score.shortfall(), score.changes()));
        numbers();
        changes();
    }

    private void numbers() {
        List<String> headings =
                new ArrayList<>(List.of(console.text("allocation.code"), console.text("allocation.name")));
        for (GradeRange grades : result.request().grades()) {
            headings.add(console.text("allocation.grades", grades));
        }
        headings.add(console.text("allocation.total"));
        Table table = new Table(headings.toArray(String[]::new));
        for (Member member : result.request().members()) {
            List<String> cells = new ArrayList<>(List.of(member.code(), member.name()));
            for (GradeRange grades : result.request().grades()) {
                cells.add(console.text("number", result.allocation().number(member.code(), grades)));
            }
            cells.add(console.text("number", result.allocation().total(member.code())));
            table.row(cells.toArray(String[]::new));
        }
        console.printGap();
        table.print(console);
    }

    private void changes() {
        console.printGap();
        console.printHeading(console.text("allocation.changes"));
        if (result.comparison().changes().isEmpty()) {
            console.print("  " + console.text("allocation.noChanges"));
        }
        for (AllocationComparison.Change change : result.comparison().changes()) {
            console.print("  "
                    + console.text(
                            "allocation.change",
                            change.name(),
                            change.grades(),
                            change.before(),
                            change.after(),
                            console.in(change.reason())));
        }
    }
}
