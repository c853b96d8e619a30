package org.dinggang.ui.plan;

import org.dinggang.access.AccessRefusedException;
import org.dinggang.model.Text;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.springframework.stereotype.Component;

/** Tells people why something was not done: refusals in their own words, everything else as a failure with a number. */
@Component
public class Refusals {
    private final Failures failures;

    /** @param failures tells what nobody expected */
    public Refusals(Failures failures) {
        this.failures = failures;
    }

    /** Shows what went wrong over the current screen. */
    public void tell(Throwable failure) {
        switch (failure) {
            case RoundRefusedException refused -> show(refused.reason());
            case AccessRefusedException refused -> show(refused.text());
            default -> failures.tell(failure);
        }
    }

    private static void show(Text words) {
        Notifier.error(Formats.current().text(words));
    }
}
