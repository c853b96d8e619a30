package org.dinggang.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.Result;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.explanation.Explanations;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.solver.PlannedCase;
import org.dinggang.planning.solver.Planner;
import org.dinggang.planning.solver.PlanningRequest;
import org.dinggang.planning.solver.StopSignal;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans cases, one after the other. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Console console;
    private final DinggangCommand root;
    private final Failures failures;

    @Parameters(paramLabel = "CASE", arity = "1..*")
    private List<Path> cases = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR")
    private @Nullable Path output;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", converter = Seconds.class)
    private int seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", converter = Threads.class)
    private @Nullable Integer threads;

    @Option(names = "--force")
    private boolean force;

    /** The command speaking on that console. */
    PlanCommand(Console console, DinggangCommand root, Failures failures) {
        this.console = console;
        this.root = root;
        this.failures = failures;
    }

    @Override
    public Integer call() throws Refusal {
        RuleSets ruleSets = root.ruleSets();
        StopSignal stop = new StopSignal();
        ExitStatus status = ExitStatus.DONE;
        try (Interruption interruption = Interruption.listen(stop);
                ProgressLine progress = new ProgressLine(console)) {
            // only now, as trying where results can be written leaves a trace that somebody may take for a result
            List<Destination> targets = output == null ? List.of() : ResultTargets.of(cases, output, force, console);
            for (int index = 0; index < cases.size(); index++) {
                Destination target = targets.isEmpty() ? null : targets.get(index);
                status = status.or(planSafely(cases.get(index), target, ruleSets, stop, progress));
                console.flush();
            }
            if (stop.isGiven()) {
                console.note(console.text("plan.stoppedByUser"));
            }
        }
        return status.code();
    }

    /** Plans one case; whatever goes wrong with it is told and does not stop the others. */
    private ExitStatus planSafely(
            Path path, @Nullable Destination target, RuleSets ruleSets, StopSignal stop, ProgressLine progress) {
        try {
            return plan(path, target, ruleSets, stop, progress);
        } catch (Refusal | RuntimeException | Error failure) {
            progress.clear();
            return failures.tell(failure);
        }
    }

    private ExitStatus plan(
            Path path, @Nullable Destination target, RuleSets ruleSets, StopSignal stop, ProgressLine progress)
            throws Refusal {
        progress.show(() -> console.text("progress.reading", path));
        ReadCase read = new CaseInput(console).read(path, ruleSets);
        PlanningRequest request = new PlanningRequest(
                read.value(),
                read.ruleSet(),
                Duration.ofSeconds(seconds),
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                Map.of(),
                stop);
        PlannedCase planned = new Planner().plan(request, new PlanningProgress(console, progress, read.ruleSet()));
        progress.show(() -> console.text("progress.checking", path));
        Checker checker = Checker.of(read.value(), read.ruleSet());
        Evaluation evaluation = checker.check(planned.plan());
        if (!evaluation.score().equals(planned.score())) {
            throw new IllegalStateException("planner " + planned.score() + ", checker " + evaluation.score());
        }
        if (target != null) {
            write(target, read, planned, Explanations.of(read.value(), checker, evaluation), evaluation, progress);
        }
        progress.clear();
        new PlanReport(console).print(path, read.value(), read.ruleSet(), planned, evaluation);
        EvaluationReport report = new EvaluationReport(console, read.value(), evaluation);
        if (target == null) {
            report.printAppointments();
        }
        report.printViolations();
        report.printTies();
        if (target != null) {
            console.printGap();
            console.print(console.text("output.written", target.path()));
        }
        console.printGap();
        return evaluation.isLawful() ? ExitStatus.DONE : ExitStatus.UNLAWFUL;
    }

    private void write(
            Destination target,
            ReadCase read,
            PlannedCase planned,
            Explanations explanations,
            Evaluation evaluation,
            ProgressLine progress)
            throws Refusal {
        progress.show(() -> console.text("progress.explaining", target.path()));
        Result result = new Result(
                read.value().round().name(),
                evaluation.isLawful(),
                planned.proven(),
                evaluation,
                explanations.all(),
                explanations.passedOver(),
                planned.parts());
        progress.show(() -> console.text("progress.writing", target.path()));
        target.write(draft -> ResultFiles.write(result, read.value(), read.ruleSet(), draft), console);
    }
}
