package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.Stream;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no JSON, or JSON made to hurt, end in a clear error within seconds. */
@Timeout(10)
class HostileJsonTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final long MANY = 60_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void brokenContent(String kind, byte[] content, String englishPart) throws IOException {
        UnusableInputException unusable = read(Files.write(folder.resolve("x.json"), content));

        assertThat(unusable).as("refused").isNotNull();
        assertThat(unusable.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.message().en()).contains(englishPart);
                    assertThat(problem.message().zh()).isNotBlank();
                })
                .allSatisfy(problem -> assertThat(problem.line().en()).hasSizeLessThan(1_000));
    }

    static Stream<Arguments> contents() {
        String sound = CaseText.SOUND;
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                content("empty", "", "empty"),
                content("blanks", "  \n ", "expected an object"),
                content("UTF-16", sound.getBytes(StandardCharsets.UTF_16), "UTF-8"),
                content("UTF-16 without mark", sound.getBytes(StandardCharsets.UTF_16LE), "UTF-8"),
                content("UTF-32", sound.getBytes(Charset.forName("UTF-32")), "UTF-8"),
                content("GBK", sound.getBytes(GBK), "UTF-8"),
                content("broken UTF-8", sound.replace("张三", "é").getBytes(StandardCharsets.ISO_8859_1), "UTF-8"),
                content("cut in the middle", sound.substring(0, sound.length() / 2), "incomplete"),
                content("cut inside a string", sound.substring(0, sound.indexOf("张三") + 1), "incomplete"),
                content("more after the end", sound + "{}", "after the end"),
                content("noise after the end", sound + "}", "valid JSON"),
                content("not a number", CaseText.changed("86.5", "NaN"), "valid JSON"),
                content("infinity", CaseText.changed("86.5", "-Infinity"), "valid JSON"),
                content("leading zero", CaseText.changed("86.5", "086.5"), "valid JSON"),
                content("comment", "/* */" + sound, "valid JSON"),
                content("single quotes", sound.replace('"', '\''), "valid JSON"),
                content("trailing comma", CaseText.changed("\"pin\": null}", "\"pin\": null,}"), "valid JSON"),
                content("bare control character", CaseText.changed("张三", "张\n三"), "valid JSON"),
                content("a list", "[" + sound + "]", "expected an object"),
                content("a string", "\"case\"", "expected an object"),
                content(
                        "deep nesting in a person",
                        CaseText.changed("\"pin\": null", "\"pin\": " + "[".repeat(90_000)),
                        "deeply"),
                content("deep nesting unknown", "{\"x\": " + "{\"a\":".repeat(90_000), "deeply"),
                content("deep nesting of lists from the start", "[".repeat(2_000_000), "deeply"),
                content("a list that breaks off", "[1, 2", "incomplete"),
                content("huge number", CaseText.changed("86.5", "9".repeat(200_000)), "too long"),
                content("huge exponent", CaseText.changed("86.5", "1e9999999999"), "too large"),
                content("long name", CaseText.changed("\"pin\"", "\"" + "p".repeat(200_000) + "\""), "too long"),
                content("long string", CaseText.changed("张三", "张".repeat(200_000)), "too long"),
                content("noise", noise, ""),
                content("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 1, 2, 3, 4, 5}, "valid JSON"),
                content("zip", new byte[] {'P', 'K', 3, 4, 20, 1, 1, 1}, "valid JSON"));
    }

    @Test
    void byteOrderMarkIsAllowed() throws Exception {
        String marked = "\uFEFF" + CaseText.SOUND;

        assertThat(CaseText.read(marked, folder).value().staff()).hasSize(3);
    }

    @Test
    void syntaxErrorsHaveTheirLine() throws IOException {
        UnusableInputException unusable = read(Files.writeString(folder.resolve("x.json"), "{\n \"format\": ,\n}"));

        assertThat(unusable.problems().getFirst().place()).isEqualTo(new Place.Position(2, 12));
    }

    @Test
    void problemsBeforeASyntaxErrorAreReportedWithIt() throws IOException {
        UnusableInputException unusable = read(
                Files.writeString(folder.resolve("x.json"), "{\"format\": \"x\", \"round\": {}, \"institutions\": [,"));

        assertThat(unusable.problems()).extracting(InputProblem::place).contains(new Place.Pointer("/round/name"));
        assertThat(unusable.problems().getLast().place()).isInstanceOf(Place.Position.class);
    }

    @Test
    void endlessString() throws IOException {
        assertThat(readRepeated("{\"format\": \"", "aaaaaaaaaaaaaaaa")
                        .problems()
                        .getFirst()
                        .message()
                        .en())
                .contains("too long");
    }

    @Test
    void endlessStringInAnUnknownField() throws IOException {
        assertThat(readRepeated("{\"x\": \"", "aaaaaaaaaaaaaaaa").problems()).isNotEmpty();
    }

    @Test
    void endlessListOfNobodies() throws IOException {
        String beginning = CaseText.SOUND.substring(0, CaseText.SOUND.indexOf("{\"id\": \"A\""));

        UnusableInputException unusable = readRepeated(beginning, "{},");

        assertThat(unusable.problems()).hasSize(Problems.LISTED);
        assertThat(unusable.unlisted()).isPositive();
    }

    @Test
    void endlessListInsideOnePerson() throws IOException {
        String beginning = CaseText.SOUND.substring(0, CaseText.SOUND.indexOf("\"titles\"")) + "\"titles\": [";

        assertThat(readRepeated(beginning, "{},").problems())
                .anySatisfy(problem -> assertThat(problem.message().en()).contains("too much in one place"));
    }

    @Test
    void endlessUnknownFields() throws IOException {
        Path file = folder.resolve("fields.json");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write('{');
            for (int number = 0; number < 3_000_000; number++) {
                stream.write(("\"field" + number + "\": 1,").getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(read(file).problems()).hasSize(Problems.LISTED);
    }

    @Test
    void moreThanAGigabyte() throws IOException {
        Path file = folder.resolve("sparse.json");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'{'}), InputFile.GREATEST_SIZE);
        }

        assertThat(read(file).problems().getFirst().message().en()).contains("too large");
    }

    @Test
    void noFile() {
        assertThat(read(folder.resolve("none.json"))
                        .problems()
                        .getFirst()
                        .message()
                        .en())
                .contains("no such file");
    }

    @Test
    void aDirectory() throws IOException {
        assertThat(read(Files.createDirectory(folder.resolve("d.json")))
                        .problems()
                        .getFirst()
                        .message()
                        .en())
                .contains("directory");
    }

    @Test
    void unknownEnding() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("case.txt"), "{}"))
                        .problems()
                        .getFirst()
                        .message()
                        .en())
                .contains(".json");
    }

    private UnusableInputException readRepeated(String beginning, String repeated) throws IOException {
        Path file = folder.resolve("endless.json");
        byte[] chunk = repeated.repeat(4_096).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write(beginning.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < MANY; written += chunk.length) {
                stream.write(chunk);
            }
        }
        return read(file);
    }

    private static UnusableInputException read(Path file) {
        return catchThrowableOfType(UnusableInputException.class, () -> CaseFiles.read(file, RuleSets.builtIn()));
    }

    private static Arguments content(String kind, String content, String englishPart) {
        return content(kind, content.getBytes(StandardCharsets.UTF_8), englishPart);
    }

    private static Arguments content(String kind, byte[] content, String englishPart) {
        return arguments(kind, content, englishPart);
    }
}
