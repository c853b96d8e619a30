package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
                    note: {zh: 说明, en: a note}
                """,
                "town.yaml:7: parameters/tenure.year: there is no parameter \"tenure.year\"; there are: tenure.years, downwardUse, chainVacancies, "
                        + "firstAppointment.lowerRank, reservedGrades, appraisal.barring, appraisal.nonCounting, overQuota.digest, "
                        + "objective, preferences");
    }

    @Test
    void parameterWithoutValue() {
        refused(HEAD + """
                parameters:
                  downwardUse:
                    note: {zh: 说明, en: a note}
                """, "town.yaml:7: parameters/downwardUse: lacks its value");
    }

    @Test
    void parameterWithoutClauseAndNote() {
        refused(
                HEAD + """
                parameters:
                  downwardUse:
                    value: WITHIN_RANK
                  tenure.years:
                    value: {"5": 3}
                    clauses: []
                """,
                "town.yaml:7: parameters/downwardUse: lacks the clauses that it rests on; where no document says it, a note says "
                        + "why",
                "town.yaml:11: parameters/tenure.years/clauses: must have at least one clause");
    }

    @Test
    void parametersOfTheWrongTypeOrValue() {
        refused(
                HEAD + """
                parameters:
                  tenure.years:
                    note: &note {zh: 说明, en: a note}
                    value:
                      default: two
                      "3": 5
                      "14": 2
                  downwardUse:
                    note: *note
                    value: SOMETIMES
                  chainVacancies:
                    note: *note
                    value: null
                  firstAppointment.lowerRank:
                    note: *note
                    value: "yes"
                  reservedGrades:
                    note: *note
                    value: [1, 1, 14]
                  appraisal.barring:
                    note: *note
                    value:
                      - UNQUALIFIED
                      - POOR
                  appraisal.nonCounting:
                    note: *note
                    value: ABSENT
                  overQuota.digest:
                    note: *note
                    value: {leave: 0, enter: 1}
                  objective:
                    note: *note
                    value: cheap-first
                  preferences:
                    note: *note
                    value:
                      - {kind: LONGEST_WAIT, weight: 0}
                      - {kind: LEAVING_WITHIN_YEARS, weight: 1}
                """,
                "town.yaml:10: parameter tenure.years/default: must be a whole number from 0 to 40, not \"two\"",
                "town.yaml:12: parameter tenure.years/14: must be a grade from 1 to 13, or default, not \"14\"",
                "town.yaml:15: parameter downwardUse: must be one of NONE, WITHIN_RANK, ALL, not \"SOMETIMES\"",
                "town.yaml:18: parameter chainVacancies: must be one of SAME_ROUND, NEXT_ROUND, not null",
                "town.yaml:21: parameter firstAppointment.lowerRank: must be true or false, not \"yes\"",
                "town.yaml:24: parameter reservedGrades/1: appears twice",
                "town.yaml:24: parameter reservedGrades/2: must be a grade, a whole number from 1 to 13, not 14",
                "town.yaml:29: parameter appraisal.barring/1: must be one of EXCELLENT, QUALIFIED, BASICALLY_QUALIFIED, "
                        + "UNQUALIFIED, UNDETERMINED, ABSENT, not \"POOR\"",
                "town.yaml:32: parameter appraisal.nonCounting: must be a list of appraisal results like [UNQUALIFIED], not "
                        + "\"ABSENT\"",
                "town.yaml:35: parameter overQuota.digest/enter: unknown field \"enter\"",
                "town.yaml:35: parameter overQuota.digest/leave: must be a whole number from 1 to 100, not 0",
                "town.yaml:35: parameter overQuota.digest/appoint: must be a whole number from 0 to 100, not null",
                "town.yaml:38: parameter objective: must be one of merit-first, fill-first, not \"cheap-first\"",
                "town.yaml:42: parameter preferences/0/weight: must be a whole number from 1 to 1000, not 0",
                "town.yaml:43: parameter preferences/1/years: must be a whole number from 1 to 40, not null");
    }

    @Test
    void unknownRule() {
        refused(HEAD + """
                rules:
                  quotas:
                    severity: absolute
                """, "town.yaml:7: rules/quotas: there is no rule \"quotas\"");
    }

    @Test
    void unknownSeverity() {
        refused(HEAD + """
                rules:
                  sequential:
                    severity: mostly
                """, "town.yaml:8: rules/sequential/severity: must be absolute or in-principle, not \"mostly\"");
    }

    @Test
    void numbersOfPostsThatAWaiverCouldLift() {
        refused(HEAD + """
                rules:
                  quota:
                    severity: in-principle
                """, "town.yaml:8: rules/quota/severity: the rule \"quota\" is always absolute");
    }

    @Test
    void ruleWithAnEmptyListOfClauses() {
        refused(HEAD + """
                rules:
                  sequential:
                    clauses: []
                """, "town.yaml:8: rules/sequential/clauses: must have at least one clause");
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
                "town.yaml:9: rules/sequential/clauses/0: the field \"en\" is missing",
                "town.yaml:10: rules/sequential/clauses/1: the field \"document\" is missing");
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
                HEAD.replace("extends: national-2006\n", "")
                        + "parameters:\n  tenure.years:\n    value: {\"3\": 5}\n    note: {zh: 说明, en: a note}\n");
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
                "town.yaml:9: exemptions/RURAL/lifts/1: there is no rule \"number\"",
                "town.yaml:10: \"DUAL\" lacks its title",
                "town.yaml:10: \"DUAL\" lacks its clauses",
                "town.yaml:11: exemptions/DUAL/grade: must be a whole number from 1 to 13, or null where each exemption names its grade, not 0",
                "town.yaml:12: exemptions/DUAL/lifts: must lift at least one rule");
    }

    @Test
    void duplicateKeys() {
        refused(
                HEAD + """
                parameters:
                  downwardUse:
                    value: ALL
                    note: &note {zh: 说明, en: a note}
                  tenure.years:
                    value: {default: 2, "3": 5, "3": 4}
                    note: *note
                  downwardUse:
                    value: NONE
                title: {zh: 又一个, en: another}
                """,
                "town.yaml:11: parameters/tenure.years/value/3: \"3\" appears twice, first in line 11",
                "town.yaml:13: parameters/downwardUse: \"downwardUse\" appears twice, first in line 7",
                "town.yaml:15: title: \"title\" appears twice, first in line 2");
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
                "town.yaml:6: effective: unknown field \"effective\"; there are: name, title, validFrom, extends, sources, parameters, rules, "
                        + "exemptions, structure",
                "town.yaml:9: rules/sequential/level: unknown field \"level\"; there are: severity, title, clauses, addClauses");
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
                "town.yaml:1: name: the name \"city\" differs from that of the file, \"town\"",
                "town.yaml:2: title: must be a mapping of keys to values, not \"某市\"",
                "town.yaml:2: title: the field \"zh\" is missing",
                "town.yaml:2: title: the field \"en\" is missing",
                "town.yaml:3: validFrom: must be a date like 2024-06-06, not \"2024-02-30\"",
                "town.yaml:4: extends: must be a text that is not empty, not a list",
                "town.yaml:5: sources: must name at least one document");
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
        assertThat(problemsOf("town")).containsExactly("town.yaml:1: must be a mapping of keys to values, not a list");
    }

    @Test
    void nothingInsteadOfARuleSet() {
        refused("null\n", "town.yaml:1: must be a mapping of keys to values, not null");
    }

    @Test
    void exemptionTakenAwayThatIsNotThere() {
        refused(
                HEAD + "exemptions:\n  NOPE: null\n",
                "town.yaml:7: exemptions/NOPE: the rule sets extended have no such exemption to take away");
    }

    @Test
    void everyFileOfADirectoryIsChecked() throws IOException {
        write("a.yaml", HEAD.replace("town", "a") + "rules:\n  number: {}\n");
        write("b.YML", HEAD.replace("town", "b").replace("national-2006", "nowhere"));
        write("c.yml", HEAD.replace("town", "c"));
        write("notes.txt", "no rule set");
        assertThat(problemsOf(() -> RuleSets.builtIn().with(directory).checked()))
                .containsExactly(
                        "a.yaml:7: rules/number: there is no rule \"number\"",
                        "b.YML:4: there is no rule set \"nowhere\"; there are: "
                                + String.join(", ", RuleSets.builtIn().names()) + ", a, b, c");
    }

    @Test
    void nameThatIsTakenHidesNothing() throws IOException {
        write("a.yaml", HEAD.replace("town", "a") + "rules:\n  number: {}\n");
        write("panjin-2024.YAML", HEAD.replace("town", "panjin-2024") + "weight: 1\n");
        write("twice.yaml", HEAD.replace("town", "twice"));
        write("twice.yml", HEAD.replace("town", "twice"));
        assertThat(problemsOf(() -> RuleSets.builtIn().with(directory)))
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("a.yaml:7: rules/number"))
                .anyMatch(problem -> problem.startsWith("panjin-2024.YAML: there is a rule set"))
                .anyMatch(problem -> problem.startsWith("panjin-2024.YAML:6: weight: unknown field"))
                .anyMatch(problem -> problem.startsWith("twice.yml: there is a rule set"));
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
        refused(HEAD + "rules: &rules\n  quota: *rules\n", "town.yaml:6: the alias *rules contains itself");
    }

    @Test
    void aliasesThatMultiply() {
        StringBuilder yaml = new StringBuilder(HEAD).append("x0: &x0 [a]\n");
        for (int i = 1; i < 18; i++) {
            yaml.append("x%1$d: &x%1$d [*x%2$d, *x%2$d]\n".formatted(i, i - 1));
        }
        refused(yaml.toString(), "town.yaml:1: the file is too large once its aliases are written out");
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
                "county.yaml:8: rules/quota/severity: must be absolute or in-principle, not \"hard\"",
                "town.yaml:7: rules/number: there is no rule \"number\"");
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
        return problemsOf(() -> RuleSets.builtIn().with(directory).load(name));
    }

    private List<String> problemsOf(ThrowingCallable use) {
        RuleSetException refusal = catchThrowableOfType(RuleSetException.class, use);
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
