package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the screen why something was not done: what services refuse in their own words, everything else as a failure
 * with a number that leads to the log.
 */
@Component
public class Failures {
    private final FailureLog log;

    /** @param log where the details of failures go */
    public Failures(FailureLog log) {
        this.log = log;
    }

    /** Shows a message over the current screen. */
    public void tell(Throwable failure) {
        String words = words(failure);
        if (UI.getCurrent() != null) {
            Notifier.error(words);
        }
    }

    /** What to tell the person at the current screen; a failure is in the log afterwards. */
    public String words(Throwable failure) {
        return Refusal.words(failure)
                .map(Formats.current()::text)
                .orElseGet(() -> I18NProvider.translate("shell.failure.message", log.record(failure)));
    }
}
