package org.dinggang.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every unexpected failure a number under which it stands in the log: people see the number, never the stack trace. */
@Component
public class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    /** @param clock stamps the numbers */
    public FailureLog(Clock clock) {
        this.clock = clock;
    }

    /** Writes the failure into the log and gives its number. */
    public String record(Throwable failure) {
        String number = STAMP.format(clock.instant()) + "-" + count.incrementAndGet();
        LOG.error("Failure {}", number, failure);
        return number;
    }
}
