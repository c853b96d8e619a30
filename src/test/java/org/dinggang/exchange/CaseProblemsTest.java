package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.values.TextForm;
import org.dinggang.model.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of mistake in a case is found where it is, in both languages, and nothing else is. */
class CaseProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void soundCase() throws Exception {
        assertThat(CaseText.read(CaseText.SOUND, folder).value().staff()).hasSize(3);
    }

    /** As in a workbook. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'张 三', 张三",
        "'张\u3000三', 张三",
        "' 张三\u00a0', 张三",
        "'欧阳 娜 娜', 欧阳娜娜",
        "'阿卜杜拉 · 买买提', '阿卜杜拉 · 买买提'",
        "'Li Na', 'Li Na'"
    })
    void spacesInNamesThatAreForTheLook(String typed, String name) throws Exception {
        Case value = CaseText.read(CaseText.changed("张三", typed), folder).value();

        assertThat(value.staff().getFirst().name()).isEqualTo(name);
        assertThat(TextForm.ofPerson().read(new Content.Words(typed))).isEqualTo(new Tree.Words(name));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource({"rounds", "institutions", "pools", "people", "histories", "exceptions"})
    void oneMistake(String from, String to, String pointer, String englishPart) {
        UnusableInputException unusable = read(CaseText.changed(from, to));

        assertThat(unusable.problems()).as(unusable.getMessage()).hasSize(1);
        InputProblem problem = unusable.problems().getFirst();
        assertThat(problem.place()).isEqualTo(new Place.Pointer(pointer));
        assertThat(problem.message().zh())
                .isNotBlank()
                .isNotEqualTo(problem.message().en());
        assertThat(problem.message().en()).contains(englishPart);
    }

    static Stream<Arguments> rounds() {
        return Stream.of(
                row("\"format\": \"dinggang-case/1\",", "", "/format", "missing"),
                row("dinggang-case/1", "dinggang-case/2", "/format", "expected \"dinggang-case/1\""),
                row("\"dinggang-case/1\"", "1", "/format", "expected \"dinggang-case/1\""),
                row("\"pools\"", "\"pool\"", "/pool", "did you mean \"pools\""),
                row("{\"format\"", "{\"format\": \"dinggang-case/1\", \"format\"", "/format", "appears twice"),
                row("\"name\": \"2024年度岗位聘用\",", "", "/round/name", "missing"),
                row("\"name\": \"2024年度岗位聘用\"", "\"name\": null", "/round/name", "missing"),
                row("\"name\": \"2024年度岗位聘用\"", "\"name\": 7", "/round/name", "expected a string"),
                row("2024-12-01", "2024-12-1", "/round/effectiveDate", "2024-12-01"),
                row("2024-12-01", "2023-02-29", "/round/effectiveDate", "existing date"),
                row("2024-12-01", "0202-12-01", "/round/effectiveDate", "not before 1900"),
                row("2024-12-01", "2024/12/01", "/round/effectiveDate", "existing date"),
                row("2024-12-01", "+024-12-01", "/round/effectiveDate", "existing date"),
                row("\"2024-12-01\"", "20241201", "/round/effectiveDate", "existing date"),
                row("\"tenureCutoff\": null", "\"tenureCutoff\": \"2024-13-01\"", "/round/tenureCutoff", "existing"),
                row("\"ruleSet\": \"panjin-2024\",", "", "/round/ruleSet", "missing"),
                row("merit-first", "merit_first", "/round/objective", "did you mean \"merit-first\""),
                row("\"objective\"", "\"objectve\"", "/round/objectve", "did you mean \"objective\""),
                row("\"tenure.years\"", "\"tenure.year\"", "/round/parameters/tenure.year", ""),
                row("\"default\": 2", "\"default\": \"x\"", "/round/parameters/tenure.years/default", ""),
                row("{\"tenure.years\": {\"default\": 2, \"3\": 5}}", "[]", "/round/parameters", "object"));
    }

    static Stream<Arguments> institutions() {
        return Stream.of(
                row(
                        "{\"code\": \"YY02\"",
                        "{\"code\": \"YY01\", \"name\": \"二\", \"establishment\": {\"authorized\": 1}, \"posts\": {}},"
                                + " {\"code\": \"YY02\"",
                        "/institutions/1/code",
                        "taken"),
                row("\"name\": \"县医院\"", "\"name\": \"  \"", "/institutions/1/name", "must not be empty"),
                row("\"name\": \"县医院\"", "\"name\": \"a\\u0000b\"", "/institutions/1/name", "control"),
                row("\"name\": \"县医院\"", "\"name\": \"a\\ud800\"", "/institutions/1/name", "broken"),
                row("县医院", "县".repeat(501), "/institutions/1/name", "at most 500"),
                row("\"selfReview\": true", "\"selfReview\": \"true\"", "/institutions/0/selfReview", "true or false"),
                row("{\"authorized\": 80}", "{}", "/institutions/1/establishment/authorized", "missing"),
                row(
                        "{\"authorized\": 80}",
                        "{\"authorised\": 1, \"authorized\": 80}",
                        "/institutions/1/establishment/authorised",
                        "did you mean \"authorized\""),
                row("80}", "-1}", "/institutions/1/establishment/authorized", "-1 cannot be used"),
                row("80}", "1e999999999}", "/institutions/1/establishment/authorized", "integer"),
                row("80}", "80.5}", "/institutions/1/establishment/authorized", "integer"),
                row(", \"posts\": {}", "", "/institutions/1/posts", "missing"),
                row("\"posts\": {}", "\"posts\": []", "/institutions/1/posts", "object"),
                row("\"4\": 6", "\"14\": 6", "/institutions/0/posts/14", "no grade"),
                row("\"4\": 6", "\"04\": 6", "/institutions/0/posts/04", "no grade"),
                row("\"4\": 6", "\"4/x~\": 6", "/institutions/0/posts/4~1x~0", "no grade"),
                row("\"5-6\": 24", "\"6-5\": 24", "/institutions/0/posts/6-5", "no grade"),
                row("\"4\": 6", "\"4\": 6, \"4\": 6", "/institutions/0/posts/4", "appears twice"),
                row("\"4\": 6", "\"4\": -6", "/institutions/0/posts/4", "integer from 0"),
                row(
                        "\"reserved\": {\"7\": 1}",
                        "\"reserved\": {\"6\": 1}",
                        "/institutions/0/reserved/6",
                        "no key of posts"),
                row("\"reserved\": {\"7\": 1}", "\"reserved\": {\"7\": 49}", "/institutions/0/reserved/7", "more than"),
                row(
                        "\"changedOn\": \"2024-01-01\"",
                        "\"changedOn\": true",
                        "/institutions/0/establishment/changedOn",
                        "date"));
    }

    static Stream<Arguments> pools() {
        return Stream.of(
                row("\"name\": \"高级统筹\"", "\"name\": \"YY01\"", "/pools/0/name", "taken by another institution"),
                row("\"name\": \"内科副高\"", "\"name\": \"高级统筹\"", "/limits/0/name", "taken by another pool"),
                row("\"name\": \"内科副高\"", "\"name\": \"YY01/5-7\"", "/limits/0/name", "that of a quota"),
                row("\"name\": \"内科副高\"", "\"name\": \"高级统筹/5\"", "/limits/0/name", "that of a quota"),
                row("[\"YY01\", \"YY02\"]", "[\"YY01\", \"YY0\"]", "/pools/0/institutions/1", "did you mean \"YY0"),
                row("[\"YY01\", \"YY02\"]", "[\"YY01\", \"YY01\"]", "/pools/0/institutions/1", "more than once"),
                row("[\"YY01\", \"YY02\"]", "[]", "/pools/0/institutions", "at least"),
                row("[\"YY01\", \"YY02\"]", "\"YY01\"", "/pools/0/institutions", "list"),
                row("\"POOL\"", "\"pool\"", "/pools/0/competition", "did you mean \"POOL\""),
                row("[5, 6, 7]", "[5, 6, 5]", "/limits/0/grades/2", "more than once"),
                row("[5, 6, 7]", "[5, 0]", "/limits/0/grades/1", "1 to 13"),
                row("[5, 6, 7]", "[]", "/limits/0/grades", "at least"),
                row("\"max\": 8", "\"max\": 8.5", "/limits/0/max", "integer"),
                row(", \"max\": 8", "", "/limits/0/max", "missing"),
                row("[\"内科\"]", "[\"内科\", \"内科\"]", "/limits/0/sections/1", "more than once"),
                row("\"series\": [\"卫生\"]", "\"series\": [null]", "/limits/0/series/0", "string"),
                row("\"pools\": [{", "\"pools\": [7, {", "/pools/0", "object"));
    }

    static Stream<Arguments> people() {
        return Stream.of(
                row("\"id\": \"B\"", "\"id\": \"A\"", "/staff/1/id", "taken by another person"),
                row("\"id\": \"B\"", "\"id\": \"\"", "/staff/1/id", "must not be empty"),
                row("\"id\": \"B\"", "\"id\": 17", "/staff/1/id", "expected a string"),
                row("\"id\": \"B\", ", "", "/staff/1/id", "missing"),
                row("\"name\": \"李四\", ", "", "/staff/1/name", "missing"),
                row(
                        "\"institution\": \"YY02\", \"pin\": {\"to\": \"stay\"}",
                        "\"institution\": \"YY03\"",
                        "/staff/1/institution",
                        "no institution with code"),
                row("\"sex\": \"F\"", "\"sex\": \"女\"", "/staff/0/sex", "F, M"),
                row("\"birthDate\": \"1979-05-03\"", "\"birthDate\": \"1979-05-32\"", "/staff/0/birthDate", "date"),
                row("\"birthDate\"", "\"birthdate\"", "/staff/0/birthdate", "did you mean \"birthDate\""),
                row("\"ASSOCIATE_SENIOR\"", "\"ASOCIATE_SENIOR\"", "/staff/0/titles/0/rank", "did you mean"),
                row("\"rank\": \"ASSOCIATE_SENIOR\", ", "", "/staff/0/titles/0/rank", "missing"),
                row("\"2023\": \"EXCELLENT\"", "\"23\": \"EXCELLENT\"", "/staff/0/appraisals/23", "no year"),
                row("\"2023\": \"EXCELLENT\"", "\"2023\": \"GOOD\"", "/staff/0/appraisals/2023", "EXCELLENT"),
                row("\"applied\": true", "\"applied\": 1", "/staff/0/applied", "true or false"),
                row("86.5", "100.01", "/staff/0/merit", "0 to 100"),
                row("86.5", "86.505", "/staff/0/merit", "two decimals"),
                row("86.5", "-1", "/staff/0/merit", "0 to 100"),
                row("86.5", "1e2147483647", "/staff/0/merit", ""),
                row("86.5", "1e-2147483647", "/staff/0/merit", "0 to 100"),
                row("86.5", "\"86.5\"", "/staff/0/merit", "0 to 100"),
                row("[\"KEY_PROJECT\"]", "[\"\"]", "/staff/0/priority/0", "empty"),
                row("{\"to\": \"stay\"}", "{\"to\": \"go\"}", "/staff/1/pin/to", "stay"),
                row("{\"to\": \"stay\"}", "{\"to\": 14}", "/staff/1/pin/to", "1 to 13"),
                row("{\"to\": \"stay\"}", "{}", "/staff/1/pin/to", "missing"),
                row("{\"to\": \"stay\"}", "7", "/staff/1/pin", "object"),
                row("{\"to\": \"stay\"}", "{\"to\": 7, \"by\": 1}", "/staff/1/pin/by", "known fields"));
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                row("\"grade\": 9, ", "", "/staff/0/appointments/0/grade", "missing"),
                row("\"grade\": 9", "\"grade\": 0", "/staff/0/appointments/0/grade", "1 to 13"),
                row("\"grade\": 9", "\"grade\": \"9\"", "/staff/0/appointments/0/grade", "1 to 13"),
                row("\"institution\": \"XX77\", ", "", "/staff/0/appointments/0/institution", "missing"),
                row(
                        "\"to\": \"2018-01-01\"",
                        "\"to\": \"2013-12-31\"",
                        "/staff/0/appointments/0/to",
                        "before it begins"),
                row(
                        "\"institution\": \"XX77\", \"from\": \"2014-01-01\", \"to\": \"2018-01-01\"",
                        "\"institution\": \"YY01\"",
                        "/staff/0/appointments/1",
                        "only one can be current"),
                row(
                        "\"quotaExempt\": true",
                        "\"quotaExempt\": \"yes\"",
                        "/staff/0/appointments/1/quotaExempt",
                        "true or false"),
                row("\"appointments\": [", "\"appointments\": [[], ", "/staff/0/appointments/0", "object"));
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                row("\"rule\": \"sequential\"", "\"rule\": \"sequentiel\"", "/staff/0/waivers/0/rule", "did you mean"),
                row(
                        "\"rule\": \"sequential\", \"grade\": 6",
                        "\"rule\": \"tenure\"",
                        "/staff/0/waivers/0/rule",
                        "absolute"),
                row(", \"document\": \"文2\"", "", "/staff/0/waivers/0/document", "missing"),
                row("\"文2\"", "\"\"", "/staff/0/waivers/0/document", "empty"),
                row("\"grade\": 6, ", "", "/staff/0/waivers/0/grade", "must name the grade"),
                row(
                        "\"rule\": \"sequential\", \"grade\": 6",
                        "\"rule\": \"structure-adjusted\"",
                        "/staff/0/waivers/0/rule",
                        "about institutions"),
                row(
                        "\"rule\": \"structure-adjusted\"",
                        "\"rule\": \"sequential\", \"grade\": 6",
                        "/institutions/0/waivers/0/rule",
                        "about people"),
                row(
                        "\"rule\": \"structure-adjusted\"",
                        "\"rule\": \"structure-adjusted\", \"grade\": 6",
                        "/institutions/0/waivers/0/grade",
                        "names no grade"),
                row("\"POSTDOC\"", "\"POSTDOK\"", "/staff/0/exemptions/0/kind", "did you mean \"POSTDOC\""),
                row(
                        "\"kind\": \"POSTDOC\"",
                        "\"kind\": \"POSTDOC\", \"grade\": 6",
                        "/staff/0/exemptions/0/grade",
                        "grade 7 alone"),
                row(", \"document\": \"文3\"", "", "/staff/0/exemptions/0/document", "missing"),
                row("\"grade\": 5, ", "", "/staff/0/exemptions/1/grade", "must name its grade"));
    }

    @Test
    void unknownRuleSetListsTheKnownOnes() {
        InputProblem problem =
                read(CaseText.changed("panjin-2024", "panjin-2042")).problems().getFirst();

        assertThat(problem.place()).isEqualTo(new Place.Pointer("/round/ruleSet"));
        assertThat(problem.message().en()).contains("national-2006", "did you mean \"panjin-2024\"");
    }

    @Test
    void everythingAtOnce() {
        String text = CaseText.changed("2024-12-01", "2024-12-32")
                .replace("\"max\": 8", "\"max\": -8")
                .replace("\"sex\": \"F\"", "\"sex\": \"X\"")
                .replace("\"id\": \"C\"", "\"id\": \"B\"");

        assertThat(pointers(read(text)))
                .containsExactly("/round/effectiveDate", "/limits/0/max", "/staff/0/sex", "/staff/2/id");
    }

    @Test
    void wholePartsMissing() {
        assertThat(pointers(read("{}"))).containsExactlyInAnyOrder("/format", "/round", "/institutions", "/staff");
    }

    @Test
    void valuesAreQuotedBriefly() {
        InputProblem problem = read(CaseText.changed("\"sex\": \"F\"", "\"sex\": \"" + "男".repeat(300) + "\""))
                .problems()
                .getFirst();

        assertThat(problem.message().zh()).contains("男".repeat(60) + "…").doesNotContain("男".repeat(61));
    }

    @Test
    void problemsBeyondTheFirstThousandAreCounted() {
        String people = "{\"id\": \"X\"},".repeat(2_000);
        UnusableInputException unusable = read(CaseText.changed("\"staff\": [", "\"staff\": [" + people));

        assertThat(unusable.problems()).hasSize(Problems.LISTED);
        assertThat(unusable.unlisted()).isEqualTo(2_000 * 3 - 1 - Problems.LISTED);
    }

    private UnusableInputException read(String text) {
        return catchThrowableOfType(UnusableInputException.class, () -> CaseText.read(text, folder));
    }

    private static List<String> pointers(UnusableInputException unusable) {
        return unusable.problems().stream()
                .map(problem -> ((Place.Pointer) problem.place()).pointer())
                .toList();
    }

    private static Arguments row(String from, String to, String pointer, String englishPart) {
        return arguments(from, to, pointer, englishPart);
    }
}
