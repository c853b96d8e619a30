package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Shares become whole posts: the worked tables")
class ApportionmentTest {

    @ParameterizedTest(name = "{0} posts, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 1:3:6       | 10/30/60 | 10/30/60 | 10/30/60 | 10/30/60
            58  | 1:3:6       | 5/17/36  | 5/18/35  | 6/17/35  | 6/17/35
            9   | 1:3:6       | 0/2/7    | 0/3/6    | 1/3/5    | 1/3/5
            5   | 1:3:6       | 0/1/4    | 0/2/3    | 1/2/2    | 0/2/3
            15  | 1:3:6       | 1/4/10   | 1/5/9    | 2/5/8    | 1/5/9
            23  | 1:3:6       | 2/6/15   | 2/7/14   | 2/7/14   | 2/7/14
            37  | 1:3:6       | 3/11/23  | 3/11/23  | 4/11/22  | 4/11/22
            37  | 2:4:4       | 7/14/16  | 7/15/15  | 7/15/15  | 7/15/15
            15  | 0.5:3:6.5   | 0/4/11   | 0/5/10   | 1/5/9    | 1/4/10
            23  | 1.5:4:4.5   | 3/9/11   | 3/9/11   | 3/9/11   | 4/9/10
            58  | 22:45:33    | 12/26/20 | 12/26/20 | 13/26/19 | 13/26/19
            30  | 1:3:6       | 3/9/18   | 3/9/18   | 3/9/18   | 3/9/18
            0   | 1:3:6       | 0/0/0    | 0/0/0    | 0/0/0    | 0/0/0
            """)
    void bands(int posts, String ratio, String floorLowest, String cascade, String halfUp, String remainder) {
        assertThat(numbers(posts, ratio, Rounding.FLOOR_LOWEST)).isEqualTo(floorLowest);
        assertThat(numbers(posts, ratio, Rounding.FLOOR_CASCADE)).isEqualTo(cascade);
        assertThat(numbers(posts, ratio, Rounding.HALF_UP)).isEqualTo(halfUp);
        assertThat(numbers(posts, ratio, Rounding.LARGEST_REMAINDER)).isEqualTo(remainder);
    }

    @ParameterizedTest(name = "{0} posts, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            5  | 2:4:4 | 1/2/2 | 1/2/2
            4  | 2:4:4 | 0/2/2 | 1/2/1
            3  | 2:4:4 | 0/1/2 | 1/1/1
            1  | 2:4:4 | 0/0/1 | 0/0/1
            11 | 3:4:3 | 3/4/4 | 3/4/4
            2  | 3:4:3 | 0/1/1 | 1/1/0
            7  | 5:5   | 3/4   | 4/3
            18 | 3:4:3 | 5/7/6 | 5/7/6
            17 | 3:4:3 | 5/6/6 | 5/7/5
            6  | 2:4:4 | 1/2/3 | 1/2/3
            35 | 5:5   | 17/18 | 18/17
            """)
    void grades(int posts, String ratio, String cascade, String halfUp) {
        assertThat(numbers(posts, ratio, Rounding.FLOOR_CASCADE)).isEqualTo(cascade);
        assertThat(numbers(posts, ratio, Rounding.HALF_UP)).isEqualTo(halfUp);
    }

    @Test
    void roundingUpNeverTakesMoreThanThereIsFromTheLowest() {
        assertThat(numbers(1, "5:5:0.1", Rounding.HALF_UP)).isEqualTo("0/0/1");
        assertThat(numbers(3, "5:5:5:1", Rounding.HALF_UP)).isEqualTo("1/1/1/0");
        assertThat(numbers(2, "1:1:1", Rounding.HALF_UP)).isEqualTo("1/1/0");
        assertThat(numbers(2, "1:1:1:0", Rounding.HALF_UP)).isEqualTo("1/1/0/0");
    }

    @Test
    void moreSharesThanTheWholeAreRefused() {
        List<Portion> portions = List.of(portion(0, Share.WHOLE), portion(1, Share.WHOLE));
        assertThatThrownBy(() -> Apportionment.of(5, portions, Rounding.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyNumberSaysItsArithmetic() {
        assertThat(sentences(58, "1:3:6", Rounding.FLOOR_CASCADE))
                .containsExactly(
                        "58×10%=5.8，舍去小数得5个，余0.8下放",
                        "58×30%=17.4，加上级余下的0.8为18.2，舍去小数得18个，余0.2下放", "58×60%=34.8，加上级余下的0.2为35，即35个");
        assertThat(sentences(58, "1:3:6", Rounding.HALF_UP))
                .containsExactly("58×10%=5.8，四舍五入得6个，超出比例0.2", "58×30%=17.4，四舍五入得17个", "58×60%=34.8，取其余35个");
        assertThat(sentences(5, "1:1:1", Rounding.LARGEST_REMAINDER))
                .containsExactly("5×1/3=5/3，按最大余数得1个", "5×1/3=5/3，按最大余数得2个，超出比例1/3", "5×1/3=5/3，按最大余数得2个，超出比例1/3");
    }

    static String numbers(int posts, String ratio, Rounding rounding) {
        return Apportionment.of(posts, portions(ratio), rounding).stream()
                .map(step -> Integer.toString(step.number()))
                .collect(Collectors.joining("/"));
    }

    static List<Portion> portions(String ratio) {
        List<Portion> portions = new ArrayList<>();
        for (Share share : Ratio.parse(ratio).orElseThrow().shares()) {
            portions.add(portion(portions.size(), share));
        }
        return portions;
    }

    private static Portion portion(int index, Share share) {
        return new Portion(StructurePlace.Grades.of(Grade.of(index + 1)), share);
    }

    private static List<String> sentences(int posts, String ratio, Rounding rounding) {
        return Apportionment.of(posts, portions(ratio), rounding).stream()
                .map(step -> step.sentence().zh())
                .toList();
    }
}
