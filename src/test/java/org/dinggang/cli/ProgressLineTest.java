package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter error = new StringWriter();

    @Test
    void theLineIsWrittenOverAndLeavesNothing() {
        ProgressLine line = new ProgressLine(console(new Terminal(false, false, false, 12)));

        line.show(() -> "岗位岗位岗位岗位");
        line.paint();
        line.show(() -> "岗");
        line.paint();
        line.close();

        assertThat(error).hasToString("\r岗位岗位岗…" + "\r岗         " + "\r  \r");
    }

    @Test
    void nothingIsWrittenBeforeThereIsSomethingToSay() {
        ProgressLine line = new ProgressLine(console(Terminal.NONE));

        line.paint();
        line.close();

        assertThat(error.toString()).isEmpty();
    }

    private Console console(Terminal terminal) {
        PrintWriter writer = new PrintWriter(error);
        return new Console(writer, writer, terminal, new Messages(Language.CHINESE));
    }
}
