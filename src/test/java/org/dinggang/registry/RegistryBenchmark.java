package org.dinggang.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.database.TestDatabase;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Rank;
import org.dinggang.sample.SampleGenerator;
import org.dinggang.sample.SampleKind;

/** How long it takes to import a workbook, to list its people, and to start planning from them. {@code docs/benchmarks.md} has figures. */
final class RegistryBenchmark {
    private static final int PEOPLE = 100_000;
    private static final int TIMES = 20;
    private static final int PAGE = 50;

    private RegistryBenchmark() {}

    /** Takes a workbook, or makes one of the institutions of a city. */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("registry-benchmark");
        Path workbook = arguments.length == 0 ? generated(home.resolve("city.xlsx")) : Path.of(arguments[0]);
        ReadRoster roster = RosterFiles.read(workbook);
        String[] codes = roster.institutions().stream().map(Institution::code).toArray(String[]::new);
        try (TestDatabase database = new TestDatabase();
                Ledger ledger = new Ledger(database, home, Ledger.CLOCK)) {
            Actor officer = ledger.open(codes);
            System.out.printf(
                    "%d institutions, %d people%n", codes.length, roster.staff().size());
            long start = System.nanoTime();
            ImportPreview preview = ledger.imports().preview(officer, workbook, "benchmark.xlsx", ImportListener.NONE);
            report("preview", start);
            if (!preview.isUsable()) {
                preview.problems().stream()
                        .limit(20)
                        .forEach(problem -> System.out.println(problem.line().zh()));
                return;
            }
            start = System.nanoTime();
            ledger.imports().apply(officer, preview, MissingPeople.STAY, ImportListener.NONE);
            report("import", start);
            start = System.nanoTime();
            ledger.imports().preview(officer, workbook, "benchmark.xlsx", ImportListener.NONE);
            report("preview again, nothing changed", start);
            database.owner().sql("analyze").update();
            pages(ledger, officer);
            start = System.nanoTime();
            ledger.now(officer);
            report("facts of everybody for planning", start);
        }
    }

    private static Path generated(Path workbook) throws Exception {
        CaseFiles.write(SampleGenerator.generate(SampleKind.CITY, PEOPLE, 1), workbook);
        System.out.printf("workbook of %.1f MB%n", Files.size(workbook) / 1e6);
        return workbook;
    }

    private static void pages(Ledger ledger, Actor officer) {
        RosterQuery all = RosterQuery.everybody(Set.of());
        for (SortKey key : SortKey.values()) {
            RosterQuery query = all.sortedBy(List.of(new RosterQuery.Sort(key, true)));
            percentile("sorted by " + key, () -> ledger.roster().page(officer, query.page(20_000, PAGE)));
        }
        RosterQuery some = new RosterQuery(
                Set.of(),
                "张",
                Set.of(Grade.of(8), Grade.of(9)),
                Set.of(Rank.INTERMEDIATE),
                Set.of(),
                List.of(),
                0,
                PAGE);
        percentile("filtered", () -> ledger.roster().page(officer, some));
        percentile("counted", () -> ledger.roster().count(officer, some));
    }

    private static void percentile(String what, Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        times.sort(null);
        System.out.printf("%s: median %d ms, p95 %d ms%n", what, times.get(TIMES / 2), times.get(TIMES - 2));
    }

    private static void report(String what, long start) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
