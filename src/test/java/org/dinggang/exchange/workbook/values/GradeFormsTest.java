package org.dinggang.exchange.workbook.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.GradeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeFormsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "7, 7",
        "7级, 7",
        "７级, 7",
        "七级, 7",
        "专技七级, 7",
        "专业技术七级, 7",
        "专业技术岗位七级, 7",
        "专技7级, 7",
        "专技 7 级岗位, 7",
        "副高七级, 7",
        "副高级七级, 7",
        "正高四级, 4",
        "中级十级, 10",
        "助理级十二级, 12",
        "初级十三级, 13",
        "员级十三级, 13",
        "十一级, 11",
        "十三, 13",
        "一, 1",
        "第七级, 7",
        "Ⅶ, 7",
        "Ⅶ级, 7",
        "VII, 7",
        "Ⅰ, 1",
        "ⅩⅢ级, 13",
        "副高Ⅴ级, 5",
        "' 7 ', 7"
    })
    void grades(String typed, int grade) throws UnusableValueException {
        assertThat(new GradeForm().read(new Content.Words(typed))).isEqualTo(number(grade));
    }

    @Test
    void aNumberIsAGrade() throws UnusableValueException {
        assertThat(new GradeForm().read(new Content.Numeral(new BigDecimal("7"), false)))
                .isEqualTo(number(7));
    }

    @ParameterizedTest(name = "{0} is no grade")
    @ValueSource(
            strings = {
                "0", "14", "7.5", "七八级", "副高", "VIIII", "XIV", "IIX", "正高Ⅶ级", "管理七级", "正高七级", "副高三级", "十四级", "七级级"
            })
    void noGrade(String typed) {
        assertThatExceptionOfType(UnusableValueException.class)
                .isThrownBy(() -> new GradeForm().read(new Content.Words(typed)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "7级, 7",
        "5-7, 5-7",
        "5-7级, 5-7",
        "5－7级, 5-7",
        "5~7, 5-7",
        "5至7级, 5-7",
        "五至七级, 5-7",
        "五级—七级, 5-7",
        "8到10, 8-10"
    })
    void ranges(String typed, String range) {
        assertThat(GradeRangeForm.find(typed)).map(GradeRange::toString).contains(range);
    }

    @ParameterizedTest(name = "{0} is no range")
    @ValueSource(strings = {"7-5", "5-14", "备注", "", "5-6-7", "2021年"})
    void noRange(String typed) {
        assertThat(GradeRangeForm.find(typed)).isEmpty();
    }

    @Test
    void aRangeThatExcelTookForADateIsUnderstood() {
        BigDecimal seventhOfMay = BigDecimal.valueOf(45419);
        assertThat(GradeRangeForm.find(new Content.Day(seventhOfMay, false)))
                .map(GradeRange::toString)
                .contains("5-7");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"5、6、7", "5,6,7", "5-7", "5至7级", "7；5；6", "五级、六级、七级", "5，6-7"})
    void lists(String typed) throws UnusableValueException {
        assertThat(new GradeListForm().read(new Content.Words(typed)))
                .isEqualTo(new Tree.Items(
                        Stream.of(5, 6, 7).map(GradeFormsTest::number).toList()));
    }

    @ParameterizedTest(name = "pin {0}")
    @CsvSource({"保持不变", "不变", "stay", "维持"})
    void pinsThatKeep(String typed) throws UnusableValueException {
        assertThat(new PinForm().read(new Content.Words(typed)))
                .isEqualTo(new Tree.Fields(Map.of("to", new Tree.Words("stay"))));
    }

    @Test
    void pinsToAGrade() throws UnusableValueException {
        assertThat(new PinForm().read(new Content.Words("七级"))).isEqualTo(new Tree.Fields(Map.of("to", number(7))));
    }

    private static Tree number(int grade) {
        return new Tree.Numeral(BigDecimal.valueOf(grade));
    }
}
