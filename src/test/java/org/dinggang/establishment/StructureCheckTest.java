package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.Drafts.categories;
import static org.dinggang.establishment.Drafts.posts;
import static org.dinggang.establishment.Drafts.technical;
import static org.dinggang.establishment.Requests.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A structure is checked at the edges of every rule")
class StructureCheckTest {

    private static final StructureRules NATIONAL = rules("national-2006");

    @Test
    @DisplayName("EST-01: the main category's share of all posts")
    void categoryShare() {
        assertThat(found(categories(10, 35, 5).draft())).isEmpty();
        assertThat(found(categories(10, 34, 6).draft()))
                .containsExactly("category-share in-principle by 1 at technical posts");
        assertThat(found(categories(10, 8, 3).main(PostCategory.MANAGEMENT).draft()))
                .containsExactly("category-share in-principle by 1 at management posts");
        assertThat(found(categories(11, 7, 3).main(PostCategory.MANAGEMENT).draft()))
                .isEmpty();
        assertThat(found(categories(3, 7, 10).main(PostCategory.WORKER).draft()))
                .isEmpty();
        assertThat(found(categories(4, 7, 10).main(PostCategory.WORKER).draft()))
                .containsExactly("category-share in-principle by 1 at worker posts");
        assertThat(found(categories(0, 0, 0).draft())).containsExactly("total notice by 0 at all posts");
    }

    @Test
    @DisplayName("EST-02: the total against the establishment; special and temporary posts")
    void total() throws IOException {
        assertThat(found(categories(5, 44, 1).authorized(50).draft())).isEmpty();
        assertThat(found(categories(5, 45, 1).authorized(50).draft()))
                .containsExactly("total absolute by 1 at all posts");
        assertThat(found(categories(5, 43, 1).authorized(50).draft()))
                .containsExactly("total notice by 1 at all posts");
        assertThat(found(categories(5, 44, 1).authorized(50).special("3:2").draft()))
                .isEmpty();
        DraftedStructure overstaffed =
                categories(2, 37, 1).authorized(40).registered(43).temporary(3).draft();
        assertThat(found(overstaffed)).containsExactly("total absolute by 3 at all posts");
        StructureRules shanxi = own("temporaryPosts: {value: true, note: {zh: 示例, en: an example}}");
        assertThat(found(shanxi, overstaffed)).containsExactly("total notice by 3 at all posts");
        assertThat(found(
                        shanxi,
                        categories(2, 37, 1)
                                .authorized(40)
                                .registered(43)
                                .temporary(4)
                                .draft()))
                .containsExactly("total absolute by 1 at all posts");
    }

    @Test
    void gradesThatDoNotAddUpToTheTechnicalPosts() {
        DraftedStructure draft = technical("7:2 12:8").draft();
        DraftedStructure other = new DraftedStructure(
                false,
                11,
                11,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 11),
                0,
                draft.technical(),
                draft.special(),
                draft.topGrade(),
                null,
                0,
                List.of(),
                null,
                null);
        assertThat(found(other)).containsExactly("total absolute by 1 at technical posts");
    }

    @ParameterizedTest(name = "EST-03: {0} by {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            7:5 10:18 12:35       | 1:3:6 | FLOOR_CASCADE | -
            7:4 10:19 12:35       | 1:3:6 | FLOOR_CASCADE | -
            7:6 10:17 12:35       | 1:3:6 | FLOOR_CASCADE | rank-share absolute by 1 at senior
            7:5 10:19 12:34       | 1:3:6 | FLOOR_CASCADE | rank-share absolute by 1 at intermediate
            7:5 10:18 12:35       | 1:3:6 | FLOOR_LOWEST  | rank-share absolute by 1 at intermediate
            7:5 10:17 12:36       | 1:3:6 | FLOOR_LOWEST  | -
            7:6 10:17 12:35       | 1:3:6 | HALF_UP       | -
            7:6 10:18 12:34       | 1:3:6 | HALF_UP       | rank-share absolute by 1 at intermediate
            7:6 10:17 12:35       | 1:3:6 | LARGEST_REMAINDER | -
            5-7:5 8-10:18 11-13:35 | 1:3:6 | FLOOR_CASCADE | -
            5-10:23 12:35         | 1:3:6 | FLOOR_CASCADE | rank-share notice by 0 at senior
            7:1 10:2 12:6         | 1:3:6 | FLOOR_CASCADE | rank-share absolute by 1 at senior
            7:1 10:2 12:6         | 1:3:6 | HALF_UP       | -
            """)
    void rankShare(String numbers, String ratio, Rounding rounding, String finding) {
        List<String> found =
                found(technical(numbers).ratio(ratio).rounding(rounding).draft());
        assertThat(found.stream().filter(line -> line.startsWith("rank-share")))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @DisplayName("EST-03: an approved table is itself the quota, the ratio only a notice")
    void approved() {
        DraftedStructure approved = technical("5:1 6:2 7:3 8:5 9:6 10:6 11:17 12:18")
                .ratio("1:3:6")
                .approved()
                .draft();
        assertThat(found(approved)).containsExactly("rank-share notice by 1 at senior");
        assertThat(StructureCheck.isLawful(StructureCheck.check(NATIONAL, approved)))
                .isTrue();
        DraftedStructure draft =
                technical("5:1 6:2 7:3 8:5 9:6 10:6 11:17 12:18").ratio("1:3:6").draft();
        assertThat(found(draft)).containsExactly("rank-share absolute by 1 at senior");
        assertThat(StructureCheck.isLawful(StructureCheck.check(NATIONAL, draft)))
                .isFalse();
        assertThat(StructureCheck.check(NATIONAL, draft).getFirst().sentence())
                .isEqualTo(
                        new Text(
                                "高级岗位6个，超过比例允许的5个，超1个（58×10%=5.8，舍去小数得5个，余0.8下放）",
                                "6 senior posts exceed the 5 that the ratio allows by 1 (58×10%=5.8, rounded down to 5, 0.8 passed down)"));
    }

    @ParameterizedTest(name = "EST-04: {0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5:1 6:2 7:2 12:40   | FLOOR_CASCADE | -
            5:0 6:3 7:2 12:40   | FLOOR_CASCADE | -
            5:0 6:0 7:5 12:40   | FLOOR_CASCADE | -
            5:2 6:1 7:2 12:40   | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 5
            5:1 6:3 7:1 12:40   | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 6
            5:1 6:2 7:1 12:40   | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 5,grade-ratio absolute by 1 at grade 6
            5:1 6:2 7:1 12:40   | HALF_UP       | -
            3:4 4:6 12:40       | FLOOR_CASCADE | -
            3:5 4:5 12:40       | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 3
            8:1 10:1 12:40      | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 8
            11:4 12:3           | FLOOR_CASCADE | grade-ratio absolute by 1 at grade 11
            11:4 12:3           | HALF_UP       | -
            11:3 12:4 13:9      | FLOOR_CASCADE | -
            """)
    void gradeRatio(String numbers, Rounding rounding, String findings) {
        List<String> found = found(technical(numbers).top(3).rounding(rounding).draft());
        assertThat(found.stream().filter(line -> !line.contains(" at grade 11 ") && !line.endsWith("grade 12")))
                .isEqualTo(findings == null ? List.of() : List.of(findings.split(",")));
    }

    @Test
    @DisplayName("EST-05: the top grade; special posts are outside")
    void topGrade() {
        assertThat(found(technical("4:1 12:40").top(5).draft())).contains("top-grade absolute by 1 at grade 4");
        assertThat(found(technical("2:1 12:40").top(3).draft())).contains("top-grade absolute by 1 at grade 2");
        assertThat(found(technical("7:1 12:40").top(5).special("3:1").draft())).isEmpty();
        assertThat(found(technical("7:0 4:0 12:40").top(7).draft())).isEmpty();
    }

    @Test
    @DisplayName("EST-05: an auxiliary series is below the main one")
    void auxiliarySeries() throws IOException {
        SeriesPosts teachers = new SeriesPosts("教师", true, posts("5:1 7:1 12:36"));
        DraftedStructure same = technical("5:2 7:1 12:38")
                .series(teachers, new SeriesPosts("会计", false, posts("5:1 12:2")))
                .draft();
        assertThat(found(same).stream().filter(line -> line.startsWith("auxiliary")))
                .containsExactly("auxiliary-series notice by 1 at series 会计");
        StructureRules strict = own("topGrade: {value: 2, note: {zh: 示例, en: an example}}");
        DraftedStructure oneBelow = technical("5:1 6:1 7:1 12:38")
                .series(teachers, new SeriesPosts("会计", false, posts("6:1 12:2")))
                .draft();
        assertThat(found(strict, oneBelow)).contains("auxiliary-series in-principle by 1 at series 会计");
        DraftedStructure twoBelow = technical("5:1 7:2 12:38")
                .series(teachers, new SeriesPosts("会计", false, posts("7:1 12:2")))
                .draft();
        assertThat(found(strict, twoBelow).stream().filter(line -> line.startsWith("auxiliary")))
                .isEmpty();
        DraftedStructure sum = technical("5:1 7:1 12:38").series(teachers).draft();
        assertThat(found(sum)).contains("auxiliary-series notice by 2 at technical posts");
    }

    @Test
    @DisplayName("Ranges: least and largest share")
    void ranges() {
        List<RankShare> ranges = List.of(
                new RankShare(RankBand.SENIOR, share("10%"), share("15%")),
                new RankShare(RankBand.INTERMEDIATE, share("30%"), share("45%")),
                RankShare.atLeast(RankBand.JUNIOR, share("40%")));
        assertThat(found(technical("7:10 10:30 12:60")
                        .table(Drafts.table(ranges))
                        .draft()))
                .isEmpty();
        assertThat(found(technical("7:15 10:45 12:40")
                        .table(Drafts.table(ranges))
                        .draft()))
                .isEmpty();
        assertThat(found(
                        technical("7:9 10:31 12:60").table(Drafts.table(ranges)).draft()))
                .containsExactly("rank-share absolute by 1 at senior");
        assertThat(found(technical("7:16 10:30 12:54")
                        .table(Drafts.table(ranges))
                        .draft()))
                .containsExactly("rank-share absolute by 1 at senior");
        assertThat(found(technical("7:15 10:46 12:39")
                        .table(Drafts.table(ranges))
                        .draft()))
                .containsExactly("rank-share absolute by 1 at intermediate");
        assertThat(found(technical("10:3 12:3").table(Drafts.table(ranges)).draft()))
                .isEmpty();
    }

    @Test
    @DisplayName("Henan: full senior posts where the table has none, primary schools' seniors")
    void henan() {
        StructureRules henan = rules("henan-2010");
        DraftedStructure school = technical("4:1 7:21 10:45 12:33")
                .top(4)
                .table(henan.table("junior-middle").orElseThrow())
                .draft();
        assertThat(found(henan, school)).containsExactly("rank-share absolute by 1 at full senior");
        DraftedStructure primary = technical("7:2 10:46 12:52")
                .table(henan.table("primary").orElseThrow())
                .cityWide(2)
                .draft();
        assertThat(found(henan, primary)).isEmpty();
        DraftedStructure tooMany = technical("7:3 10:45 12:52")
                .table(henan.table("primary").orElseThrow())
                .cityWide(3)
                .draft();
        assertThat(found(henan, tooMany)).containsExactly("rank-share absolute by 1 at senior");
    }

    @Test
    @DisplayName("OVR-04: how fast senior posts may grow")
    void growth() {
        StructureRules henan = rules("henan-2010");
        assertThat(GrowthLimit.of(henan, 100, 22, 10).most()).isEqualTo(12);
        assertThat(GrowthLimit.of(henan, 100, 22, 21).most()).isEqualTo(22);
        assertThat(GrowthLimit.of(henan, 30, 6, 2).most()).isEqualTo(3);
        assertThat(GrowthLimit.of(NATIONAL, 100, 22, 10).most()).isEqualTo(22);
        assertThat(GrowthLimit.of(henan, 100, 22, 25).most()).isEqualTo(25);
        Drafts draft =
                technical("7:12 10:55 12:33").table(henan.table("junior-middle").orElseThrow());
        assertThat(found(henan, draft.before(10).draft())).isEmpty();
        assertThat(found(henan, draft.before(9).draft())).containsExactly("growth in-principle by 1 at senior");
        assertThat(found(henan, technical("7:25 10:42 12:33").before(25).draft()))
                .isEmpty();
    }

    @Test
    void everyFindingCitesItsClause() {
        Finding finding =
                StructureCheck.check(NATIONAL, categories(10, 34, 6).draft()).getFirst();
        assertThat(finding.clauses().getFirst().citation()).isEqualTo("国人部发〔2006〕87号第8项");
        assertThat(finding.sentence().zh()).isEqualTo("专业技术岗位34个，低于岗位总量50个的70%，至少应为35个，少1个");
    }

    @TempDir
    private Path directory;

    private StructureRules own(String line) throws IOException {
        Files.writeString(
                directory.resolve("own.yaml"),
                "name: own\ntitle: {zh: 自有, en: own}\nvalidFrom: 2024-01-01\nextends: national-2006\nsources: [示例]\nstructure:\n  "
                        + line + "\n");
        return Objects.requireNonNull(
                RuleSets.builtIn().with(directory).load("own").structure());
    }

    private static Share share(String text) {
        return Share.parse(text).orElseThrow();
    }

    private static List<String> found(DraftedStructure draft) {
        return found(NATIONAL, draft).stream()
                .filter(line -> !line.startsWith("grade-ratio") || draft.table() == null)
                .toList();
    }

    private static List<String> found(StructureRules rules, DraftedStructure draft) {
        return StructureCheck.check(rules, draft).stream()
                .map(finding -> finding.concern().id() + " " + finding.weight().id() + " by " + finding.by() + " at "
                        + finding.place().label().en())
                .toList();
    }
}
