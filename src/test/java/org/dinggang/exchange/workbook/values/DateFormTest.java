package org.dinggang.exchange.workbook.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    private final DateForm form = new DateForm("至今");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2021-12-30, 2021-12-30",
        "2021/12/30, 2021-12-30",
        "2021.12.30, 2021-12-30",
        "2021/1/5, 2021-01-05",
        "20211230, 2021-12-30",
        "2021年12月30日, 2021-12-30",
        "2021年12月30号, 2021-12-30",
        "2021年 1月 5日, 2021-01-05",
        "2021年12月, 2021-12-01",
        "2021.12, 2021-12-01",
        "2021.1, 2021-01-01",
        "2021-12, 2021-12-01",
        "2021/12, 2021-12-01",
        "202112, 2021-12-01",
        "２０２１－１２－３０, 2021-12-30",
        "２０２１．１２, 2021-12-01",
        "'  2021-12-30　', 2021-12-30",
        "2021-12-30 00:00:00, 2021-12-30",
        "2021/12/30 8:30, 2021-12-30",
        "2024-02-29, 2024-02-29"
    })
    void words(String typed, String date) throws UnusableValueException {
        assertThat(form.read(new Content.Words(typed))).isEqualTo(new Tree.Words(date));
    }

    @ParameterizedTest(name = "{0} says that there is none")
    @ValueSource(strings = {"至今", "无", "-", "—", "/", " 无 "})
    void none(String typed) throws UnusableValueException {
        assertThat(form.read(new Content.Words(typed))).isEqualTo(new Tree.Nothing());
    }

    @ParameterizedTest(name = "{0} is no date")
    @ValueSource(
            strings = {
                "2021",
                "2021-13",
                "2021-02-30",
                "2023-02-29",
                "21.12.30",
                "十二月",
                "2021-12-30-1",
                "12/30/2021",
                "不详",
                "20211330",
                "2021年",
                "2021.123"
            })
    void noDate(String typed) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> form.read(new Content.Words(typed)))
                .satisfies(unusable -> assertThat(unusable.reason().zh()).contains("日期"));
    }

    @ParameterizedTest(name = "the number {0} is {1}")
    @CsvSource({
        "2021.12, 2021-12-01",
        "2021.02, 2021-02-01",
        "2021.3, 2021-03-01",
        "20211230, 2021-12-30",
        "202112, 2021-12-01"
    })
    void numbers(BigDecimal typed, String date) throws UnusableValueException {
        assertThat(form.read(new Content.Numeral(typed.stripTrailingZeros(), false)))
                .isEqualTo(new Tree.Words(date));
    }

    @ParameterizedTest(name = "the number {0}: {1}")
    @CsvSource({
        "2021.1, 2021-10",
        "2021.10, 2021-10",
        "9999, 不是日期",
        "60001, 不是日期",
        "44560.5, 不是日期",
        "2021, 不是日期",
        "2021.13, 日历",
        "2021.123, 不是日期",
        "7, 不是日期",
        "-5, 不是日期",
        "1E20, 不是日期"
    })
    void numbersThatMayMeanAnything(BigDecimal typed, String hint) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> form.read(new Content.Numeral(typed.stripTrailingZeros(), false)))
                .satisfies(unusable -> assertThat(unusable.reason().zh()).contains(hint));
    }

    @ParameterizedTest(name = "the number {0}, from 1904 {1}, is taken for {2}")
    @CsvSource({
        "10000, false, 1927-05-18",
        "44560, false, 2021-12-30",
        "60000, false, 2064-04-08",
        "43098, true, 2021-12-30"
    })
    void dateCellsThatHaveLostTheirFormat(BigDecimal serial, boolean from1904, String date)
            throws UnusableValueException {
        Content.Numeral typed = new Content.Numeral(serial.stripTrailingZeros(), from1904);

        assertThat(form.read(typed)).isEqualTo(new Tree.Words(date));
        assertThat(form.doubt(typed))
                .hasValueSatisfying(doubt -> assertThat(doubt.zh()).contains(serial.toPlainString(), date));
    }

    @ParameterizedTest(name = "the number {0} leaves no doubt")
    @ValueSource(strings = {"202112", "20211230", "2021.12", "9999", "60001", "44560.5"})
    void otherNumbersLeaveNoDoubt(BigDecimal typed) {
        assertThat(form.doubt(new Content.Numeral(typed.stripTrailingZeros(), false)))
                .isEmpty();
    }

    @ParameterizedTest(name = "day {0} of 1900 is {1}")
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "44560, 2021-12-30",
        "44560.75, 2021-12-30",
        "2958465, 9999-12-31"
    })
    void daysFrom1900(BigDecimal serial, String date) throws UnusableValueException {
        assertThat(form.read(new Content.Day(serial, false))).isEqualTo(new Tree.Words(date));
    }

    @ParameterizedTest(name = "{0} typed into a date cell is {1}")
    @CsvSource({"2021.12, 2021-12-01", "202112, 2021-12-01"})
    void monthsInDateCells(BigDecimal serial, String date) throws UnusableValueException {
        assertThat(form.read(new Content.Day(serial, false))).isEqualTo(new Tree.Words(date));
    }

    @ParameterizedTest(name = "{0} typed into a date cell is refused")
    @ValueSource(strings = {"2021.1", "2021", "2021.123"})
    void ambiguousNumbersInDateCells(BigDecimal serial) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> form.read(new Content.Day(serial, false)));
    }

    @ParameterizedTest(name = "day {0} of 1904 is {1}")
    @CsvSource({"0, 1904-01-01", "43098, 2021-12-30"})
    void daysFrom1904(BigDecimal serial, String date) throws UnusableValueException {
        assertThat(form.read(new Content.Day(serial, true))).isEqualTo(new Tree.Words(date));
    }

    @ParameterizedTest(name = "day {0} of 1900 is in no calendar")
    @ValueSource(strings = {"0", "60", "-1", "2958466", "1E300"})
    void daysInNoCalendar(BigDecimal serial) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> form.read(new Content.Day(serial, false)));
    }

    @Test
    void aTruthValueIsNoDate() {
        assertThatExceptionOfType(UnusableValueException.class).isThrownBy(() -> form.read(new Content.Truth(true)));
    }
}
