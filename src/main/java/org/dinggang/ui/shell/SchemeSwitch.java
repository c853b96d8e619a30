package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** Switches between light and dark; the browser keeps the choice. Until one is made, the system's setting rules. */
public final class SchemeSwitch extends Button {
    private static final ChoiceCookie COOKIE = new ChoiceCookie("dinggang-scheme");

    private boolean dark;

    /** For the toolbar or the sign-in page. */
    public SchemeSwitch() {
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> choose(!dark));
        show(UI.getCurrent().getPage().getColorScheme() == ColorScheme.Value.DARK);
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .executeJs("return window.matchMedia('(prefers-color-scheme: dark)').matches")
                .then(Boolean.class, prefersDark -> {
                    if (COOKIE.in(VaadinRequest.getCurrent()).isEmpty()) {
                        show(prefersDark);
                    }
                }));
    }

    /** Applies what this browser has chosen before. */
    static void apply(UI screen, @Nullable VaadinRequest request) {
        screen.getPage()
                .setColorScheme(COOKIE.in(request)
                        .map(value -> value.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT)
                        .orElse(ColorScheme.Value.LIGHT_DARK));
    }

    private void choose(boolean toDark) {
        COOKIE.keep(toDark ? "dark" : "light");
        UI.getCurrent().getPage().setColorScheme(toDark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        show(toDark);
    }

    private void show(boolean isDark) {
        dark = isDark;
        String offer = getTranslation(isDark ? "shell.scheme.light" : "shell.scheme.dark");
        setIcon((isDark ? VaadinIcon.SUN_O : VaadinIcon.MOON_O).create());
        setAriaLabel(offer);
        setTooltipText(offer);
    }
}
