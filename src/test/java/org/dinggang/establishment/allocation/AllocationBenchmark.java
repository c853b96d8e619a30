package org.dinggang.establishment.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the allocation of pools beside CP-SAT and writes the table into {@code docs/benchmarks.md}. */
public final class AllocationBenchmark {

    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final String BEGIN = "<!-- allocation -->\n";
    private static final String END = "<!-- end of allocation -->";
    private static final int RUNS = 5;
    private static final AllocationOracle.Effort EFFORT = new AllocationOracle.Effort(2, 25);

    private AllocationBenchmark() {}

    private record Size(int institutions, int keys, boolean tight) {}

    /** Measures all sizes. */
    public static void main(String[] arguments) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| institutions | keys | posts | caps in all | first run | best of five | CP-SAT | levels |");
        rows.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Size size : List.of(
                new Size(10, 4, false),
                new Size(10, 4, true),
                new Size(40, 9, false),
                new Size(40, 9, true),
                new Size(200, 9, false),
                new Size(200, 9, true))) {
            String row = row(size);
            System.out.println(row);
            rows.add(row);
        }
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                DOCUMENT,
                document.substring(0, from) + String.join("\n", rows) + "\n"
                        + document.substring(document.indexOf(END)));
    }

    private static String row(Size size) {
        AllocationRequest request = AllocationSearchTest.lawful(
                Pools.drawn(size.institutions, size.keys, size.tight, Measure.WAITING_TIME, 1));
        long first = 0;
        long best = Long.MAX_VALUE;
        AllocationScore score = AllocationCheck.of(request, request.current()).score();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Allocation allocation = AllocationSearch.best(request);
            long time = System.nanoTime() - start;
            first = run == 0 ? time : first;
            best = Math.min(best, time);
            score = AllocationCheck.of(request, allocation).score();
        }
        String exact = "not proven";
        String levels = "-";
        try {
            AllocationOracle.Proof proof = AllocationOracle.prove(request, EFFORT);
            exact = "%.2f s".formatted(proof.seconds());
            levels = proof.levels().equals(score.levels().subList(1, 5)) ? "equal" : "DIFFERENT";
        } catch (IllegalStateException notProven) {
            System.out.println("CP-SAT proves nothing in the time that it has: " + notProven.getMessage());
        }
        int posts = request.posts().numbers().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return "| %d | %d | %,d | %s | %.3f s | %.3f s | %s | %s |"
                .formatted(
                        size.institutions,
                        size.keys,
                        posts,
                        size.tight ? "tight" : "some",
                        first / 1e9,
                        best / 1e9,
                        exact,
                        levels);
    }
}
