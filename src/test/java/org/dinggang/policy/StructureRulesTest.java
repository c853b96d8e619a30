package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a rule set says about structures of posts is inherited, and refused where it is wrong")
class StructureRulesTest {

    private static final String HEAD = """
            name: town
            title: {zh: 某市, en: a town}
            validFrom: 2024-01-01
            extends: panjin-2024
            sources: [某文件]
            structure:
            """;
    private static final String NOTE = "note: {zh: 说明, en: a note}";

    @TempDir
    private Path directory;

    @Test
    void whatIsNotSaidIsInheritedAndTablesCanBeTakenAway() throws IOException {
        StructureRules rules = rules("""
                  growth: {value: {perYear: 0.02, least: 0}, NOTE}
                  gradeRatios: {value: {"6-7": "1:2"}, NOTE}
                  tables:
                    city: null
                    own:
                      title: {zh: 自有, en: own}
                      shares: {SENIOR: {from: 10%, to: 15/100}, INTERMEDIATE: {atMost: 0.45}, JUNIOR: {atLeast: 4/10}}
                      clauses: [{document: 某文件, zh: 区间, en: ranges}]
                """);
        assertThat(rules.rounding().ruleSet()).isEqualTo("national-2006");
        assertThat(rules.growth().value().orElseThrow()).hasToString("Growth[perYear=2%, least=0]");
        assertThat(rules.gradeRatio(GradeRange.parse("6-7").orElseThrow()).map(Ratio::toString))
                .hasValue("1:2");
        assertThat(rules.gradeRatio(GradeRange.parse("5-7").orElseThrow()).map(Ratio::toString))
                .hasValue("2:4:4");
        assertThat(rules.tables()).containsOnlyKeys("national-total", "county", "township", "own");
        assertThat(rules.table("own").orElseThrow().shares().stream()
                        .map(share -> share.words().en()))
                .containsExactly("from 10% to 15%", "at most 45%", "at least 40%");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rounding: {value: UP, NOTE}                        | 7: structure/rounding/value: must be one of FLOOR_CASCADE, FLOOR_LOWEST, HALF_UP, LARGEST_REMAINDER, TABLE, not "UP"
            rounding: {value: TABLE}                           | 7: structure/rounding: lacks the clauses that it rests on; where no document says it, a note says why
            rounding: {NOTE}                                   | 7: structure/rounding: lacks its value
            rounded: {NOTE}                                    | 7: structure/rounded: unknown field "rounded"; there are: rounding, categoryShares, temporaryPosts, gradeRatios, topGrade, growth, passRate, approval, tables
            categoryShares: {value: {technical: 120%}, NOTE}   | 7: structure/categoryShares/value/technical: must be a share from 0 to 100%, for instance 22%, 22/100 or 0.22, not "120%"
            categoryShares: {value: {office: 10%}, NOTE}       | 7: structure/categoryShares/value/office: unknown field "office"; there are: management, technical, worker
            gradeRatios: {value: {"5-7": "2:4"}, NOTE}         | 7: structure/gradeRatios/value/5-7: must be a ratio of 3 numbers, for instance 1:1:1, not "2:4"
            gradeRatios: {value: {"5-6": "2:4"}, NOTE}         | 7: structure/gradeRatios/value/5-6: "5-6" must be grades of one rank down to its lowest, for instance "5-7"
            gradeRatios: {value: {"5-7": "0:0:0"}, NOTE}       | 7: structure/gradeRatios/value/5-7: must be a ratio of 3 numbers, for instance 1:1:1, not "0:0:0"
            topGrade: {value: 13, NOTE}                        | 7: structure/topGrade/value: must be a whole number from 1 to 12, not 13
            growth: {value: {perYear: 2%}, NOTE}               | 7: structure/growth/value: needs perYear and least
            approval: {value: APPROVE, severity: hard, NOTE}   | 7: structure/approval/severity: must be absolute or in-principle, not "hard"
            tables: {none: null}                               | 7: structure/tables/none: the rule sets extended have no such table to take away
            tables: {t: {title: {zh: 表, en: t}, ratio: "1:3", CLAUSES}} | 7: structure/tables/t/ratio: must be a ratio of senior, intermediate and junior posts, or with full and associate senior apart, for instance "1:3:6", not "1:3"
            tables: {t: {title: {zh: 表, en: t}, CLAUSES}}      | 7: structure/tables/t: needs either a ratio or shares
            tables: {t: {title: {zh: 表, en: t}, shares: {SENIOR: {from: 10%, to: 20%}, JUNIOR: {atLeast: 95%}}, CLAUSES}} | 7: structure/tables/t: the least shares add up to 105%, more than 100%
            tables: {t: {title: {zh: 表, en: t}, shares: {JUNIOR: {atMost: 95%}}, CLAUSES}} | 7: structure/tables/t: the largest shares add up to 95%, less than 100%
            tables: {t: {title: {zh: 表, en: t}, shares: {SENIOR: {atMost: 10%}}, CLAUSES}} | 7: structure/tables/t: the last band must be JUNIOR
            tables: {t: {title: {zh: 表, en: t}, shares: {SENIOR: {atMost: 10%}, FULL_SENIOR: {atMost: 10%}, JUNIOR: {atLeast: 10%}}, CLAUSES}} | 7: structure/tables/t: the bands must run from the highest down without overlap
            tables: {t: {title: {zh: 表, en: t}, shares: {JUNIOR: {from: 50%}}, CLAUSES}} | 7: structure/tables/t/shares/JUNIOR: needs one of atMost and atLeast, or from and to
            tables: {t: {title: {zh: 表, en: t}, shares: {JUNIOR: {from: 50%, to: 40%}}, CLAUSES}} | 7: structure/tables/t/shares/JUNIOR: from is larger than to
            tables: {t: {title: {zh: 表, en: t}, level: TOWN, ratio: "1:3:6", CLAUSES}} | 7: structure/tables/t/level: must be one of PROVINCE, CITY, COUNTY, TOWNSHIP, not "TOWN"
            """)
    void refused(String line, String problem) throws IOException {
        String yaml = "  " + line;
        RuleSetException exception =
                Objects.requireNonNull(catchThrowableOfType(RuleSetException.class, () -> rules(yaml)));
        assertThat(exception.problems().stream().map(found -> found.in(Language.ENGLISH)))
                .singleElement()
                .asString()
                .endsWith("town.yaml:" + problem);
    }

    @Test
    void aPartWithoutOneToInheritMustBeComplete() throws IOException {
        String own = HEAD.replace("extends: panjin-2024\n", "") + "  approval: {value: FILE, " + NOTE + "}\n";
        Files.writeString(directory.resolve("town.yaml"), own);
        RuleSetException exception = Objects.requireNonNull(catchThrowableOfType(
                RuleSetException.class, () -> RuleSets.builtIn().with(directory).load("town")));
        assertThat(exception.problems().stream().map(found -> found.in(Language.ENGLISH)))
                .anyMatch(line -> line.endsWith("town.yaml:5: the structure lacks its \"rounding\""))
                .anyMatch(line -> line.endsWith("town.yaml:5: the structure lacks its \"gradeRatios\""))
                .noneMatch(line -> line.contains("\"approval\""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "22/100, 22%",
        "22%, 22%",
        "0.22, 22%",
        "0.5, 50%",
        "1/3, 1/3",
        "6.5%, 6.5%",
        "0, 0%",
        "５, -",
        "1/0, -",
        "-1, -",
        "1e3, -"
    })
    void shares(String text, String share) {
        assertThat(Share.parse(text).map(Share::toString).orElse("-")).isEqualTo(share);
    }

    private StructureRules rules(String yaml) throws IOException {
        String text = yaml.replace("NOTE", NOTE).replace("CLAUSES", "clauses: [{document: 某文件, zh: 比例, en: ratios}]");
        Files.writeString(directory.resolve("town.yaml"), HEAD + text);
        return Objects.requireNonNull(
                RuleSets.builtIn().with(directory).load("town").structure());
    }
}
