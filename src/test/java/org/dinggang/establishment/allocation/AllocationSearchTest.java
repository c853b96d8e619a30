package org.dinggang.establishment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.allocation.Pools.key;
import static org.dinggang.establishment.allocation.Pools.member;
import static org.dinggang.establishment.allocation.Pools.request;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A pool's posts are allocated as well as can be")
class AllocationSearchTest {

    private static final AllocationOracle.Effort EFFORT = new AllocationOracle.Effort(2, 60);

    @Test
    void eachNextPostGoesToTheHighestClaim() {
        AllocationRequest request =
                request(List.of(6), member("A", 0, 7, 0), member("B", 0, 5, 0), member("C", 0, 1, 0));
        // 7, 5, 7/2, 5/2, 7/3, 7/4: the sixth post, 7/4 against 5/3
        assertThat(numbers(request)).isEqualTo("4 2 0");
    }

    @Test
    void timeWaitedIsAnotherMeasure() {
        Member many = member("A", null, new Need(0, 4, 400, 0, null, null));
        Member longest = member("B", null, new Need(0, 1, 4_000, 0, null, null));
        AllocationRequest people = request(List.of(2), many, longest);
        AllocationRequest time = new AllocationRequest("pool", people.posts(), Measure.WAITING_TIME, people.members());
        assertThat(numbers(people)).isEqualTo("2 0");
        assertThat(numbers(time)).isEqualTo("0 2");
    }

    @Test
    void holdersComeFirstAndWhereThereAreTooFewPostsTheShortfallIsLeast() {
        assertThat(numbers(request(List.of(4), member("A", 3, 0, 3), member("B", 0, 9, 1))))
                .isEqualTo("3 1");
        AllocationRequest short1 = request(List.of(4), member("A", 3, 1, 3), member("B", 3, 9, 3));
        assertThat(numbers(short1)).isEqualTo("1 3");
        assertThat(AllocationCheck.of(short1, AllocationSearch.best(short1))
                        .score()
                        .shortfall())
                .isEqualTo(2);
    }

    @Test
    void equalClaimsKeepTheAllocationInForceThenTheOrder() {
        assertThat(numbers(request(List.of(1), member("A", 0, 3, 0), member("B", 0, 3, 1))))
                .isEqualTo("0 1");
        assertThat(numbers(request(List.of(1), member("A", 0, 3, 0), member("B", 0, 3, 0))))
                .isEqualTo("1 0");
    }

    @Test
    void capsAndPinsHoldAndWhatTheyLeaveStaysUnallocated() {
        Member capped = member("A", null, new Need(0, 9, 0, 0, 1, null));
        Member pinned = member("B", null, new Need(0, 0, 0, 0, null, 2));
        Member inAll = member("C", 3, new Need(0, 2, 0, 0, null, null));
        assertThat(numbers(request(List.of(9), capped, pinned, inAll))).isEqualTo("1 2 3");
        Member against = member("D", null, new Need(0, 0, 0, 0, 1, 4));
        AllocationRequest tooMany = request(List.of(3), against);
        AllocationCheck check = AllocationCheck.of(tooMany, AllocationSearch.best(tooMany));
        assertThat(check.isLawful()).isFalse();
        assertThat(check.score().broken()).isEqualTo(1);
    }

    @Test
    @DisplayName("Caps in all tie grades together: the post at one grade goes away so that both can be placed")
    void chains() {
        // A may have one post in all and has the higher claim to both; B can only take the first key
        Member a = member("A", 1, new Need(0, 9, 0, 0, null, null), new Need(0, 5, 0, 0, null, null));
        Member b = member("B", null, new Need(0, 1, 0, 0, null, null), new Need(0, 0, 0, 0, 0, null));
        AllocationRequest request = request(List.of(1, 1), a, b);
        Allocation best = AllocationSearch.best(request);
        assertThat(best.number("A", key(1))).isEqualTo(1);
        assertThat(best.number("B", key(0))).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noAllocationIsBetterByCpSat(long seed) {
        for (Measure measure : Measure.values()) {
            AllocationRequest request =
                    lawful(Pools.drawn(3 + (int) (seed % 6), 1 + (int) (seed % 4), seed % 2 == 0, measure, seed));
            AllocationCheck check = AllocationCheck.of(request, AllocationSearch.best(request));
            assertThat(check.violations()).isEmpty();
            assertThat(check.score().levels().subList(1, 5))
                    .isEqualTo(AllocationOracle.prove(request, EFFORT).levels());
        }
    }

    @Test
    void theSameRequestGivesTheSameAllocation() {
        AllocationRequest request = Pools.drawn(40, 5, true, Measure.WAITING_TIME, 3);
        assertThat(AllocationSearch.best(request)).isEqualTo(AllocationSearch.best(request));
    }

    @Test
    @DisplayName("200 institutions in less than 10 seconds")
    void countiesAreQuick() {
        for (boolean tight : new boolean[] {false, true}) {
            AllocationRequest request = Pools.drawn(200, 9, tight, Measure.WAITING_TIME, 1);
            long start = System.nanoTime();
            Allocation best = AllocationSearch.best(request);
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
            assertThat(AllocationCheck.of(request, best).score())
                    .isGreaterThan(
                            AllocationCheck.of(request, request.current()).score());
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** The request without pins that cannot all be kept. */
    static AllocationRequest lawful(AllocationRequest request) {
        return AllocationCheck.of(request, AllocationSearch.best(request)).isLawful()
                ? request
                : new AllocationRequest(
                        request.pool(),
                        request.posts(),
                        request.measure(),
                        request.members().stream()
                                .map(member -> new Member(member.code(), member.name(), null, member.needs()))
                                .toList());
    }

    private static String numbers(AllocationRequest request) {
        Allocation best = AllocationSearch.best(request);
        return IntStream.range(0, request.members().size())
                .mapToObj(index -> Integer.toString(
                        best.number(request.members().get(index).code(), key(0))))
                .collect(Collectors.joining(" "));
    }
}
