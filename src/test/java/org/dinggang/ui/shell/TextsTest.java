package org.dinggang.ui.shell;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the screens are whole in both languages, and nothing in them is left over. */
class TextsTest {
    private static final Path FILES = Path.of("src/main/resources/org/dinggang/ui/texts");

    /** Only screens ask for texts; elsewhere such words are names of audited actions or settings. */
    private static final Path SOURCES = Path.of("src/main/java/org/dinggang/ui");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final List<EnumTexts> DECLARED = declared();

    @Test
    void everyAreaHasBothLanguages() {
        assertThat(areas("_en")).isEqualTo(areas("_zh")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void bothLanguagesHaveTheSameKeys(String area) {
        assertThat(texts(area, "_en").keySet()).isEqualTo(texts(area, "_zh").keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void keysBeginWithTheArea(String area) {
        assertThat(texts(area, "_zh").keySet()).allMatch(key -> key.startsWith(area + "."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void patternsAreWellFormedAndTakeTheSameArguments(String area) {
        TreeMap<String, String> english = texts(area, "_en");
        texts(area, "_zh").forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(arguments(key, english.get(key))).as(key).isEqualTo(arguments(key, pattern));
        });
    }

    /** A name may be the same in both languages; a whole file that is would be a forgotten translation. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void englishHoldsNoChinese(String area) {
        assertThat(texts(area, "_en").entrySet())
                .noneMatch(entry -> CHINESE.matcher(entry.getValue()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("areas")
    void everyTextIsUsed(String area) {
        Set<String> used = used();
        assertThat(texts(area, "_zh").keySet()).allMatch(used::contains);
    }

    @Test
    void everyTextAskedForExists() {
        Set<String> areas = areas("_zh");
        Set<String> present = areas.stream()
                .flatMap(area -> texts(area, "_zh").keySet().stream())
                .collect(toSet());
        assertThat(used().stream()
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> areas.contains(key.substring(0, key.indexOf('.')))))
                .allMatch(present::contains);
    }

    @Test
    void keysPutTogetherAreDeclared() {
        Set<String> areas = areas("_zh");
        Set<String> prefixes = DECLARED.stream().map(EnumTexts::prefix).collect(toSet());
        assertThat(literals()
                        .filter(literal -> literal.endsWith("."))
                        .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('.')))))
                .allMatch(prefixes::contains);
    }

    static Set<String> areas() {
        return areas("_zh");
    }

    private static Set<String> areas(String language) {
        String end = language + ".properties";
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeMap<String, String> texts(String area, String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FILES.resolve(area + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** The numbers of the arguments that the pattern shows, also those inside a choice. */
    private static Set<String> arguments(String key, String pattern) {
        assertThat(new MessageFormat(pattern).toPattern()).as(key).isNotNull();
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(result -> result.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> used() {
        return Stream.concat(literals(), DECLARED.stream().flatMap(TextsTest::keys))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> keys(EnumTexts texts) {
        return Arrays.stream(texts.of().getEnumConstants()).map(constant -> Translations.key(texts.prefix(), constant));
    }

    private static Stream<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(TextsTest::word).toList().stream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String word(MatchResult result) {
        return result.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<EnumTexts> declared() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages("org.dinggang.ui")
                        .stream()
                        .flatMap(type -> Arrays.stream(type.reflect().getAnnotationsByType(EnumTexts.class)))
                        .toList();
    }
}
