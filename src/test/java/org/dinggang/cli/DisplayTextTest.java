package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "岗位, 4", "7级, 3", "“岗”, 4", "（一）, 6", "é, 1", "…, 1", "〔2024〕, 8", "𠮷, 2"})
    void chineseCharactersTakeTwoColumns(String text, int columns) {
        assertThat(DisplayText.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"岗位设置, 8, 岗位设置", "岗位设置, 7, 岗位设…", "岗位设置, 6, 岗位…", "abc, 2, a…"})
    void whatIsTooWideIsShortened(String text, int columns, String expected) {
        assertThat(DisplayText.shortened(text, columns)).isEqualTo(expected);
    }

    @Test
    void aNameCannotRepaintTheTerminal() {
        assertThat(DisplayText.printable("张\u001b[31m三\u202E\u0007\n李四\u2028王五"))
                .isEqualTo("张[31m三 李四 王五");
    }
}
