package org.dinggang.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Language;

/**
 * Which language to speak: what {@code --language} says, else what {@code DINGGANG_LANGUAGE} says, else Chinese. The system's
 * locale is not asked: servers run in English or in none while the people who use them read Chinese.
 */
final class LanguageChoice {

    /** Name of the option. */
    static final String OPTION = "--language";

    /** Name of the environment variable. */
    static final String VARIABLE = "DINGGANG_LANGUAGE";

    private LanguageChoice() {}

    /**
     * The language to speak. Found before the command line is understood, so that its mistakes are answered in the right
     * language; a name that is no language is left for the command line to complain about.
     */
    static Language of(String[] arguments, Map<String, String> environment) {
        return asked(arguments).or(() -> named(variable(environment))).orElse(Language.CHINESE);
    }

    /** What the environment asks for, where it would decide and is no language that the program speaks. */
    static Optional<String> unknown(String[] arguments, Map<String, String> environment) {
        String variable = variable(environment);
        boolean decides = !variable.isBlank() && asked(arguments).isEmpty();
        return decides && named(variable).isEmpty() ? Optional.of(variable) : Optional.empty();
    }

    private static String variable(Map<String, String> environment) {
        return environment.getOrDefault(VARIABLE, "");
    }

    private static Optional<Language> asked(String[] arguments) {
        Optional<Language> asked = Optional.empty();
        for (int index = 0; index < arguments.length && !arguments[index].equals("--"); index++) {
            String argument = arguments[index];
            if (argument.startsWith(OPTION + "=")) {
                asked = named(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && index + 1 < arguments.length) {
                asked = named(arguments[index + 1]);
            }
        }
        return asked;
    }

    /** The language of that name: zh or en, also with a country as in en_GB.UTF-8. */
    static Optional<Language> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT).split("[-_.]", 2)[0]) {
            case "zh" -> Optional.of(Language.CHINESE);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }
}
