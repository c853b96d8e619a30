package org.dinggang.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.sample.SampleGenerator;
import org.dinggang.sample.SampleKind;

/**
 * Measures the planner beside CP-SAT on the same parts, and the way from file to file, each case in a process of its own, and
 * writes the tables into {@code docs/benchmarks.md}. With {@code quick} as its argument it leaves out what has more than 1,200
 * people and prints the tables only.
 */
public final class PlanningBenchmark {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final String QUICK = "quick";
    private static final String ROW = "row";
    private static final String END_TO_END = "end-to-end";
    private static final String MARK = "ROW ";
    private static final int QUICK_PEOPLE = 1_200;

    /** Longest time for one row: far more than the limits inside it add up to. */
    private static final Duration LONGEST_ROW = Duration.ofMinutes(4);

    private static final long GIGABYTE = 1L << 30;

    private PlanningBenchmark() {}

    /** Runs the benchmark; without argument all of it. */
    public static void main(String[] arguments) throws IOException, UnusableInputException, InterruptedException {
        String what = arguments.length == 0 ? "" : arguments[0];
        switch (what) {
            case ROW -> System.out.println(MARK + BenchmarkRow.measure(caseOf(arguments[1])));
            case END_TO_END -> System.out.println(MARK + EndToEnd.measure(Path.of(arguments[1])));
            default -> runAll(what.equals(QUICK));
        }
    }

    private static BenchmarkCase caseOf(String id) {
        return BenchmarkCase.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void runAll(boolean quick) throws IOException, UnusableInputException, InterruptedException {
        List<String> planning = new ArrayList<>();
        for (BenchmarkCase measured : BenchmarkCase.all()) {
            if (!quick || measured.people() <= QUICK_PEOPLE) {
                planning.add(inNewProcess(ROW, measured.id())
                        .orElseGet(() -> failed(
                                BenchmarkRow.HEADINGS, measured.title(), BenchmarkRow.count(measured.people()))));
            }
        }
        List<String> wholeWay = new ArrayList<>();
        for (int people : quick ? List.of(1_000) : List.of(100, 1_000, 10_000, 100_000)) {
            wholeWay.add(endToEnd(people));
        }
        String machine = machine();
        String planningTable = table(BenchmarkRow.HEADINGS, planning);
        String wholeWayTable = table(EndToEnd.HEADINGS, wholeWay);
        System.out.println(machine + "\n\n" + planningTable + "\n" + wholeWayTable);
        if (!quick) {
            String document = Files.readString(DOCUMENT);
            document = replaced(document, "machine", machine + "\n");
            document = replaced(document, "planning", planningTable);
            document = replaced(document, "end-to-end", wholeWayTable);
            Files.writeString(DOCUMENT, document);
        }
    }

    private static String endToEnd(int people) throws IOException, UnusableInputException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmark");
        Path file = folder.resolve("case.json");
        CaseFiles.write(SampleGenerator.generate(SampleKind.CITY, people, 1), file);
        String row = inNewProcess(END_TO_END, file.toString())
                .orElseGet(() -> failed(EndToEnd.HEADINGS, BenchmarkRow.count(people)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
        return row;
    }

    /** A row that tells that measuring failed, so that one failure does not lose the other rows. */
    private static String failed(List<String> headings, String... known) {
        List<String> cells = new ArrayList<>(List.of(known));
        cells.add("failed");
        while (cells.size() < headings.size()) {
            cells.add("-");
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The row measured in a process of its own; empty where that ended badly, or did not end. */
    private static Optional<String> inNewProcess(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                PlanningBenchmark.class.getName()));
        Collections.addAll(command, arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture.delayedExecutor(LONGEST_ROW.toSeconds(), TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        String row = null;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(MARK)) {
                    row = line.substring(MARK.length());
                }
            }
        }
        if (process.waitFor() != 0 || row == null) {
            System.out.println("Measuring failed: " + String.join(" ", arguments));
            return Optional.empty();
        }
        System.out.println(row);
        return Optional.of(row);
    }

    private static String machine() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return "%d cores (%s), %d GB, Java %s, at most 4 GB of heap."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Math.round((double) memory / GIGABYTE),
                        Runtime.version().feature());
    }

    private static String table(List<String> headings, List<String> rows) {
        return "| " + String.join(" | ", headings) + " |\n|"
                + " --- |".repeat(headings.size()) + "\n"
                + String.join("\n", rows) + "\n";
    }

    private static String replaced(String document, String part, String text) {
        String begin = "<!-- " + part + " -->\n";
        String end = "<!-- end of " + part + " -->";
        int from = document.indexOf(begin) + begin.length();
        return document.substring(0, from) + text + document.substring(document.indexOf(end));
    }
}
