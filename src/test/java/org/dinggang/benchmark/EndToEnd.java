package org.dinggang.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.Result;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.explanation.Explanations;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.policy.RuleSets;

/** From the file of a case to the file of its explained result, in a fresh process. */
final class EndToEnd {

    static final List<String> HEADINGS = List.of(
            "people",
            "case file",
            "read",
            "plan",
            "check",
            "explain",
            "write",
            "result file",
            "whole process",
            "peak heap",
            "processors at other work");

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1 << 20;

    private final OtherWork others = OtherWork.watch();
    private long lap = System.nanoTime();

    private EndToEnd() {}

    static String measure(Path file) throws IOException, UnusableInputException {
        return new EndToEnd().run(file);
    }

    private String run(Path file) throws IOException, UnusableInputException {
        int threads = Runtime.getRuntime().availableProcessors();
        ReadCase read = CaseFiles.read(file, RuleSets.builtIn());
        String reading = lap();
        PlannerRun run = PlannerRun.of(read.value(), read.ruleSet(), LIMIT, threads);
        String planning = lap();
        Checker checker = Checker.of(read.value(), read.ruleSet());
        Evaluation evaluation = checker.check(run.planned().plan());
        String checking = lap();
        Explanations explanations = Explanations.of(read.value(), checker, evaluation);
        Result result = new Result(
                read.value().round().name(),
                evaluation.isLawful(),
                run.planned().proven(),
                evaluation,
                explanations.all(),
                explanations.passedOver(),
                run.planned().parts());
        String explaining = lap();
        Path resultFile = file.resolveSibling("result.json");
        ResultFiles.write(result, read.value(), read.ruleSet(), resultFile);
        String writing = lap();
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return "| "
                + String.join(
                        " | ",
                        BenchmarkRow.count(read.value().staff().size()),
                        megabytes(file),
                        reading,
                        planning,
                        checking,
                        explaining,
                        writing,
                        megabytes(resultFile),
                        BenchmarkRow.seconds(Duration.ofMillis(sinceStart)),
                        PeakHeap.megabytes(),
                        others.processors())
                + " |";
    }

    private String lap() {
        long now = System.nanoTime();
        Duration time = Duration.ofNanos(now - lap);
        lap = now;
        return BenchmarkRow.seconds(time);
    }

    private static String megabytes(Path file) throws IOException {
        return BenchmarkRow.count(Files.size(file) / MEGABYTE) + " MB";
    }
}
