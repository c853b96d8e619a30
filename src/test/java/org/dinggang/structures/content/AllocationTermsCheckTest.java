package org.dinggang.structures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.Competition;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.policy.RuleSets;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.AllocationTerms.Bound;
import org.dinggang.structures.StructureProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with terms, at the edge of each bound. */
class AllocationTermsCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-12-01");

    @ParameterizedTest
    @CsvSource({
        // posts of the pool, cap in all at A, pin at A, pin at B, counted on, wrong fields
        "'5:3 6:4', , , , 2024-12-01, ''",
        "'5:3 5-7:4', , , , 2024-12-01, 'pool'",
        "'5-7:3 7-8:4', , , , 2024-12-01, 'pool'",
        "'5-7:3 8-10:4', , , , 2024-12-01, ''",
        "'5:3', , 2, 1, 2024-12-01, ''",
        "'5:3', , 2, 2, 2024-12-01, 'bounds'",
        "'5:3', 2, 2, , 2024-12-01, ''",
        "'5:3', 1, 2, , 2024-12-01, 'bounds'",
        "'5:3', 10000, , , 2024-12-01, ''",
        "'5:3', 10001, , , 2024-12-01, 'bounds'",
        "'5:3', 0, , , 2024-12-01, ''",
        "'5:3', -1, , , 2024-12-01, 'bounds'",
        "'5:3', , , , 2019-12-01, ''",
        "'5:3', , , , 2019-11-30, 'asOf'",
        "'5:3', , , , 2029-12-01, ''",
        "'5:3', , , , 2029-12-02, 'asOf'",
    })
    void isToldAtItsField(
            String pool,
            @Nullable Integer cap,
            @Nullable Integer pinAtA,
            @Nullable Integer pinAtB,
            LocalDate asOf,
            String wrong) {
        SortedMap<GradeRange, Integer> posts = new TreeMap<>();
        Arrays.stream(pool.split(" "))
                .map(part -> part.split(":"))
                .forEach(part -> posts.put(GradeRange.parse(part[0]).orElseThrow(), Integer.valueOf(part[1])));
        GradeRange first = posts.firstKey();
        AllocationTerms terms = new AllocationTerms(
                        "方案", Measure.WAITING_PEOPLE, "panjin-2024", asOf, new TreeMap<>(), new TreeMap<>())
                .withCap("A", cap)
                .with("A", first, new Bound(null, pinAtA))
                .with("B", first, new Bound(null, pinAtB));
        assertThat(AllocationTermsCheck.problems(
                                terms,
                                new Pool("统筹", List.of("A", "B"), new Posts(posts), Competition.INSTITUTION),
                                RuleSets.builtIn(),
                                TODAY)
                        .stream()
                        .map(StructureProblem::field)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(wrong);
    }
}
