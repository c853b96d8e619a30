package org.dinggang.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.establishment.Requests.rules;
import static org.dinggang.establishment.Requests.table;
import static org.dinggang.establishment.Requests.technical;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.GradeRange;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Ratio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The ratio tables of the rule sets, as a lawyer reads them")
class RatioTablesTest {

    /** Columns: full senior ≤, associate senior ≤, intermediate ≤, junior ≥; a dash where the document has none. */
    @ParameterizedTest(name = "豫人社〔2010〕152号 {0}")
    @CsvSource(delimiter = '|', textBlock = """
            university-211                  | 16 | 32 | 44 | 8
            university-joint                | 15 | 30 | 45 | 10
            university-doctoral             | 13 | 30 | 45 | 12
            university-master               | 10 | 28 | 45 | 17
            university-other                | 8  | 26 | 45 | 21
            college-specialised             | 6  | 24 | 48 | 22
            college-vocational              | 3  | 22 | 48 | 27
            secondary-vocational-national   | -  | 28 | 45 | 27
            secondary-vocational-provincial | -  | 25 | 45 | 30
            secondary-vocational-city       | -  | 22 | 43 | 35
            secondary-vocational-county     | -  | 20 | 40 | 40
            senior-middle-model             | -  | 28 | 45 | 27
            senior-middle                   | -  | 25 | 45 | 30
            junior-middle                   | -  | 22 | 45 | 33
            primary                         | -  | -  | 48 | 52
            kindergarten-43                 | -  | -  | 43 | 57
            kindergarten-38                 | -  | -  | 38 | 62
            teaching-research-province      | -  | 35 | 45 | 20
            teaching-research-city          | -  | 25 | 40 | 35
            teaching-research-county        | -  | 3  | 50 | 47
            research-province               | 8  | 25 | 48 | 19
            research-city                   | 3  | 22 | 43 | 32
            research-county                 | -  | 15 | 38 | 47
            hospital-tertiary               | 8  | 22 | 48 | 22
            hospital-secondary              | 5  | 15 | 45 | 35
            hospital-primary                | 1  | 9  | 40 | 50
            disease-control-province        | 8  | 25 | 45 | 22
            disease-control-city            | 3  | 19 | 42 | 36
            disease-control-county          | -  | 12 | 40 | 48
            """)
    void henan(String id, String full, String associate, String intermediate, String junior) {
        List<RankShare> shares = table("henan-2010", id);
        List<String> expected = Stream.of(
                        words("正高级≤", full), words("副高级≤", associate), words("中级≤", intermediate), words("初级≥", junior))
                .flatMap(List::stream)
                .toList();
        assertThat(shares.stream()
                        .map(share -> share.band().label().zh() + share.words().zh()))
                .isEqualTo(expected);
        int top = full.equals("-") ? associate.equals("-") ? 8 : 5 : 2;
        String numbers =
                StructureCalculation.calculate(rules("henan-2010"), technical(100, shares, top, null)).bands().stream()
                        .map(step -> Integer.toString(step.number()))
                        .collect(Collectors.joining("/"));
        assertThat(numbers)
                .isEqualTo(Stream.of(full, associate, intermediate, junior)
                        .filter(number -> !number.equals("-"))
                        .collect(Collectors.joining("/")));
    }

    @Test
    void henanHasNoOtherRows() {
        assertThat(rules("henan-2010").tables()).hasSize(30).containsKey("national-total");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            national-2006    | national-total | 10% | 30% | 60%
            panjin-2024      | city           | 20% | 40% | 40%
            panjin-2024      | county         | 10% | 30% | 60%
            panjin-2024      | township       | 5%  | 30% | 65%
            anhui-county-2009| county         | 10% | 30% | 60%
            anhui-county-2009| township       | 5%  | 30% | 65%
            shandong-2020    | province-total | 10% | 30% | 60%
            """)
    void otherPlaces(String ruleSet, String id, String senior, String intermediate, String junior) {
        assertThat(table(ruleSet, id).stream()
                        .map(share -> share.band().label().zh() + share.words().zh()))
                .containsExactly("高级≤" + senior, "中级≤" + intermediate, "初级≥" + junior);
    }

    @ParameterizedTest(name = "grades {0} are as {1}")
    @CsvSource({"2-4, 1:3:6", "3-4, 4:6", "5-7, 2:4:4", "6-7, 4:4", "8-10, 3:4:3", "9-10, 4:3", "11-12, 5:5"})
    void gradeRatios(String grades, String ratio) {
        GradeRange range = GradeRange.parse(grades).orElseThrow();
        for (String ruleSet :
                List.of("national-2006", "panjin-2024", "anhui-county-2009", "shandong-2020", "henan-2010")) {
            assertThat(rules(ruleSet).gradeRatio(range).map(Ratio::toString)).hasValue(ratio);
        }
    }

    @Test
    void shandongHasNoNationalTotalAndPrimarySeniorsAreCountedCityWideInHenan() {
        assertThat(rules("shandong-2020").tables()).containsOnlyKeys("province-total");
        assertThat(rules("henan-2010").table("primary").orElseThrow().cityWideSeniors())
                .hasToString("CityWideSeniors[cityShare=0.5%, institutionShare=2%]");
        assertThat(rules("henan-2010").growth().value().orElseThrow()).hasToString("Growth[perYear=2%, least=1]");
        assertThat(rules("panjin-2024").growth().value()).isEmpty();
    }

    @Test
    @DisplayName("No floating point anywhere near the numbers of posts")
    void exactNumbersOnly() throws IOException {
        Pattern floating = Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");
        List<Path> folders = List.of(
                Path.of("src/main/java/org/dinggang/establishment"), Path.of("src/main/java/org/dinggang/policy"));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)
                                    .lines()
                                    .filter(line -> !line.strip().startsWith("*")
                                            && !line.strip().startsWith("/*")))
                            .as(file.toString())
                            .noneMatch(line -> floating.matcher(line).find());
                }
            }
        }
    }

    private static List<String> words(String relation, String number) {
        return number.equals("-") ? List.of() : List.of(relation + number + "%");
    }
}
