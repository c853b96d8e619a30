package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Tells the person at the screen that something failed, in words, with a number that leads to the log. */
@Component
public class Failures {
    private final FailureLog log;

    /** @param log where the details go */
    public Failures(FailureLog log) {
        this.log = log;
    }

    /** Shows a message over the current screen. */
    public void tell(Throwable failure) {
        String number = log.record(failure);
        if (UI.getCurrent() != null) {
            Notifier.error(I18NProvider.translate("shell.failure.message", number));
        }
    }
}
