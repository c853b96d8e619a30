package org.dinggang.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dinggang.exchange.ReadCase;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Explanations;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Plan;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the outcome of one person. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;

    @Parameters(index = "0", paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path caseFile;

    @Parameters(index = "1", paramLabel = "RESULT")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private Path resultFile;

    @Parameters(index = "2", paramLabel = "STAFF-ID")
    @SuppressWarnings("NullAway.Init") // set when the command line is understood
    private String staffId;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "20", converter = Seconds.class)
    private int seconds;

    /** The command speaking on that console. */
    ExplainCommand(Console console, DinggangCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() throws Refusal {
        CaseInput input = new CaseInput(console);
        ReadCase read = input.read(caseFile, root.ruleSets());
        Staff person = read.value().staff().stream()
                .filter(staff -> staff.id().equals(staffId))
                .findFirst()
                .orElseThrow(() -> new Refusal(console.text("input.noStaff", caseFile, staffId)));
        Plan plan = input.readPlan(resultFile, read.value()).plan();
        Checker checker = Checker.of(read.value(), read.ruleSet());
        Explanations explanations = Explanations.of(read.value(), checker, checker.check(plan));
        Decision decision = proven(explanations, read);
        new DecisionReport(console).print(person, decision);
        printLists(decision, new ListReport(console, read.value(), checker, plan), checker);
        return ExitStatus.DONE.code();
    }

    /**
     * The decision with the posts needed, and what decides where others come to a grade instead; what the facts of the case do
     * not tell is found by planning anew, as far as that can be in the time.
     */
    private Decision proven(Explanations explanations, ReadCase read) {
        StopSignal stop = new StopSignal();
        PlanningRequest how = new PlanningRequest(
                read.value(),
                read.ruleSet(),
                Duration.ofSeconds(seconds),
                0,
                Runtime.getRuntime().availableProcessors(),
                Map.of(),
                stop);
        try (Interruption interruption = Interruption.listen(stop);
                ProgressLine progress = new ProgressLine(console)) {
            progress.show(() -> console.text("progress.proving", staffId));
            return explanations.prove(staffId, how).orElseThrow();
        }
    }

    /** The lists on which the person was not good enough, each once. */
    private void printLists(Decision decision, ListReport report, Checker checker) {
        decision.reasons().stream()
                .filter(reason -> isAboutList(reason.facts()))
                .map(Reason::grade)
                .distinct()
                .forEach(grade -> {
                    @Nullable
                    CompetitionList list =
                            grade == null ? null : checker.lists().of(staffId).get(grade);
                    if (list != null) {
                        report.print(list, staffId);
                    }
                });
    }

    private static boolean isAboutList(ReasonFacts facts) {
        return facts instanceof ReasonFacts.PostsShort || facts instanceof ReasonFacts.WouldPassOver;
    }
}
