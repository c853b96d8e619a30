package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final StringWriter error = new StringWriter();
    private final Console console = new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(error), Terminal.NONE, new Messages(Language.ENGLISH));

    @Test
    void anInternalFailureIsOneLine() {
        ExitStatus status = new Failures(console, false).tell(new IllegalStateException("list order"));

        assertThat(status.code()).isEqualTo(3);
        assertThat(error.toString().lines()).hasSize(1);
        assertThat(error.toString()).contains("list order", "DINGGANG_DEBUG=1").doesNotContain("\tat ");
    }

    @Test
    void theTraceIsShownWhenAskedFor() {
        new Failures(console, true).tell(new IllegalStateException("list order"));

        assertThat(error.toString()).contains("\tat org.dinggang.cli.FailuresTest");
    }

    @Test
    void whenMemoryRunsOutTheUserLearnsHowToGiveMore() {
        ExitStatus status = new Failures(console, false).tell(new OutOfMemoryError());

        assertThat(status.code()).isEqualTo(3);
        assertThat(error.toString()).contains("DINGGANG_JAVA_OPTS=-Xmx");
    }
}
