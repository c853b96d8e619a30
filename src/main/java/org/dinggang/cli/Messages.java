package org.dinggang.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dinggang.model.Language;

/** The words of the command line in one language. */
final class Messages {

    private static final String BUNDLE = "org.dinggang.cli.Messages";

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    /** The words in that language. */
    Messages(Language language) {
        this.language = language;
        this.locale = switch (language) {
            case CHINESE -> Locale.SIMPLIFIED_CHINESE;
            case ENGLISH -> Locale.ENGLISH;
        };
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of these words. */
    Language language() {
        return language;
    }

    /** Everything there is, for the help. */
    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A sentence with its values filled in.
     *
     * @param key key in the bundle; a key that is not there is a mistake in the program
     * @param values values of {0}, {1} ...; numbers are written by the habit of the language
     */
    String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
