package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An institution's posts and those of a pool, by grade and by range. */
class PooledNumbersTest {

    @ParameterizedTest
    @CsvSource({
        // own, pooled, own afterwards
        "'9:4', '8:1', '8:1 9:4'",
        "'8:2 9:4', '8:1', '8:1 9:4'",
        "'8:2 9:4', '8:0', '8:0 9:4'",
        "'5:1 6:2 7:3 9:4', '5-7:5', '5-7:5 9:4'",
        "'5-7:6 9:4', '5-7:5', '5-7:5 9:4'",
        "'5:1 5-7:6', '5-7:5', '5-7:5'",
        "'', '7:3 8-10:9', '7:3 8-10:9'",
    })
    void takeThePlaceOfWhatLiesUnderTheirKeys(String own, String pooled, String after) {
        assertThat(PooledNumbers.with(posts(own), posts(pooled))).isEqualTo(posts(after));
        assertThat(PooledNumbers.straddling(posts(own), posts(pooled))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // own, key of the pool, posts under it, keys that straddle it
        "'5:1 6:2 7:3', '5-7', 6, ''",
        "'5-7:6', '6', 0, '5-7'",
        "'5-8:6 9:1', '5-7', 0, '5-8'",
        "'4-5:6 6:1', '5-7', 1, '4-5'",
        "'8:6', '5-7', 0, ''",
    })
    void areToldApartUnlessAKeyStraddles(String own, String key, int number, String straddling) {
        GradeRange range = GradeRange.parse(key).orElseThrow();
        assertThat(PooledNumbers.number(posts(own), range)).isEqualTo(number);
        assertThat(PooledNumbers.straddling(posts(own), posts(key + ":9")).stream()
                        .map(GradeRange::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(straddling);
    }

    @ParameterizedTest
    @CsvSource({
        // reserved, pooled, reserved afterwards
        "'7:1 9:1', '5-7:4', '5-7:1 9:1'",
        "'5:1 7:1', '5-7:4', '5-7:2'",
        "'9:1', '8:4', '9:1'",
        "'', '8:4', ''",
    })
    void keepWhatIsReserved(String reserved, String pooled, String after) {
        assertThat(PooledNumbers.reserved(posts(reserved), posts(pooled))).isEqualTo(posts(after));
    }

    private static Posts posts(String text) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .forEach(part -> numbers.put(GradeRange.parse(part[0]).orElseThrow(), Integer.valueOf(part[1])));
        return new Posts(numbers);
    }
}
