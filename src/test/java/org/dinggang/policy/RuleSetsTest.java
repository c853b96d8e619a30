package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rule sets")
class RuleSetsTest {

    private static final Path BUILT_IN = Path.of("src/main/resources/org/dinggang/policy/rulesets");

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInRuleSetIsComplete(String name) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        assertThat(ruleSet.name()).isEqualTo(name);
        assertThat(ruleSet.rules()).containsOnlyKeys(RuleId.values());
        assertThat(ruleSet.bases()).containsOnlyKeys(ParameterName.values());
        assertThat(ruleSet.rules().values())
                .allSatisfy(rule -> assertThat(rule.clausesFor(false)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyValueOfAParameterNamesAClauseOrSaysWhyThereIsNone(String name) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        assertThat(ruleSet.bases()).allSatisfy((parameter, basis) -> {
            if (parameter != ParameterName.PREFERENCES) {
                assertThat(!basis.clauses().isEmpty() || basis.note() != null).isTrue();
            }
        });
    }

    static Iterable<String> names() {
        return RuleSets.builtIn().names();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(BUILT_IN)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(RuleSets.SUFFIX)))
                    .containsExactlyInAnyOrderElementsOf(RuleSets.builtIn().names().stream()
                            .map(name -> name + RuleSets.SUFFIX)
                            .toList());
        }
    }

    @Test
    void severitiesOfPanjin() {
        RuleSet panjin = RuleSets.builtIn().load("panjin-2024");
        assertThat(panjin.rules().values())
                .filteredOn(rule -> rule.severity() == Severity.IN_PRINCIPLE)
                .extracting(RuleDefinition::id)
                .containsExactly(
                        RuleId.SEQUENTIAL,
                        RuleId.FIRST_APPOINTMENT,
                        RuleId.STRUCTURE_ADJUSTED,
                        RuleId.TRANSFER_COMPLETE);
    }

    @Test
    void panjinGivesBothSentencesOnPostsAndTheSecondForNewStaffOnly() {
        RuleDefinition quota = RuleSets.builtIn().load("panjin-2024").rule(RuleId.QUOTA);
        assertThat(quota.clausesFor(false))
                .extracting(clause -> clause.text().zh())
                .containsExactly("严格按照岗位数额择优聘用");
        assertThat(quota.clausesFor(true))
                .extracting(clause -> clause.text().zh())
                .containsExactly("严格按照岗位数额择优聘用", "没有空余专业技术岗位的，新增人员原则上不得聘用到专业技术岗位");
    }

    @Test
    void eachPlaceDiffersWhereItsDocumentsDo() {
        assertThat(RuleSets.builtIn().load("anhui-county-2009").parameters().tenureYears())
                .extracting(
                        years -> years.to(Grade.of(5)), years -> years.to(Grade.of(6)), years -> years.to(Grade.of(8)))
                .containsExactly(3, 3, 2);
        assertThat(RuleSets.builtIn().load("shandong-2020").parameters().downwardUse())
                .isEqualTo(DownwardUse.WITHIN_RANK);
        assertThat(RuleSets.builtIn().load("hainan-2013").parameters().overQuotaDigest())
                .isEqualTo(new Digest(List.of(new Digest.Band(10, 2, 1), new Digest.Band(null, 3, 1))));
    }

    @Nested
    @DisplayName("of a user's own, as in the documentation")
    class UsersOwn {

        private final RuleSets ruleSets = RuleSets.builtIn().with(Path.of("docs/examples/rules"));
        private final RuleSet hospital = ruleSets.load("hospital-2025");
        private final RuleSet city = ruleSets.load("panjin-2024");

        @Test
        void standBesideThoseOfTheProgram() {
            assertThat(ruleSets.names())
                    .startsWith("national-2006", "panjin-2024")
                    .endsWith("hospital-2025");
            assertThat(RuleSets.builtIn().names()).doesNotContain("hospital-2025");
            assertThat(hospital.parent()).isEqualTo("panjin-2024");
            assertThat(hospital.validFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        }

        @Test
        void nameTheirOwnSourcesFirst() {
            assertThat(hospital.sources())
                    .startsWith("某医院〔2025〕1号 岗位聘用实施方案（示例）")
                    .containsAll(city.sources());
        }

        @Test
        void overrideSingleParameters() {
            TenureYears years = hospital.parameters().tenureYears();
            assertThat(years.to(Grade.of(5))).isEqualTo(3);
            assertThat(years.to(Grade.of(3))).as("of the city").isEqualTo(5);
            assertThat(years.to(Grade.of(6))).as("of the city").isEqualTo(2);
            assertThat(hospital.parameters().barringAppraisals()).contains(AppraisalResult.BASICALLY_QUALIFIED);
            assertThat(hospital.parameters().reservedGrades())
                    .as("of the nation")
                    .isEqualTo(city.parameters().reservedGrades());
        }

        @Test
        void sayWhichRuleSetGaveAValue() {
            assertThat(Stream.of(ParameterName.TENURE_YEARS, ParameterName.DOWNWARD_USE, ParameterName.RESERVED_GRADES)
                            .map(name -> hospital.basis(name).orElseThrow().ruleSet()))
                    .containsExactly("hospital-2025", "panjin-2024", "national-2006");
        }

        @Test
        void citeTheClausesOfAParameterWithTheRuleThatItMeasures() {
            assertThat(hospital.rule(RuleId.TENURE)
                            .clausesFor(false)
                            .getFirst()
                            .text()
                            .en())
                    .isEqualTo("Grade 5 needs 3 full years at grade 6");
        }

        @Test
        void replaceClausesOrAddToThem() {
            assertThat(citations(hospital, RuleId.TENURE)).containsExactly("某医院〔2025〕1号第八条", "盘人社发〔2024〕34号（十二）");
            assertThat(citations(hospital, RuleId.APPRAISAL)).containsExactly("某医院〔2025〕1号第九条");
            assertThat(citations(hospital, RuleId.QUOTA)).isEqualTo(citations(city, RuleId.QUOTA));
        }

        @Test
        void overrideSeverities() {
            assertThat(city.rule(RuleId.SEQUENTIAL).severity()).isEqualTo(Severity.IN_PRINCIPLE);
            assertThat(hospital.rule(RuleId.SEQUENTIAL).severity()).isEqualTo(Severity.ABSOLUTE);
        }

        @Test
        void takeExemptionsAway() {
            assertThat(city.exemption("POSTDOC")).isPresent();
            assertThat(hospital.exemption("POSTDOC")).isEmpty();
            assertThat(hospital.exemption("SPECIAL_POST")).isEqualTo(city.exemption("SPECIAL_POST"));
        }

        private static List<String> citations(RuleSet ruleSet, RuleId id) {
            return ruleSet.rule(id).clauses().stream().map(Clause::citation).toList();
        }
    }
}
