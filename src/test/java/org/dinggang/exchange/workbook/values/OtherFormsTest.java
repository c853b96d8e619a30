package org.dinggang.exchange.workbook.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFormsTest {

    @ParameterizedTest(name = "{0} is yes")
    @ValueSource(strings = {"是", "√", "✓", "有", "TRUE", "true", "1", "Y", "１", " 是 "})
    void yes(String typed) throws UnusableValueException {
        assertThat(new YesNoForm().read(new Content.Words(typed))).isEqualTo(new Tree.Flag(true));
    }

    @ParameterizedTest(name = "{0} is no")
    @ValueSource(strings = {"否", "×", "无", "FALSE", "0", "N", "不"})
    void no(String typed) throws UnusableValueException {
        assertThat(new YesNoForm().read(new Content.Words(typed))).isEqualTo(new Tree.Flag(false));
    }

    @Test
    void truthValuesAndNumbersAreYesAndNo() throws UnusableValueException {
        assertThat(new YesNoForm().read(new Content.Truth(true))).isEqualTo(new Tree.Flag(true));
        assertThat(new YesNoForm().read(new Content.Numeral(BigDecimal.ZERO, false)))
                .isEqualTo(new Tree.Flag(false));
    }

    @ParameterizedTest(name = "{0} is neither")
    @ValueSource(strings = {"也许", "2", "?"})
    void neitherYesNorNo(String typed) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> new YesNoForm().read(new Content.Words(typed)));
    }

    @ParameterizedTest(name = "{0} is one")
    @ValueSource(strings = {"ONE", "one", "一号", "一号(ONE)", "一号（ONE）", "第一", " 第 一 "})
    void choices(String typed) throws UnusableValueException {
        ChoiceForm form = ChoiceForm.among(List.of(Choice.of("ONE", new Text("一号", "number one"), "第一")));
        assertThat(form.read(new Content.Words(typed))).isEqualTo(new Tree.Words("ONE"));
    }

    @Test
    void aSuggestionLeavesOtherWordsAsTheyAre() throws UnusableValueException {
        ChoiceForm form = ChoiceForm.suggesting(List.of(Choice.of("ONE", new Text("一号", "one"))));
        assertThat(form.read(new Content.Words("TWO"))).isEqualTo(new Tree.Words("TWO"));
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> ChoiceForm.among(form.choices()).read(new Content.Words("TWO")))
                .satisfies(unusable -> assertThat(unusable.reason().zh()).contains("一号"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"12, 12", "１２, 12", "12人, 12", "12个, 12", "'1 200', 1200"})
    void counts(String typed, BigDecimal number) throws UnusableValueException {
        assertThat(NumberForm.whole().read(new Content.Words(typed))).isEqualTo(new Tree.Numeral(number));
    }

    @ParameterizedTest(name = "{0} is no whole number")
    @ValueSource(strings = {"2.5", "十二", "1,200", "12a", "1e3"})
    void noCount(String typed) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> NumberForm.whole().read(new Content.Words(typed)));
    }

    @Test
    void pointsKeepTheirDecimals() throws UnusableValueException {
        assertThat(NumberForm.decimal().read(new Content.Words("86.55分")))
                .isEqualTo(new Tree.Numeral(new BigDecimal("86.55")));
    }

    @ParameterizedTest(name = "the number {0} as an identifier is {1}")
    @CsvSource({"1001, 1001", "1E3, 1000", "123456789012345, 123456789012345", "1.5, 1.5"})
    void identifiersTypedAsNumbers(BigDecimal typed, String id) throws UnusableValueException {
        assertThat(TextForm.any().read(new Content.Numeral(typed, false))).isEqualTo(new Tree.Words(id));
    }

    @Test
    void identifiersThatExcelHasCutAreRefused() {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> TextForm.any().read(new Content.Numeral(new BigDecimal("110105194912310000"), false)))
                .satisfies(unusable -> {
                    assertThat(unusable.reason().zh()).contains("最后几位已经丢失");
                    assertThat(unusable.reason().en()).contains("last digits are lost");
                });
    }

    @Test
    void textThatExcelTookForADateIsRefused() {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> TextForm.any().read(new Content.Day(BigDecimal.valueOf(44560), false)))
                .satisfies(unusable -> assertThat(unusable.reason().zh()).contains("2021-12-30"));
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource({"张三, 张三", "'张 三', 张三", "'张　三', 张三", "' 张三 ', 张三", "'阿卜杜拉 · 买买提', 阿卜杜拉 · 买买提", "'John Smith', John Smith"
    })
    void names(String typed, String name) throws UnusableValueException {
        assertThat(TextForm.ofPerson().read(new Content.Words(typed))).isEqualTo(new Tree.Words(name));
    }

    static List<List<String>> lists() {
        return List.of(
                List.of("内科"),
                List.of("内科", "外科"),
                List.of("内科、外科", "儿科"),
                List.of("a,b"),
                List.of("[x]", "y"),
                List.of("“引号”", "\"q\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void listsComeBackAsTheyWere(List<String> words) throws UnusableValueException {
        Tree expected = new Tree.Items(
                words.stream().map(word -> (Tree) new Tree.Words(word)).toList());
        assertThat(new TextListForm().read(new Content.Words(TextListForm.join(words))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"内科、外科", "内科,外科", "内科，外科", "内科;外科", "内科； 外科", "内科\n外科", "内科、外科、"})
    void listsAsTyped(String typed) {
        assertThat(TextListForm.elements(typed)).containsExactly("内科", "外科");
    }

    static List<Object> parameters() {
        return Arrays.asList(
                true,
                "ALL",
                "true",
                "12",
                12,
                List.of(1, 2),
                Map.of("leave", 3, "appoint", 1),
                List.of(),
                null,
                "null",
                "\"",
                "[");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void parametersComeBackAsTheyWere(Object value) throws UnusableValueException {
        Tree read = new ParameterForm().read(new Content.Words(ParameterForm.write(value)));
        assertThat(plain(read)).isEqualTo(value);
    }

    @Test
    void brokenJsonIsRefused() {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> new ParameterForm().read(new Content.Words("{\"a\":")));
    }

    private static Object plain(Tree tree) {
        return switch (tree) {
            case Tree.Words words -> words.value();
            case Tree.Numeral number -> number.value().intValueExact();
            case Tree.Flag flag -> flag.value();
            case Tree.Items items ->
                items.values().stream().map(OtherFormsTest::plain).toList();
            case Tree.Fields fields -> {
                Map<String, Object> values = new java.util.HashMap<>();
                fields.values().forEach((key, value) -> values.put(key, plain(value)));
                yield Collections.unmodifiableMap(values);
            }
            case Tree.Nothing nothing -> null;
            case Tree.Unusable unusable -> throw new AssertionError();
        };
    }
}
