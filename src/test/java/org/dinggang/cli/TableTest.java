package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dinggang.model.Language;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAlignedAsATerminalShowsThem() {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        Console console = new Console(writer, writer, Terminal.NONE, new Messages(Language.CHINESE));

        new Table("编号", "姓名", "等级")
                .row("YY01-0001", "张三", "7级")
                .row("A", "Ouyang", "10级")
                .print(console);

        assertThat(output.toString().lines())
                .containsExactly(
                        "  编号       姓名    等级", //
                        "  YY01-0001  张三    7级", //
                        "  A          Ouyang  10级");
    }
}
