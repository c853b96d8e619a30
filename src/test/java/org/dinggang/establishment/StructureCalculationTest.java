package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.establishment.Requests.ratio;
import static org.dinggang.establishment.Requests.rules;
import static org.dinggang.establishment.Requests.table;
import static org.dinggang.establishment.Requests.technical;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("From the establishment and the ratios to posts")
class StructureCalculationTest {

    private static final StructureRules NATIONAL = rules("national-2006");

    @Test
    void fiftyEightPostsByTheNationalRatio() {
        assertThat(grades(technical(58, ratio("1:3:6"), 5, null))).isEqualTo("5:1 6:2 7:2 8:5 9:7 10:6 11:17 12:18");
        assertThat(grades(technical(58, ratio("1:3:6"), 5, Rounding.HALF_UP)))
                .isEqualTo("5:1 6:2 7:3 8:5 9:7 10:5 11:18 12:17");
    }

    @ParameterizedTest(name = "top grade {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2  | 2:1 3:3 4:6 5:4 6:8 7:8 8:9 9:12 10:9 11:20 12:20
            3  | 3:4 4:6 5:4 6:8 7:8 8:9 9:12 10:9 11:20 12:20
            4  | 4:10 5:4 6:8 7:8 8:9 9:12 10:9 11:20 12:20
            """)
    void topGradeWithFullSeniorPostsApart(int top, String grades) {
        assertThat(grades(technical(100, ratio("10:20:30:40"), top, null))).isEqualTo(grades);
    }

    @Test
    void postsAboveTheTopGradeFallToTheNextBelow() {
        assertThat(grades(technical(100, ratio("1:3:6"), 6, null))).isEqualTo("6:5 7:5 8:9 9:12 10:9 11:30 12:30");
        assertThat(grades(technical(100, ratio("1:3:6"), 8, null))).isEqualTo("8:12 9:16 10:12 11:30 12:30");
        assertThat(grades(technical(100, ratio("1:3:6"), 8, Rounding.FLOOR_LOWEST)))
                .isEqualTo("8:9 9:12 10:9 11:35 12:35");
        assertThat(grades(technical(10, ratio("1:3:6"), 13, null))).isEqualTo("13:10");
    }

    @Test
    void fullSeniorPostsAreGivenWhereTheRatioDoesNotTellThem() {
        StructureRequest request = technical(100, ratio("1:3:6"), 3, null);
        CalculatedStructure without = StructureCalculation.calculate(NATIONAL, request);
        assertThat(without.posts().get(Grade.of(3))).isZero();
        assertThat(without.notices()).extracting(Text::zh).anyMatch(notice -> notice.contains("未给出正高级岗位数"));

        StructureRequest with = new StructureRequest(
                100,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 100),
                Grade.of(3),
                ratio("1:3:6"),
                5,
                0,
                4,
                null,
                new TreeMap<>());
        assertThat(grades(with)).isEqualTo("3:2 4:3 5:1 6:2 7:2 8:9 9:12 10:9 11:28 12:28 13:4");
    }

    @Test
    @DisplayName("Henan: 58 posts of a junior middle school")
    void junior() {
        CalculatedStructure cascade = StructureCalculation.calculate(
                rules("henan-2010"), technical(58, table("henan-2010", "junior-middle"), 5, null));
        assertThat(bands(cascade)).isEqualTo("12/26/20");
        CalculatedStructure halfUp = StructureCalculation.calculate(
                rules("henan-2010"), technical(58, table("henan-2010", "junior-middle"), 5, Rounding.HALF_UP));
        assertThat(bands(halfUp)).isEqualTo("13/26/19");
    }

    @Test
    void seniorPostsOfPrimarySchoolsComeOutOfTheShareForIntermediateOnes() {
        StructureRequest request = new StructureRequest(
                100,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 100),
                Grade.of(5),
                table("henan-2010", "primary"),
                null,
                2,
                0,
                null,
                new TreeMap<>());
        CalculatedStructure structure = StructureCalculation.calculate(rules("henan-2010"), request);
        assertThat(bands(structure)).isEqualTo("2/46/52");
        assertThat(structure.posts())
                .containsEntry(Grade.of(5), 0)
                .containsEntry(Grade.of(6), 1)
                .containsEntry(Grade.of(7), 1);
    }

    @Test
    void rangesGiveTheLargestNumbersThatLeaveTheOthersTheirLeast() {
        List<RankShare> ranges = List.of(
                new RankShare(RankBand.SENIOR, share("10%"), share("20%")),
                new RankShare(RankBand.INTERMEDIATE, share("40%"), share("50%")),
                RankShare.atLeast(RankBand.JUNIOR, share("35%")));
        assertThat(bands(StructureCalculation.calculate(NATIONAL, technical(100, ranges, 5, null))))
                .isEqualTo("20/45/35");
    }

    @ParameterizedTest(name = "{0} posts, {1} given as {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            50 | TECHNICAL  | -                                 | TECHNICAL 35
            50 | MANAGEMENT | -                                 | MANAGEMENT 25
            21 | MANAGEMENT | -                                 | MANAGEMENT 11
            50 | TECHNICAL  | MANAGEMENT 8;WORKER 2             | MANAGEMENT 8;TECHNICAL 40;WORKER 2
            50 | TECHNICAL  | MANAGEMENT 8                      | MANAGEMENT 8;TECHNICAL 35;WORKER 7
            50 | TECHNICAL  | TECHNICAL 44;MANAGEMENT 5         | MANAGEMENT 5;TECHNICAL 44;WORKER 1
            50 | TECHNICAL  | TECHNICAL 44;MANAGEMENT 5;WORKER 1| MANAGEMENT 5;TECHNICAL 44;WORKER 1
            0  | TECHNICAL  | -                                 | TECHNICAL 0
            """)
    void categories(int total, PostCategory main, @Nullable String given, String expected) {
        StructureRequest request = new StructureRequest(
                total, main, categories(given), Grade.of(5), ratio("1:3:6"), null, 0, 0, null, new TreeMap<>());
        assertThat(StructureCalculation.calculate(NATIONAL, request).categoryPosts())
                .isEqualTo(new TreeMap<>(categories(expected)));
    }

    @Test
    void numbersAsApprovedKeepTheSharesBesideThem() {
        SortedMap<Grade, Integer> approved = new TreeMap<>(Map.of(Grade.of(7), 6, Grade.of(10), 17, Grade.of(12), 35));
        StructureRequest request = new StructureRequest(
                58,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 58),
                Grade.of(5),
                ratio("1:3:6"),
                null,
                0,
                0,
                Rounding.TABLE,
                approved);
        CalculatedStructure structure = StructureCalculation.calculate(NATIONAL, request);
        assertThat(structure.posts()).isEqualTo(approved);
        assertThat(structure.bands().getFirst().sentence())
                .isEqualTo(new Text("给定6个；按比例为58×10%=5.8", "given as 6; the share is 58×10%=5.8"));
        assertThat(structure.bands().getFirst().isAboveShare()).isTrue();
    }

    @Test
    void contradictionsAreRefused() {
        StructureRequest request = new StructureRequest(
                10,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 11),
                Grade.of(5),
                ratio("1:3:6"),
                null,
                0,
                0,
                Rounding.TABLE,
                new TreeMap<>(Map.of(Grade.of(4), 3)));
        assertThat(StructureFaults.of(request))
                .extracting(StructureFaults.Fault::field)
                .containsExactly("categories", "approved", "approved");
        assertThatThrownBy(() -> StructureCalculation.calculate(NATIONAL, request))
                .hasMessageContaining("more than all 10 posts");
    }

    @Test
    void roundingThatNeedsAWarningGivesOne() {
        assertThat(notices(technical(58, ratio("1:3:6"), 5, null))).isEmpty();
        assertThat(notices(technical(58, ratio("1:3:6"), 5, Rounding.LARGEST_REMAINDER)))
                .anyMatch(notice -> notice.startsWith("largest remainders are not monotone"));
        assertThat(notices(technical(7, ratio("1:3:6"), 5, Rounding.HALF_UP)))
                .anyMatch(notice -> notice.startsWith("grade 10, the lowest of the intermediate rank, has no post"));
    }

    private static List<String> notices(StructureRequest request) {
        return StructureCalculation.calculate(NATIONAL, request).notices().stream()
                .map(Text::en)
                .toList();
    }

    private static String grades(StructureRequest request) {
        return StructureCalculation.calculate(NATIONAL, request).posts().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String bands(CalculatedStructure structure) {
        return structure.bands().stream()
                .map(step -> Integer.toString(step.number()))
                .collect(Collectors.joining("/"));
    }

    private static Share share(String text) {
        return Share.parse(text).orElseThrow();
    }

    private static Map<PostCategory, Integer> categories(@Nullable String given) {
        Map<PostCategory, Integer> categories = new TreeMap<>();
        for (String part : Objects.requireNonNullElse(given, "").split(";")) {
            if (!part.isBlank()) {
                String[] words = part.strip().split(" ");
                categories.put(PostCategory.valueOf(words[0]), Integer.valueOf(words[1]));
            }
        }
        return categories;
    }
}
