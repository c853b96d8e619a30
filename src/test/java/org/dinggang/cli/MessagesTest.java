package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/dinggang/cli");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z]+)*)\"");
    private static final Pattern KEY_ASKED_FOR = Pattern.compile("text\\(\\s*\"([^\"]+)\"");

    private static final Messages CHINESE = new Messages(Language.CHINESE);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @Test
    void everyKeyThatTheCodeAsksForIsThere() throws IOException {
        assertThat(CHINESE.bundle().keySet()).containsAll(found(KEY_ASKED_FOR));
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        assertThat(CHINESE.bundle().keySet())
                .containsAll(keysOfHelp().filter(key -> !key.contains("usage.")).toList());
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        Set<String> used = found(KEY_IN_CODE);
        Set<String> helpKeys = keysOfHelp().collect(Collectors.toSet());
        assertThat(CHINESE.bundle().keySet().stream()
                        .filter(key -> !used.contains(key) && !helpKeys.contains(key.replaceFirst("\\.\\d$", ""))))
                .isEmpty();
    }

    @Test
    void theSameValuesAreUsedInBothLanguages() {
        for (String key : keysOfSentences()) {
            assertThat(values(ENGLISH, key)).as(key).isEqualTo(values(CHINESE, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceHasAnApostropheThatTheFormatSwallows(Language language) {
        Messages messages = new Messages(language);
        assertThat(keysOfSentences())
                .noneMatch(key -> messages.bundle().getString(key).contains("'"));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    /** Sentences with values, as opposed to what the help prints as it is. */
    private static List<String> keysOfSentences() {
        Set<String> helpKeys = keysOfHelp().collect(Collectors.toSet());
        return CHINESE.bundle().keySet().stream()
                .filter(key -> !helpKeys.contains(key.replaceFirst("\\.\\d$", "")))
                .toList();
    }

    private static Set<String> values(Messages messages, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(messages.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Keys that picocli looks up for our commands. */
    private static Stream<String> keysOfHelp() {
        Console console = new Console(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), Terminal.NONE, CHINESE);
        CommandLine root = Program.commandLine(console, new Failures(console, false));
        Stream<CommandSpec> commands = withSubcommands(root).map(CommandLine::getCommandSpec);
        Stream<String> headings = Stream.of(
                "usage.synopsisHeading",
                "usage.descriptionHeading",
                "usage.parameterListHeading",
                "usage.optionListHeading",
                "usage.commandListHeading",
                "usage.exitCodeListHeading",
                "usage.exitCodeList",
                "dinggang.usage.footerHeading",
                "dinggang.usage.footer");
        return Stream.concat(headings, commands.flatMap(MessagesTest::keysOf));
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MessagesTest::withSubcommands));
    }

    private static Stream<String> keysOf(CommandSpec command) {
        Stream<String> own = command.args().stream().map(argument -> key(command, argument));
        return Stream.concat(Stream.of(command.qualifiedName(".") + ".usage.description"), own);
    }

    private static String key(CommandSpec command, ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> {
                String name = option.longestName().replaceFirst("^-+", "");
                yield option.inherited() || command.parent() == null ? name : command.qualifiedName(".") + "." + name;
            }
            case PositionalParamSpec parameter ->
                command.qualifiedName(".") + "." + parameter.paramLabel() + "[" + parameter.index() + "]";
            default -> throw new IllegalStateException(argument.toString());
        };
    }
}
