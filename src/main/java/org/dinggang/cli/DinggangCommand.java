package org.dinggang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dinggang.model.Language;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program itself: what all commands have in common. */
@Command(name = "dinggang", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class DinggangCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set when the command line is built
    private CommandSpec spec;

    // found before the command line is understood; here so that the help names it and wrong values are refused
    @Option(
            names = LanguageChoice.OPTION,
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class)
    private @Nullable Language language;

    @Option(names = "--rules", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path rules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    /** The program speaking on that console. */
    DinggangCommand(Console console) {
        this.console = console;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.error(), CommandLine.Help.Ansi.OFF);
        return ExitStatus.UNUSABLE.code();
    }

    /**
     * The rule sets that cases may name: those of the program and those that {@code --rules} adds.
     *
     * @throws org.dinggang.policy.RuleSetException where the directory of {@code --rules} or any rule set in it cannot be used
     */
    RuleSets ruleSets() {
        RuleSets builtIn = RuleSets.builtIn();
        return rules == null ? builtIn : builtIn.with(rules).checked();
    }

    /** Understands the name of a language. */
    static final class LanguageConverter implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return LanguageChoice.named(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
