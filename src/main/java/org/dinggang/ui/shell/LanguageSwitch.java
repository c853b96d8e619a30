package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Map;
import org.dinggang.model.Language;
import org.jspecify.annotations.Nullable;

/** Switches all screens to the other language, which it names in that language; the browser keeps the choice. */
public final class LanguageSwitch extends Button {
    private static final ChoiceCookie COOKIE = new ChoiceCookie("dinggang-language");
    private static final Map<Language, String> OWN_NAMES = Map.of(Language.CHINESE, "中文", Language.ENGLISH, "English");

    /** For the toolbar or the sign-in page. */
    public LanguageSwitch() {
        Language other = switch (Formats.current().language()) {
            case CHINESE -> Language.ENGLISH;
            case ENGLISH -> Language.CHINESE;
        };
        setText(OWN_NAMES.get(other));
        getElement().setAttribute("lang", Formats.locale(other).toLanguageTag());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> choose(other));
    }

    /** The language chosen in this browser, or Chinese. */
    static Locale chosen(@Nullable VaadinRequest request) {
        return COOKIE.in(request)
                .map(Locale::forLanguageTag)
                .map(Formats::language)
                .map(Formats::locale)
                .orElse(Formats.locale(Language.CHINESE));
    }

    private static void choose(Language language) {
        Locale locale = Formats.locale(language);
        COOKIE.keep(locale.toLanguageTag());
        UI screen = UI.getCurrent();
        screen.getSession().setLocale(locale);
        screen.getPage().reload();
    }
}
