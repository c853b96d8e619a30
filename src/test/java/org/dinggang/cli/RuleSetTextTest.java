package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dinggang.model.Language;
import org.dinggang.policy.Clause;
import org.dinggang.policy.ParameterName;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule set printed says everything that is in it")
class RuleSetTextTest {

    @ParameterizedTest
    @MethodSource("names")
    void everyRuleParameterExemptionAndClauseIsThere(String name) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        for (Language language : Language.values()) {
            String text = String.join("\n", lines(RuleSets.builtIn(), name, language));
            for (RuleId id : RuleId.values()) {
                assertThat(text).contains("\n  " + id + "  ");
                for (Clause clause : ruleSet.rule(id).clauses()) {
                    assertThat(text)
                            .contains(clause.citation())
                            .contains(clause.text().in(language));
                }
            }
            for (ParameterName parameter : ParameterName.values()) {
                assertThat(text).contains("\n  " + parameter + "  ");
            }
            for (String exemption : ruleSet.exemptions().keySet()) {
                assertThat(text).contains("\n  " + exemption + "  ");
            }
        }
    }

    static Iterable<String> names() {
        return RuleSets.builtIn().names();
    }

    @Test
    void differencesFromTheRuleSetExtendedAreMarked() {
        assertThat(lines(RuleSets.builtIn(), "panjin-2024", Language.CHINESE))
                .contains(
                        "  自 2024-06-06 起适用",
                        "  tenure.years  晋升到各等级需在下一等级聘用的年限：3级5年，其他等级2年  ※ national-2006：各等级2年",
                        "  downwardUse  空缺的高等级岗位能否借用到低等级：不能",
                        "  quota  严格按照岗位数额聘用【刚性】  ※ 条款不同",
                        "  title  先有资格，后聘用【刚性】",
                        "  POSTDOC  期满出站博士后：首次聘用到7级；豁免 quota  ※",
                        "      盘人社发〔2024〕34号（十二）（对新增人员）：没有空余专业技术岗位的，新增人员原则上不得聘用到专业技术岗位");
        assertThat(lines(RuleSets.builtIn(), "national-2006", Language.CHINESE)).noneMatch(line -> line.contains("※"));
    }

    @Test
    void bandsBeyondWhichNobodyEntersSaySo(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("town.yaml"), """
                name: town
                title: {zh: 某市, en: a town}
                validFrom: 2025-01-01
                extends: national-2006
                sources: [某文件]
                parameters:
                  overQuota.digest:
                    value: [{upTo: 10, leave: 2, appoint: 1}, {upTo: 15, leave: 3, appoint: 1}]
                    note: {zh: 示例, en: an example}
                """);
        RuleSets ruleSets = RuleSets.builtIn().with(directory);
        assertThat(lines(ruleSets, "town", Language.CHINESE))
                .anyMatch(line -> line.contains("：超出岗位数10%以内的每退出2人可聘用1人，超出10%以上、15%以内的每退出3人可聘用1人，超出15%以上的不进人"));
        assertThat(lines(ruleSets, "town", Language.ENGLISH))
                .anyMatch(line ->
                        line.contains(": 1 may enter for every 2 who leave while over by at most 10 %, 1 may enter for "
                                + "every 3 who leave while over by more than 10 and at most 15 %, nobody enters while over by more "
                                + "than 15 %"));
    }

    @Test
    void aSummaryIsMarkedAsOne() {
        assertThat(lines(RuleSets.builtIn(), "hainan-2013", Language.ENGLISH))
                .contains(
                        "  overQuota.digest  while over quota, how many may enter for how many who leave: 1 may enter for every 2 "
                                + "who leave while over by at most 10 %, 1 may enter for every 3 who leave while over by more "
                                + "than 10 %  ※ national-2006: nobody enters before the number of posts is reached")
                .anyMatch(line -> line.startsWith("      琼人社发〔2013〕54号第二条 (summary): People are first appointed"));
    }

    @Test
    void changedSeverityAndExemptionsTakenAwayAreMarked(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("town.yaml"), """
                name: town
                title: {zh: 某市, en: a town}
                validFrom: 2025-01-01
                extends: panjin-2024
                sources: [某文件]
                parameters:
                  chainVacancies: {value: NEXT_ROUND, note: &note {zh: 说明, en: a note}}
                  preferences: {value: [{kind: LEAVING_WITHIN_YEARS, years: 1, weight: 2}, {kind: LONGEST_WAIT, weight: 1}], note: *note}
                  objective: {value: fill-first, note: *note}
                rules:
                  sequential: {severity: absolute}
                exemptions:
                  POSTDOC: null
                  SPECIAL_POST: {grade: 4, firstAppointmentOnly: true, lifts: [quota]}
                """);
        assertThat(lines(RuleSets.builtIn().with(directory), "town", Language.ENGLISH))
                .contains(
                        "  chainVacancies  when a post that a promotion frees can be filled: in the next round  ※ panjin-2024: in "
                                + "the same round",
                        "  preferences  preferences where everything else is equal: leaving within 1 year (weight 2), longest wait in "
                                + "the grade (weight 1)  ※ panjin-2024: none",
                        "  objective  what is compared first among lawful plans: how many are appointed first, then merit  ※ "
                                + "panjin-2024: merit first, then how many are appointed",
                        "  sequential  One grade at a time inside a rank [absolute]  ※ panjin-2024: in principle",
                        "  SPECIAL_POST  special post: the first appointment at grade 4; lifts quota  ※",
                        "  POSTDOC  ※ does not apply here");
    }

    private static List<String> lines(RuleSets ruleSets, String name, Language language) {
        RuleSet ruleSet = ruleSets.load(name);
        @Nullable String parent = ruleSet.parent();
        return RuleSetText.lines(ruleSet, parent == null ? null : ruleSets.load(parent), language);
    }
}
