package org.dinggang.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    /** Usage errors told on that console. */
    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        Set<String> told = new HashSet<>();
        for (ParameterException mistake : allMistakes(exception, arguments)) {
            if (told.add(message(mistake))) {
                tell(mistake);
            }
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.note(console.text("mistake.seeHelp", command));
        return ExitStatus.UNUSABLE.code();
    }

    private void tell(ParameterException mistake) {
        console.complain(message(mistake));
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                console.note(console.text("mistake.suggestion", String.join(", ", suggestions)));
            }
        }
    }

    /** Understanding stops at the first mistake; the rest is found by trying again without stopping. */
    private static List<ParameterException> allMistakes(ParameterException first, String[] arguments) {
        CommandLine root = first.getCommandLine();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        goOnAfterMistakes(root);
        List<ParameterException> mistakes = new ArrayList<>();
        try {
            ParseResult result = root.parseArgs(arguments);
            while (result != null) {
                result.errors().stream()
                        .filter(ParameterException.class::isInstance)
                        .map(ParameterException.class::cast)
                        .forEach(mistakes::add);
                result = result.subcommand();
            }
        } catch (ParameterException evenSo) {
            mistakes.clear();
        }
        return mistakes.isEmpty() ? List.of(first) : mistakes;
    }

    private static void goOnAfterMistakes(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(UsageErrors::goOnAfterMistakes);
    }

    private String message(ParameterException exception) {
        ArgSpec argument = exception.getArgSpec();
        String value = exception.getValue();
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatchedMessage(unmatched);
            case MissingParameterException missing ->
                console.text(
                        "mistake.missing",
                        missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> console.text("mistake.twice", name(twice.getOverwritten()));
            default ->
                argument != null && value != null
                        ? console.text("mistake.value", name(argument), value, expected(argument))
                        : console.text("mistake.other", String.valueOf(exception.getMessage()));
        };
    }

    /** What the argument takes: the bounds of its number, its words, or what the help calls it. */
    private String expected(ArgSpec argument) {
        for (ITypeConverter<?> converter : argument.converters()) {
            if (converter instanceof WholeNumber number) {
                return console.text("mistake.numberUpTo", number.most());
            }
        }
        if (argument.typeInfo().getType() == long.class) {
            return console.text("mistake.number", Long.MIN_VALUE, Long.MAX_VALUE);
        }
        Iterable<String> words = argument.completionCandidates();
        return words == null || areNamesInTheCode(words, argument.typeInfo().getType())
                ? argument.paramLabel()
                : String.join(", ", words);
    }

    /** Where nothing else is given, picocli proposes the constants' own names. */
    private static boolean areNamesInTheCode(Iterable<String> words, Class<?> type) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList()
                        .equals(StreamSupport.stream(words.spliterator(), false).toList());
    }

    private String unmatchedMessage(UnmatchedArgumentException exception) {
        String words = String.join(" ", exception.getUnmatched());
        if (exception.isUnknownOption()) {
            return console.text("mistake.unknownOption", words);
        }
        boolean isCommandMissing = exception.getCommandLine().getCommandSpec().parent() == null;
        return isCommandMissing
                ? console.text(
                        "mistake.unknownCommand", exception.getUnmatched().getFirst())
                : console.text("mistake.surplus", words);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
