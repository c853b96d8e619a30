package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dinggang.establishment.StructureCalculation;
import org.dinggang.establishment.StructureCheck;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.exchange.Structures.Purpose;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.StructureSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Structures and pools as files")
class StructureFilesTest {

    private static final String INSTITUTION =
            "\"code\": \"A\", \"name\": \"某校\", \"authorized\": 58, \"topGrade\": 5, \"ratio\": \"1:3:6\"";

    @TempDir
    private Path folder;

    @Test
    void calculationNeedsNoMoreThanTheEstablishmentTopGradeAndRatio() throws Exception {
        Structures structures = read(INSTITUTION + ", \"categories\": {\"TECHNICAL\": 58}", Purpose.CALCULATION);
        StructureInput input = structures.institutions().getFirst();
        assertThat(StructureCalculation.calculate(structures.rules(), input.request())
                        .posts()
                        .toString())
                .isEqualTo("{5=1, 6=2, 7=2, 8=5, 9=7, 10=6, 11=17, 12=18}");
        assertThat(input.registered()).isEqualTo(58);
        assertThat(input.total()).isEqualTo(58);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "authorized": -1, "topGrade": 5, "ratio": "1:3:6"                       | /institutions/0/authorized
            "authorized": 5, "topGrade": 14, "ratio": "1:3:6"                       | /institutions/0/topGrade
            "authorized": 5, "topGrade": 5                                          | /institutions/0/table
            "authorized": 5, "topGrade": 5, "ratio": "1:3"                          | /institutions/0/ratio
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "table": "county"     | /institutions/0/ratio
            "authorized": 5, "topGrade": 5, "table": "town"                         | /institutions/0/table
            "authorized": 5, "topGrade": 5, "shares": {"SENIOR": {"atMost": "1"}}   | /institutions/0/shares
            "authorized": 5, "topGrade": 5, "shares": {"TOP": {"atMost": "1"}}      | /institutions/0/shares/TOP
            "authorized": 5, "topGrade": 5, "shares": {"JUNIOR": {"to": "1"}}       | /institutions/0/shares/JUNIOR
            "authorized": 5, "topGrade": 5, "shares": {"JUNIOR": {"atLeast": "x"}}  | /institutions/0/shares/JUNIOR/atLeast
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "categories": {"X": 1} | /institutions/0/categories/X
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "categories": {"TECHNICAL": 6} | /institutions/0/categories
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "rounding": "UP"      | /institutions/0/rounding
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "rounding": "TABLE"   | /institutions/0/posts
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "posts": {"14": 1}    | /institutions/0/posts/14
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "grade": 1            | /institutions/0/grade
            "authorized": 5, "topGrade": 5, "ratio": "1:3:6", "details": {"workers": {"6": 1}} | /institutions/0/details/workers/6
            """)
    void everyMistakeIsToldWithItsPlace(String fields, String place) throws IOException {
        List<String> places = places("\"code\": \"A\", \"name\": \"某校\", " + fields, Purpose.CALCULATION);
        assertThat(places).contains(place);
    }

    @Test
    void severalMistakesAreToldAtOnceAndCodesAreUnique() throws IOException {
        write("{\"format\": \"dinggang-structure/2\", \"ruleSet\": \"panjin\", \"institutions\": [{" + INSTITUTION
                + "}, {" + INSTITUTION + "}]}");
        assertThat(places(Purpose.CALCULATION)).containsExactly("/format", "/ruleSet", "/institutions/1/code");
    }

    @Test
    void aCheckNeedsPostsAndAllCategories() throws IOException {
        assertThat(places(INSTITUTION, Purpose.CHECK))
                .containsExactly("/institutions/0/posts", "/institutions/0/categories");
    }

    @Test
    void brokenFilesAndOtherDocumentsAreRefused() throws IOException {
        write("{\"format\": ");
        assertThat(places(Purpose.CHECK)).hasSize(1);
        write("[]");
        assertThat(places(Purpose.CHECK)).hasSize(1);
        write("{\"format\": \"dinggang-structure/1\", \"ruleSet\": \"panjin-2024\", \"institutions\": []} 1");
        assertThat(places(Purpose.CHECK)).contains("/institutions");
    }

    @Test
    void samplesAreTheSameAsJsonAndAsFormsAndFollowTheSchema() throws Exception {
        Structures sample = StructureSamples.structures(2);
        Path json = folder.resolve("structures.json");
        Path workbook = folder.resolve("structures.xlsx");
        StructureFiles.writeInput(sample, json);
        StructureFiles.writeInput(sample, workbook);
        Schemas.STRUCTURES.accept(Files.readString(json));
        Structures fromJson = StructureFiles.read(json, RuleSets.builtIn(), Purpose.CHECK);
        Structures fromForms = StructureFiles.read(workbook, RuleSets.builtIn(), Purpose.CHECK);
        assertThat(fromJson.institutions()).isEqualTo(sample.institutions());
        assertThat(fromForms.institutions().stream().map(StructureInput::draft))
                .isEqualTo(sample.institutions().stream()
                        .map(StructureInput::draft)
                        .toList());
        assertThat(fromForms.institutions().stream()
                        .map(input -> input.details().management()))
                .isEqualTo(sample.institutions().stream()
                        .map(input -> input.details().management())
                        .toList());
    }

    @Test
    void resultsFollowTheirSchemasAndAreWrittenAsWorkbooksToo() throws Exception {
        Structures sample = StructureSamples.structures(2);
        List<StructureResult> calculated = sample.institutions().stream()
                .map(input -> new StructureResult(
                        input, StructureCalculation.calculate(sample.rules(), input.request()), List.of()))
                .toList();
        List<StructureResult> checked = sample.institutions().stream()
                .map(input -> new StructureResult(input, null, StructureCheck.check(sample.rules(), input.draft())))
                .toList();
        assertThat(checked.stream().filter(result -> !StructureCheck.isLawful(result.findings())))
                .hasSize(4);
        for (List<StructureResult> results : List.of(calculated, checked)) {
            Path json = folder.resolve("result.json");
            StructureFiles.write(sample, results, json);
            Schemas.STRUCTURE_RESULTS.accept(Files.readString(json));
            Path workbook = folder.resolve("result.xlsx");
            StructureFiles.write(sample, results, workbook);
            assertThat(StructureFiles.read(workbook, RuleSets.builtIn(), Purpose.CHECK)
                            .institutions())
                    .hasSameSizeAs(sample.institutions());
        }
    }

    @Test
    void aPoolIsTheSameAsJsonAndAsWorkbookAndItsAllocationFollowsTheSchema() throws Exception {
        AllocationRequest pool = StructureSamples.pool(2);
        Path json = folder.resolve("pool.json");
        Path workbook = folder.resolve("pool.xlsx");
        StructureFiles.writeInput(pool, json);
        StructureFiles.writeInput(pool, workbook);
        Schemas.ALLOCATIONS.accept(Files.readString(json));
        assertThat(StructureFiles.readAllocation(json)).isEqualTo(pool);
        assertThat(StructureFiles.readAllocation(workbook)).isEqualTo(pool);
        AllocationResult result = AllocationResult.best(pool);
        assertThat(result.check().isLawful()).isTrue();
        Path allocated = folder.resolve("allocated.json");
        StructureFiles.write(result, allocated);
        Schemas.ALLOCATION_RESULTS.accept(Files.readString(allocated));
        StructureFiles.write(result, workbook);
        assertThat(StructureFiles.readAllocation(workbook)).isEqualTo(pool);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "posts": {"7": 1}, "institutions": []                                                   | /institutions
            "posts": {"5-7": 1, "7": 1}, "institutions": [{"code": "A", "name": "A"}]               | /posts/7
            "posts": {"7": 1}, "institutions": [{"code": "A", "name": "A", "needs": {"8": {}}}]     | /institutions/0/needs/8
            "posts": {"7": 1}, "institutions": [{"code": "A", "name": "A", "needs": {"7": {"holders": -1}}}] | /institutions/0/needs/7/holders
            "posts": {"7": 1}, "institutions": [{"code": "A", "name": "A", "needs": {"7": {"pin": "x"}}}]    | /institutions/0/needs/7/pin
            "posts": {"7": 1}, "institutions": [{"code": "A", "name": "A"}, {"code": "A", "name": "B"}]      | /institutions/1/code
            "measure": "luck", "posts": {"7": 1}, "institutions": [{"code": "A", "name": "A"}]      | /measure
            "posts": {"7": 100001}, "institutions": [{"code": "A", "name": "A"}]                    | /posts/7
            """)
    void mistakesInPoolsAreToldWithTheirPlace(String fields, String place) throws IOException {
        write("{\"format\": \"dinggang-allocation/1\", \"pool\": \"P\", " + fields + "}");
        UnusableInputException exception = Objects.requireNonNull(catchThrowableOfType(
                UnusableInputException.class, () -> StructureFiles.readAllocation(folder.resolve("file.json"))));
        assertThat(exception.problems().stream()
                        .map(problem -> problem.place().describe().en()))
                .contains(place);
    }

    @Test
    void moreDaysWaitedThanCanBeAddedUpAreRefused() throws IOException {
        String needs = "\"needs\": {\"7\": {\"waitingDays\": 100000000}}}";
        StringBuilder institutions = new StringBuilder();
        for (int index = 0; index < 11; index++) {
            institutions
                    .append(index == 0 ? "" : ", ")
                    .append("{\"code\": \"A" + index + "\", \"name\": \"A\", " + needs);
        }
        mistakesInPoolsAreToldWithTheirPlace(
                "\"posts\": {\"7\": 1}, \"institutions\": [" + institutions + "]", "/institutions");
    }

    @Test
    void theSchemasNameTheFieldsThatAreRead() {
        assertThat(Schemas.STRUCTURES.fields("")).isEqualTo(new TreeSet<>(StructureReading.FIELDS));
        assertThat(Schemas.ALLOCATIONS.fields("")).isEqualTo(new TreeSet<>(AllocationReading.FIELDS));
    }

    private Structures read(String institution, Purpose purpose) throws IOException, UnusableInputException {
        write("{\"format\": \"dinggang-structure/1\", \"ruleSet\": \"panjin-2024\", \"institutions\": [{" + institution
                + "}]}");
        return StructureFiles.read(folder.resolve("file.json"), RuleSets.builtIn(), purpose);
    }

    private List<String> places(String institution, Purpose purpose) throws IOException {
        write("{\"format\": \"dinggang-structure/1\", \"ruleSet\": \"panjin-2024\", \"institutions\": [{" + institution
                + "}]}");
        return places(purpose);
    }

    private List<String> places(Purpose purpose) {
        UnusableInputException exception = Objects.requireNonNull(catchThrowableOfType(
                UnusableInputException.class,
                () -> StructureFiles.read(folder.resolve("file.json"), RuleSets.builtIn(), purpose)));
        return exception.problems().stream()
                .map(problem -> problem.place().describe().en())
                .toList();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("file.json"), content);
    }
}
