package org.dinggang.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.dinggang.model.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the screens in both languages, from pairs of files {@code texts/<area>_zh.properties} and {@code _en}, found on the
 * class path: a new area needs no line here. Keys begin with the name of their area; values are {@link MessageFormat} patterns.
 */
@Component
public class Translations implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String FILES = "classpath*:org/dinggang/ui/texts/*_%s.properties";

    private final Map<Language, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, Boolean> missing = new ConcurrentHashMap<>();

    /** Reads all texts. */
    public Translations() {
        for (Language language : Language.values()) {
            patterns.put(language, read(language));
        }
    }

    /**
     * The key of the text for a constant of an enum. Whoever asks for such texts declares them with {@link EnumTexts}, so that
     * the build can tell whether one is missing.
     *
     * @param prefix what the keys begin with, ending in a dot
     */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + constant.name();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Formats.locale(Language.CHINESE), Formats.locale(Language.ENGLISH));
    }

    @Override
    public Locale getDefaultLocale() {
        return Formats.locale(Language.CHINESE);
    }

    /** The text, filled in; a missing one shows its key and is logged once. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Language language = Formats.language(locale);
        String pattern = texts(language).get(key);
        if (pattern == null) {
            if (missing.putIfAbsent(language + " " + key, true) == null) {
                LOG.error("No text for the key {} in {}", key, language);
            }
            return "!" + key + "!";
        }
        return new MessageFormat(pattern, Formats.locale(language)).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(texts(Formats.language(locale)));
    }

    private Map<String, String> texts(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private static Map<String, String> read(Language language) {
        String suffix = Formats.locale(language).getLanguage();
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES.formatted(suffix))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the screens cannot be read", e);
        }
        return texts;
    }
}
