package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Rank;
import org.dinggang.policy.ParameterName;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of cases says what the reader and the writer do. */
class CaseSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.dinggang.exchange.AcceptanceFiles#cases")
    void acceptanceCases(Path file) throws IOException {
        Schemas.CASES.accept(Files.readString(file));
    }

    @Test
    void soundCase() {
        Schemas.CASES.accept(CaseText.SOUND);
    }

    @Test
    void template() throws IOException, UnusableInputException {
        Path file = folder.resolve("template.json");
        CaseFiles.writeTemplate(file);

        Schemas.CASES.accept(Files.readString(file));
        assertThat(CaseFiles.read(file, RuleSets.builtIn()).value().staff()).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writtenCases(long seed) throws IOException, UnusableInputException {
        Case value = RandomCases.nasty(seed);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new JsonFormat().writeCase(value, content);

        Schemas.CASES.accept(content.toString(StandardCharsets.UTF_8));
        assertThat(CaseText.read(content.toByteArray(), folder).value()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void sameFieldsAsTheReader(String definition, Set<String> known) {
        assertThat(Schemas.CASES.fields(definition)).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void sameChoicesAsTheReader() {
        Schemas schema = Schemas.CASES;

        assertThat(schema.choices("/$defs/title/properties/rank/enum")).isEqualTo(names(Rank.values()));
        assertThat(schema.choices("/$defs/person/properties/appraisals/additionalProperties/enum"))
                .isEqualTo(names(AppraisalResult.values()));
        assertThat(schema.choices("/$defs/round/properties/parameters/propertyNames/enum"))
                .isEqualTo(names(ParameterName.values()));
    }

    /** What a schema can see, it sees; the reader refuses the same (see {@link CaseProblemsTest}). */
    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("visibleMistakes")
    void refusesWhatTheReaderRefuses(String from, String to) {
        assertThat(Schemas.CASES.refuse(CaseText.changed(from, to))).isTrue();
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                arguments("", Set.copyOf(JsonCaseReader.FIELDS)),
                arguments("round", RoundReader.FIELDS),
                arguments("institution", InstitutionReader.FIELDS),
                arguments("establishment", InstitutionReader.ESTABLISHMENT_FIELDS),
                arguments("institutionWaiver", WaiverReader.FIELDS),
                arguments("personWaiver", WaiverReader.FIELDS),
                arguments("pool", PoolReader.FIELDS),
                arguments("limit", LimitReader.FIELDS),
                arguments("person", StaffReader.FIELDS),
                arguments("title", StaffReader.TITLE_FIELDS),
                arguments("pin", StaffReader.PIN_FIELDS),
                arguments("appointment", SpellReader.FIELDS),
                arguments("exemption", ExemptionReader.FIELDS));
    }

    static Stream<Arguments> visibleMistakes() {
        return Stream.of(
                arguments("dinggang-case/1", "dinggang-case/2"),
                arguments("\"objective\"", "\"objectve\""),
                arguments("\"tenure.years\"", "\"tenure.year\""),
                arguments("2024-12-01", "2024-13-01"),
                arguments("2024-12-01", "0202-12-01"),
                arguments("\"5-6\": 24", "\"5-14\": 24"),
                arguments("\"4\": 6", "\"4\": -6"),
                arguments("\"POOL\"", "\"pool\""),
                arguments("[5, 6, 7]", "[5, 6, 5]"),
                arguments("86.5", "100.01"),
                arguments("\"2023\"", "\"23\""),
                arguments("\"sex\": \"F\"", "\"sex\": \"X\""),
                arguments("\"grade\": 6, ", ""),
                arguments("\"rule\": \"structure-adjusted\"", "\"rule\": \"sequential\""),
                arguments("{\"to\": \"stay\"}", "{\"to\": \"go\"}"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant instanceof ParameterName name ? name.id() : constant.name())
                .collect(Collectors.toSet());
    }
}
