package org.dinggang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.establishment.StructureCheck;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import org.dinggang.policy.Clause;

/** Prints calculated and checked structures. */
final class StructureReport {

    private final Console console;
    private final Structures structures;

    StructureReport(Console console, Structures structures) {
        this.console = console;
        this.structures = structures;
    }

    /** Prints every number with its arithmetic. */
    void printCalculated(StructureResult result) {
        CalculatedStructure calculated = result.calculated();
        if (calculated == null) {
            return;
        }
        heading(result);
        console.print("  "
                + console.text(
                        "structure.rounding", console.in(calculated.rounding().label())));
        Table table = new Table(
                console.text("structure.place"), console.text("structure.posts"), console.text("structure.arithmetic"));
        rows(table, List.of(calculated.total()));
        rows(table, calculated.categories());
        rows(table, calculated.bands());
        rows(table, calculated.grades());
        table.print(console);
        calculated
                .notices()
                .forEach(notice -> console.print("  " + console.text("structure.notice", console.in(notice))));
    }

    /** Prints what was found. */
    void printChecked(StructureResult result) {
        heading(result);
        if (StructureCheck.isLawful(result.findings())) {
            console.printGood("  " + console.text("structure.lawful"));
        } else {
            console.printBad("  " + console.text("structure.unlawful"));
        }
        result.findings().forEach(this::finding);
    }

    private void heading(StructureResult result) {
        console.printGap();
        console.printHeading(console.text(
                "structure.heading",
                result.input().code(),
                result.input().name(),
                console.in(structures.ruleSet().title())));
    }

    private void rows(Table table, List<Arithmetic> steps) {
        for (Arithmetic step : steps) {
            table.row(
                    console.in(step.place().label()),
                    console.text("number", step.number()),
                    console.in(step.sentence()));
        }
    }

    private void finding(Finding finding) {
        String line = "  "
                + console.text(
                        "structure.finding", console.in(finding.weight().label()), console.in(finding.sentence()));
        if (finding.weight() == Weight.NOTICE) {
            console.print(line);
        } else {
            console.printBad(line);
        }
        String citations = finding.clauses().stream()
                .map(Clause::citation)
                .distinct()
                .collect(Collectors.joining(console.text("structure.separator")));
        if (!citations.isEmpty()) {
            console.print("    " + citations);
        }
    }
}
