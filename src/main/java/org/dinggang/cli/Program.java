package org.dinggang.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program behind the command line: understands a command, runs it, and turns everything that goes wrong into a line. */
final class Program {

    private final Map<String, String> environment;
    private final Terminal terminal;
    private final PrintWriter output;
    private final PrintWriter error;

    /**
     * A program.
     *
     * @param environment environment variables
     * @param terminal what is known of the terminal
     * @param output standard output
     * @param error standard error
     */
    Program(Map<String, String> environment, Terminal terminal, PrintWriter output, PrintWriter error) {
        this.environment = Map.copyOf(environment);
        this.terminal = terminal;
        this.output = output;
        this.error = error;
    }

    /** Runs one command and gives its exit status. */
    int run(String... arguments) {
        Console console = speaking(LanguageChoice.of(arguments, environment));
        Failures failures = new Failures(
                console, environment.getOrDefault("DINGGANG_DEBUG", "").equals("1"));
        try {
            Optional<String> unknown = LanguageChoice.unknown(arguments, environment);
            if (unknown.isPresent()) {
                return refuseLanguage(unknown.get()).code();
            }
            return commandLine(console, failures).execute(arguments);
        } catch (RuntimeException | Error e) {
            return failures.tell(e).code();
        } finally {
            console.flush();
        }
    }

    private Console speaking(Language language) {
        return new Console(output, error, terminal, new Messages(language));
    }

    /** Says so in every language that there is: nobody knows which of them the user reads. */
    private ExitStatus refuseLanguage(String asked) {
        for (Language language : Language.values()) {
            Console console = speaking(language);
            console.complain(console.text("mistake.language", asked));
        }
        return ExitStatus.UNUSABLE;
    }

    /** The commands and their options, ready to understand a command line. */
    static CommandLine commandLine(Console console, Failures failures) {
        DinggangCommand root = new DinggangCommand(console);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new PlanCommand(console, root, failures))
                .addSubcommand(new CheckCommand(console, root))
                .addSubcommand(new ExplainCommand(console, root))
                .addSubcommand(new ConvertCommand(console, root))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new RulesCommand(console, root))
                .addSubcommand(StructureCommand.with(console, root))
                .addSubcommand(new GenerateCommand(console));
        line.setResourceBundle(console.messages().bundle());
        line.setOut(console.output());
        line.setErr(console.error());
        line.setColorScheme(Help.defaultColorScheme(console.ansi()));
        line.setUsageHelpWidth(console.terminal().columns());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionExceptionHandler(failures);
        return line;
    }
}
