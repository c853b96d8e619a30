package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dinggang.model.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A wrong rule set is refused with file, line and reason, all at once")
class RuleSetRefusalTest {

    private static final String HEAD = """
            name: town
            title: {zh: 某市, en: a town}
            validFrom: 2024-01-01
            extends: national-2006
            sources: [某文件]
            """;

    @TempDir
    private Path directory;

    @Test
    void unknownParameter() {
        refused(
                HEAD + """
                parameters:
                  tenure.year:
                    value: 3
                """,
                "town.yaml:7: there is no parameter \"tenure.year\"; there are: tenure.years, downwardUse, chainVacancies, "
                        + "firstAppointment.lowerRank, reservedGrades, appraisal.barring, appraisal.nonCounting, overQuota.digest, "
                        + "objective, preferences");
    }

    @Test
    void parameterWithoutValue() {
        refused(HEAD + """
                parameters:
                  downwardUse:
                    note: {zh: 说明, en: a note}
                """, "town.yaml:7: parameter \"downwardUse\" lacks its value");
    }

    @Test
    void parametersOfTheWrongTypeOrValue() {
        refused(
                HEAD + """
                parameters:
                  tenure.years:
                    value:
                      default: two
                      "3": 5
                      "14": 2
                  downwardUse:
                    value: SOMETIMES
                  chainVacancies:
                    value: null
                  firstAppointment.lowerRank:
                    value: "yes"
                  reservedGrades:
                    value: [1, 1, 14]
                  appraisal.barring:
                    value:
                      - UNQUALIFIED
                      - POOR
                  appraisal.nonCounting:
                    value: ABSENT
                  overQuota.digest:
                    value: {leave: 0, enter: 1}
                  objective:
                    value: cheap-first
                  preferences:
                    value:
                      - {kind: LONGEST_WAIT, weight: 0}
                      - {kind: LEAVING_WITHIN_YEARS, weight: 1}
                """,
                "town.yaml:9: parameter tenure.years/default: is a whole number from 0 to 40",
                "town.yaml:11: parameter tenure.years/14: is no grade: 1 to 13, or default",
                "town.yaml:13: parameter downwardUse: is one of NONE, WITHIN_RANK, ALL",
                "town.yaml:15: parameter chainVacancies: is one of SAME_ROUND, NEXT_ROUND",
                "town.yaml:17: parameter firstAppointment.lowerRank: is true or false",
                "town.yaml:19: parameter reservedGrades/1: appears twice",
                "town.yaml:19: parameter reservedGrades/2: is no grade: a whole number from 1 to 13",
                "town.yaml:23: parameter appraisal.barring/1: is one of EXCELLENT, QUALIFIED, BASICALLY_QUALIFIED, UNQUALIFIED, "
                        + "UNDETERMINED, ABSENT",
                "town.yaml:25: parameter appraisal.nonCounting: is a list of appraisal results like [UNQUALIFIED]",
                "town.yaml:27: parameter overQuota.digest/enter: unknown field \"enter\"",
                "town.yaml:27: parameter overQuota.digest/leave: is a whole number from 1 to 100",
                "town.yaml:27: parameter overQuota.digest/appoint: is a whole number from 0 to 100",
                "town.yaml:29: parameter objective: is one of merit-first, fill-first",
                "town.yaml:32: parameter preferences/0/weight: is a whole number from 1 to 1000",
                "town.yaml:33: parameter preferences/1/years: is a whole number from 1 to 40");
    }

    @Test
    void unknownRule() {
        refused(HEAD + """
                rules:
                  quotas:
                    severity: absolute
                """, "town.yaml:7: there is no rule \"quotas\"");
    }

    @Test
    void unknownSeverity() {
        refused(HEAD + """
                rules:
                  sequential:
                    severity: mostly
                """, "town.yaml:8: is absolute or in-principle");
    }

    @Test
    void numbersOfPostsThatAWaiverCouldLift() {
        refused(HEAD + """
                rules:
                  quota:
                    severity: in-principle
                """, "town.yaml:8: the rule \"quota\" is always absolute");
    }

    @Test
    void ruleWithAnEmptyListOfClauses() {
        refused(HEAD + """
                rules:
                  sequential:
                    clauses: []
                """, "town.yaml:8: needs at least one clause");
    }

    @Test
    void ruleWithoutAClauseForEverybody() {
        refused(HEAD + """
                rules:
                  quota:
                    clauses:
                      - {document: 某文件, zh: 新增人员, en: new staff, forNewStaff: true}
                """, "town.yaml:7: \"quota\" needs a clause that is not for new staff only");
    }

    @Test
    void clauseWithoutDocumentOrTranslation() {
        refused(
                HEAD + """
                rules:
                  sequential:
                    clauses:
                      - {document: 某文件, zh: 逐级}
                      - {zh: 逐级, en: step by step}
                """,
                "town.yaml:9: the field \"en\" is missing",
                "town.yaml:10: the field \"document\" is missing");
    }

    @Test
    void rootWithoutEveryRuleAndParameter() throws IOException {
        write("town.yaml", """
                name: town
                title: {zh: 某市, en: a town}
                validFrom: 2024-01-01
                sources: [某文件]
                rules:
                  quota:
                    severity: absolute
                    title: {zh: 岗位数, en: posts}
                """);
        List<String> problems = problemsOf("town");
        assertThat(problems)
                .contains("town.yaml:6: \"quota\" lacks its clauses")
                .contains("town.yaml:5: the rule \"title\" is missing", "town.yaml:5: the rule \"leaving\" is missing")
                .contains("town.yaml:1: the parameter \"tenure.years\" is missing")
                .hasSize(1 + (RuleId.values().length - 1) + ParameterName.values().length);
    }

    @Test
    void yearsThatLeaveTheOtherGradesOpen() throws IOException {
        write(
                "town.yaml",
                HEAD.replace("extends: national-2006\n", "") + "parameters:\n  tenure.years:\n    value: {\"3\": 5}\n");
        assertThat(problemsOf("town"))
                .contains("town.yaml:7: parameter tenure.years: lacks default, the years of every other grade");
    }

    @Test
    void circleOfExtends() throws IOException {
        write("village.yaml", HEAD.replace("town", "village").replace("national-2006", "county"));
        write("county.yaml", HEAD.replace("town", "county").replace("national-2006", "town"));
        refused(
                HEAD.replace("national-2006", "village"),
                "county.yaml:4: extends runs in a circle: town -> village -> county -> town");
    }

    @Test
    void ruleSetThatExtendsItself() {
        refused(HEAD.replace("national-2006", "town"), "town.yaml:4: extends runs in a circle: town -> town");
    }

    @Test
    void unknownParent() {
        refused(
                HEAD.replace("national-2006", "national"),
                "town.yaml:4: there is no rule set \"national\"; there are: "
                        + String.join(", ", RuleSets.builtIn().names()) + ", town");
    }

    @Test
    void unknownRuleSet() {
        assertThat(catchThrowableOfType(
                                RuleSetException.class, () -> RuleSets.builtIn().load("nowhere"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.in(Language.CHINESE)).startsWith("nowhere: 没有名为“nowhere”的规则集；有：national-2006, ");
                    assertThat(problem.line()).isZero();
                });
    }

    @Test
    void exemptionThatLiftsAnUnknownRuleOrLacksWhatItNeeds() {
        refused(
                HEAD + """
                exemptions:
                  RURAL:
                    title: {zh: 乡村, en: rural}
                    lifts: [quota, number]
                  DUAL:
                    grade: 0
                    lifts: []
                """,
                "town.yaml:7: \"RURAL\" lacks its clauses",
                "town.yaml:9: there is no rule \"number\"",
                "town.yaml:10: \"DUAL\" lacks its title",
                "town.yaml:10: \"DUAL\" lacks its clauses",
                "town.yaml:11: is a whole number from 1 to 13, or null where each exemption names its grade",
                "town.yaml:12: lifts at least one rule");
    }

    @Test
    void duplicateKeys() {
        refused(
                HEAD + """
                parameters:
                  downwardUse:
                    value: ALL
                  tenure.years:
                    value: {default: 2, "3": 5, "3": 4}
                  downwardUse:
                    value: NONE
                title: {zh: 又一个, en: another}
                """,
                "town.yaml:10: \"3\" appears twice, first in line 10",
                "town.yaml:11: \"downwardUse\" appears twice, first in line 7",
                "town.yaml:13: \"title\" appears twice, first in line 2");
    }

    @Test
    void unknownFieldsAnywhere() {
        refused(
                HEAD + """
                effective: 2024-01-01
                rules:
                  sequential:
                    level: absolute
                """,
                "town.yaml:6: unknown field \"effective\"; there are: name, title, validFrom, extends, sources, parameters, rules, "
                        + "exemptions",
                "town.yaml:9: unknown field \"level\"; there are: severity, title, clauses, addClauses");
    }

    @Test
    void missingAndMisshapenHead() {
        refused(
                """
                name: city
                title: 某市
                validFrom: 2024-02-30
                extends: [national-2006]
                sources: []
                """,
                "town.yaml:1: the name \"city\" differs from that of the file, \"town\"",
                "town.yaml:2: is a mapping of keys to values",
                "town.yaml:2: the field \"zh\" is missing",
                "town.yaml:2: the field \"en\" is missing",
                "town.yaml:3: is a date like 2024-06-06",
                "town.yaml:4: is a text that is not empty",
                "town.yaml:5: names at least one document");
    }

    @Test
    void invalidYaml() {
        refused(
                HEAD + "rules: {quota: [\n",
                "town.yaml:7: invalid YAML: expected the node content, but found '<stream end>'");
    }

    @Test
    void severalDocumentsInAFile() {
        refused(HEAD + "---\n" + HEAD, "town.yaml:7: a file holds one rule set");
    }

    @Test
    void emptyFile() {
        refused("", "town.yaml:1: the file is empty");
    }

    @Test
    void listInsteadOfARuleSet() throws IOException {
        write("town.yaml", "- name\n");
        assertThat(problemsOf("town")).contains("town.yaml:1: is a mapping of keys to values");
    }

    @Test
    void wrongEncoding() throws IOException {
        Files.write(directory.resolve("town.yaml"), HEAD.getBytes(Charset.forName("GB18030")));
        assertThat(problemsOf("town")).containsExactly("town.yaml:2: the file is not encoded in UTF-8");
    }

    @Test
    void nestingWithoutEnd() {
        refused(HEAD + "rules: " + "[".repeat(100_000), "town.yaml:6: nests too deeply");
    }

    @Test
    void aliasThatContainsItself() {
        refused(
                HEAD + "rules: &rules\n  quota: *rules\n",
                "town.yaml:1: is too large once its aliases are written out");
    }

    @Test
    void aliasesThatMultiply() {
        StringBuilder yaml = new StringBuilder(HEAD).append("x0: &x0 [a]\n");
        for (int i = 1; i < 18; i++) {
            yaml.append("x%1$d: &x%1$d [*x%2$d, *x%2$d]\n".formatted(i, i - 1));
        }
        refused(yaml.toString(), "town.yaml:1: is too large once its aliases are written out");
    }

    @Test
    void fileThatIsTooLarge() {
        refused("#".repeat(RuleSetSource.MOST_BYTES + 1), "town.yaml: cannot be read: more than 1000000 bytes");
    }

    @Test
    void problemsOfTheRuleSetExtendedAreReportedInItsOwnFile() throws IOException {
        write("county.yaml", HEAD.replace("town", "county") + "rules:\n  quota:\n    severity: hard\n");
        refused(
                HEAD.replace("national-2006", "county") + "rules:\n  number: {}\n",
                "county.yaml:8: is absolute or in-principle",
                "town.yaml:7: there is no rule \"number\"");
    }

    @Test
    void nameThatIsTaken() throws IOException {
        write("panjin-2024.yaml", HEAD.replace("town", "panjin-2024"));
        RuleSetException refusal = catchThrowableOfType(
                RuleSetException.class, () -> RuleSets.builtIn().with(directory));
        assertThat(refusal.problems())
                .extracting(problem -> problem.reason().en())
                .containsExactly(
                        "there is a rule set \"panjin-2024\" already; choose another name, extends can build on it");
    }

    @Test
    void directoryThatIsNotThere() {
        RuleSetException refusal = catchThrowableOfType(
                RuleSetException.class, () -> RuleSets.builtIn().with(directory.resolve("nowhere")));
        assertThat(refusal.problems())
                .extracting(problem -> problem.reason().en())
                .containsExactly("the directory of rule sets cannot be read");
    }

    private void refused(String yaml, String... problems) {
        try {
            write("town.yaml", yaml);
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
        assertThat(problemsOf("town")).containsExactly(problems);
    }

    private List<String> problemsOf(String name) {
        RuleSetException refusal = catchThrowableOfType(
                RuleSetException.class, () -> RuleSets.builtIn().with(directory).load(name));
        assertThat(refusal.problems())
                .allSatisfy(problem -> assertThat(problem.reason().zh()).isNotBlank());
        String prefix = directory + "/";
        return refusal.problems().stream()
                .map(problem -> problem.in(Language.ENGLISH).replace(prefix, ""))
                .toList();
    }

    private void write(String file, String yaml) throws IOException {
        Files.writeString(directory.resolve(file), yaml);
    }
}
