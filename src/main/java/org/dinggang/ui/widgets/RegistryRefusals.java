package org.dinggang.ui.widgets;

import org.dinggang.access.AccessRefusedException;
import org.dinggang.model.Text;
import org.dinggang.registry.RegistryException;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.springframework.stereotype.Component;

/** Tells people why the ledger did not do something: refusals in their own words, everything else as a failure with a number. */
@Component
public class RegistryRefusals {
    private final Failures failures;

    /** @param failures tells what nobody expected */
    public RegistryRefusals(Failures failures) {
        this.failures = failures;
    }

    /** Shows what went wrong over the current screen. */
    public void tell(Throwable failure) {
        switch (failure) {
            case RegistryException refused -> show(refused.text());
            case AccessRefusedException refused -> show(refused.text());
            default -> failures.tell(failure);
        }
    }

    private static void show(Text words) {
        Notifier.error(Formats.current().text(words));
    }
}
