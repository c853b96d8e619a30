package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plna x.json                     | 没有这个命令：plna                        | No such command: plna
            rules a b                       | 多余的内容：b                             | Too much: b
            rules --ruels DIR               | 没有这个选项：--ruels                     | No such option: --ruels
            rules --rules                   | 缺少：--rules                             | Missing: --rules
            plan                            | 缺少：CASE                                | Missing: CASE
            plan x.json --seconds 0         | --seconds 的值“0”无法使用，应为 1 至 604,800 的整数 | Value “0” of --seconds cannot be used, a whole number from 1 to 604,800 is expected
            plan x.json --seconds 604801    | --seconds 的值“604801”无法使用            | Value “604801” of --seconds cannot be used
            explain a b c --seconds 1.5     | --seconds 的值“1.5”无法使用，应为 1 至 604,800 的整数 | Value “1.5” of --seconds cannot be used, a whole number from 1
            plan x.json --threads -1        | --threads 的值“-1”无法使用，应为 1 至 1,024 的整数 | Value “-1” of --threads cannot be used, a whole number from 1 to 1,024
            plan x.json --seed x            | --seed 的值“x”无法使用，应为 -9,223         | Value “x” of --seed cannot be used, a whole number from -9,223
            generate -o x.json --people 0   | --people 的值“0”无法使用，应为 1 至 1,000,000 的整数 | Value “0” of --people cannot be used, a whole number from 1 to 1,000,000
            generate -o x.json --people 1000001 | --people 的值“1000001”无法使用        | Value “1000001” of --people cannot be used
            generate -o x.json --kind zoo   | --kind 的值“zoo”无法使用，应为 hospital, college | Value “zoo” of --kind cannot be used, hospital, college
            plan x.json --seed 1 --seed 2   | 选项只能写一次：--seed                    | Option given more than once: --seed
            rules --language fr             | --language 的值“fr”无法使用，应为 zh         | Value “fr” of --language cannot be used
            """)
    void aMistakeIsNamedInTheLanguageOfTheUser(String arguments, String chinese, String english) {
        Run inChinese = Run.of(arguments.split(" "));
        Run inEnglish = Run.english(arguments.split(" "));

        assertThat(inChinese.status()).isEqualTo(2);
        assertThat(inChinese.output()).isEmpty();
        assertThat(inChinese.error())
                .startsWith(chinese)
                .contains("用法见：dinggang")
                .contains("--help");
        assertThat(inEnglish.status()).isEqualTo(2);
        assertThat(inEnglish.error()).startsWith(english).contains("For how to use it: dinggang");
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Run run = Run.english("plan", "--seconds", "-1", "--threads", "0", "--seed", "x", "--ruels");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error())
                .contains("Value “-1” of --seconds cannot be used")
                .contains("Value “0” of --threads cannot be used")
                .contains("Value “x” of --seed cannot be used")
                .contains("No such option: --ruels")
                .containsOnlyOnce("For how to use it: dinggang plan --help");
    }

    @Test
    void aMistypedWordIsGuessed() {
        assertThat(Run.of("rules", "--langauge", "en").error()).contains("是否要写：--language");
    }

    @Test
    void withoutACommandTheHelpIsAMistakeTold() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.error()).contains("命令：").contains("plan");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Terminal terminal = new Terminal(true, true, true, 80);

        assertThat(Run.of("plna").error()).doesNotContain("\u001b");
        assertThat(Run.with(Map.of(), terminal, "plna").error()).startsWith("\u001b[31m没有这个命令：plna\u001b[0m");
    }
}
