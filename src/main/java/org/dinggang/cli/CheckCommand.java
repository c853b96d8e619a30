package org.dinggang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.ReadPlan;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.ScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the appointments of a result, however they were made. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Parameters(index = "0", paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path caseFile;

    @Parameters(index = "1", paramLabel = "RESULT")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path resultFile;

    /** The command speaking on that console. */
    CheckCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        CaseInput input = new CaseInput(console);
        ReadCase read = input.read(caseFile, root.ruleSets());
        ReadPlan result = input.readPlan(resultFile, read.value());
        Evaluation evaluation = Checker.of(read.value(), read.ruleSet()).check(result.plan());
        input.tellWarnings(resultFile, result.contradictions(evaluation));
        console.printHeading(
                console.text("check.heading", resultFile, read.value().round().name()));
        if (evaluation.isLawful()) {
            console.printGood("  " + console.text("check.lawful"));
        } else {
            console.printBad("  " + console.text("check.unlawful"));
        }
        console.print("  "
                + console.text(
                        "plan.score",
                        console.in(ScoreText.complete(
                                evaluation.score(), read.ruleSet().parameters()))));
        EvaluationReport report = new EvaluationReport(console, read.value(), evaluation);
        report.printViolations();
        report.printTies();
        return (evaluation.isLawful() ? ExitStatus.DONE : ExitStatus.UNLAWFUL).code();
    }
}
