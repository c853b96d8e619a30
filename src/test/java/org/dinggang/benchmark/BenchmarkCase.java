package org.dinggang.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Objective;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Round;
import org.dinggang.sample.SampleGenerator;
import org.dinggang.sample.SampleKind;

/**
 * A case to be measured.
 *
 * @param id what it is called on the command line
 * @param title what it is called in the table
 * @param people how many people it has
 * @param exactLimit how long CP-SAT may take for all parts together
 * @param maker makes the case
 */
record BenchmarkCase(String id, String title, int people, Duration exactLimit, Supplier<Case> maker) {

    private static final Duration EXACT_LIMIT = Duration.ofSeconds(40);
    private static final Duration EXACT_LIMIT_OF_MANY = Duration.ofSeconds(90);
    private static final int MANY = 100_000;

    private static final long SEED = 1;
    private static final Grade POOLED_FROM = Grade.of(5);

    /** All cases, small ones first. */
    static List<BenchmarkCase> all() {
        List<BenchmarkCase> cases = new ArrayList<>();
        for (int people : new int[] {100, 1_000, 10_000, 100_000}) {
            cases.add(new BenchmarkCase(
                    "city-" + people,
                    "institutions of a city",
                    people,
                    people < MANY ? EXACT_LIMIT : EXACT_LIMIT_OF_MANY,
                    () -> sample(SampleKind.CITY, people)));
        }
        for (int people : new int[] {100, 1_000, 10_000, 100_000}) {
            cases.add(new BenchmarkCase(
                    "city-fill-first-" + people,
                    "the same, fill first",
                    people,
                    EXACT_LIMIT,
                    () -> fillFirst(sample(SampleKind.CITY, people))));
        }
        for (int people : new int[] {1_000, 10_000}) {
            cases.add(new BenchmarkCase("pool-" + people, "one pool", people, EXACT_LIMIT, () -> onePool(people)));
            cases.add(new BenchmarkCase(
                    "pool-fill-first-" + people,
                    "one pool, fill first",
                    people,
                    EXACT_LIMIT,
                    () -> fillFirst(onePool(people))));
        }
        cases.add(new BenchmarkCase(
                "hospital-1200",
                "hospital with limits by section",
                1_200,
                EXACT_LIMIT,
                () -> sample(SampleKind.HOSPITAL, 1_200)));
        cases.add(new BenchmarkCase(
                "hospital-fill-first-1200",
                "the same, fill first",
                1_200,
                EXACT_LIMIT,
                () -> fillFirst(sample(SampleKind.HOSPITAL, 1_200))));
        return List.copyOf(cases);
    }

    private static Case sample(SampleKind kind, int people) {
        return SampleGenerator.generate(kind, people, SEED);
    }

    private static Case fillFirst(Case data) {
        Round round = data.round();
        return new Case(
                new Round(
                        round.name(),
                        round.effectiveDate(),
                        round.tenureCutoff(),
                        round.ruleSet(),
                        round.parameters(),
                        Objective.FILL_FIRST),
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff());
    }

    /** A city whose institutions share all posts of grade 5 and below, and compete for them with one another. */
    private static Case onePool(int people) {
        Case data = sample(SampleKind.CITY, people);
        TreeMap<GradeRange, Integer> shared = new TreeMap<>();
        List<Institution> institutions = new ArrayList<>();
        for (Institution institution : data.institutions()) {
            TreeMap<GradeRange, Integer> kept = new TreeMap<>();
            institution.posts().numbers().forEach((range, number) -> {
                if (range.highest().isAbove(POOLED_FROM)) {
                    kept.put(range, number);
                } else {
                    shared.merge(range, number - institution.reserved().number(range), Integer::sum);
                }
            });
            institutions.add(with(institution, new Posts(kept)));
        }
        data.pools()
                .forEach(pool ->
                        pool.posts().numbers().forEach((range, number) -> shared.merge(range, number, Integer::sum)));
        Pool pool = new Pool(
                "全市统筹岗位", institutions.stream().map(Institution::code).toList(), new Posts(shared), Competition.POOL);
        return new Case(data.round(), institutions, List.of(pool), List.of(), data.staff());
    }

    private static Institution with(Institution institution, Posts posts) {
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                institution.establishment(),
                posts,
                Posts.NONE,
                institution.waivers());
    }
}
