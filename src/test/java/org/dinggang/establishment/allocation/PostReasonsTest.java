package org.dinggang.establishment.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.allocation.Pools.key;
import static org.dinggang.establishment.allocation.Pools.member;
import static org.dinggang.establishment.allocation.Pools.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.model.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every number of an allocation has a true reason")
class PostReasonsTest {

    @Test
    void aClaimNamesTheNextBest() {
        AllocationRequest request = request(List.of(5), member("A", 0, 7, 0), member("B", 0, 5, 0));
        PostReason reason = reason(request, "A");
        assertThat(reason.posts()).isEqualTo(3);
        assertThat(reason.notFewer())
                .hasValue(
                        new Text(
                                "+1：7名合格人员等候，已有2个岗位；其次是“School B”，5名合格人员等候，已有2个岗位",
                                "+1 because 7 qualified people wait for 2 posts; the next best claim was School B, where 5 qualified people wait for 2 posts"));
        assertThat(reason.notMore().en())
                .isEqualTo(
                        "the claim to one more is that 7 qualified people wait for 3 posts; the last post went to School B, where 5 qualified people wait for 1 posts");
    }

    @Test
    void otherReasons() {
        Member holder = member("A", 2, 0, 2);
        Member pinned = member("B", null, new Need(0, 0, 0, 0, null, 1));
        Member capped = member("C", null, new Need(0, 9, 0, 0, 1, null));
        Member inAll = member("D", 1, new Need(0, 8, 0, 0, null, null));
        AllocationRequest request = request(List.of(5), holder, pinned, capped, inAll);
        assertThat(reason(request, "A").notFewer().orElseThrow().en())
                .isEqualTo("2 people hold such posts now, and they come first");
        assertThat(reason(request, "B").notFewer().orElseThrow().en()).isEqualTo("pinned to 1");
        assertThat(reason(request, "C").notMore().en()).isEqualTo("its cap of 1 is reached");
        assertThat(reason(request, "D").notMore().en()).isEqualTo("its cap of 1 in all is reached");
        assertThat(reason(request(List.of(0), holder), "A").notFewer()).isEmpty();
        AllocationRequest equal = request(List.of(1), member("A", 0, 3, 0), member("B", 0, 3, 1));
        assertThat(reason(equal, "B").notFewer().orElseThrow().en())
                .endsWith("is the same, and the allocation in force is kept");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("With the claim below that of the next best, the post goes there")
    void whatTheReasonNamesDecides(long seed) {
        AllocationRequest request = Pools.drawn(8, 1, false, Measure.WAITING_PEOPLE, seed);
        Allocation best = AllocationSearch.best(request);
        for (PostReason reason : PostReasons.of(request, best)) {
            String words = reason.notFewer().map(Text::en).orElse("");
            if (words.contains("the next best claim was")) {
                Member member = request.member(reason.institution()).orElseThrow();
                Need need = member.need(key(0));
                Member without = new Member(
                        member.code(),
                        member.name(),
                        member.cap(),
                        new TreeMap<>(Map.of(key(0), new Need(need.holders(), 0, 0, 0, need.cap(), need.pin()))));
                AllocationRequest changed = new AllocationRequest(
                        request.pool(),
                        request.posts(),
                        request.measure(),
                        request.members().stream()
                                .map(one -> one.code().equals(member.code()) ? without : one)
                                .toList());
                String rival =
                        words.substring(words.indexOf("claim was ") + "claim was ".length(), words.indexOf(", where"));
                Member other = request.members().stream()
                        .filter(one -> one.name().equals(rival))
                        .findFirst()
                        .orElseThrow();
                boolean waits = other.need(key(0)).waiting() > 0;
                Allocation then = AllocationSearch.best(changed);
                if (waits) {
                    assertThat(then.number(member.code(), key(0))).isLessThan(reason.posts());
                    assertThat(then.number(other.code(), key(0))).isGreaterThan(best.number(other.code(), key(0)));
                }
            }
        }
    }

    @Test
    void comparisonSaysWhoGainsAndLosesAndWhy() {
        AllocationRequest request = request(List.of(5), member("A", 0, 7, 1), member("B", 0, 5, 4));
        Allocation best = AllocationSearch.best(request);
        AllocationComparison comparison = AllocationComparison.of(request, request.current(), best);
        assertThat(comparison.changes())
                .extracting(change -> change.institution() + " " + change.before() + "->" + change.after())
                .containsExactly("A 1->3", "B 4->2");
        assertThat(comparison.changes().getFirst().reason().en())
                .startsWith("+1 because 7 qualified people wait for 2 posts");
        assertThat(comparison.verdict().en()).isEqualTo("the second is better, on the level \"claims met\"");
        assertThat(AllocationComparison.of(request, best, best).verdict().en()).isEqualTo("both are equally good");
        assertThat(AllocationComparison.of(request, best, request.current())
                        .verdict()
                        .en())
                .startsWith("the first is better");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static PostReason reason(AllocationRequest request, String code) {
        return PostReasons.of(
                request, AllocationSearch.best(request), request.member(code).orElseThrow(), key(0));
    }
}
