package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "check", "explain", "convert", "rules", "template", "generate"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run chinese = Run.of(command, "--help");
        Run english = Run.of(command, "--help", "--language=en");

        assertThat(chinese.status()).isZero();
        assertThat(chinese.output()).startsWith("用法：\n  dinggang " + command).contains("选项：", "退出状态：");
        assertThat(english.status()).isZero();
        assertThat(english.output())
                .startsWith("Usage: dinggang " + command)
                .contains("Options:", "Exit status:")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void noLineIsWiderThanTheTerminal(int columns) {
        Run run = Run.with(Map.of(), new Terminal(true, false, false, columns), "plan", "--help");

        assertThat(run.output().lines()).allMatch(line -> DisplayText.width(line) <= columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "explain", "generate"})
    void everyDefaultIsAValue(String command) {
        assertThat(Run.of(command, "--help").output()).doesNotContain("null", "${");
    }

    @Test
    void theDefaultNumberOfPeopleIsThatOfTheKind() {
        String help = Run.of("generate", "--help").output().replaceAll("\\s+", " ");

        assertThat(help).contains("hospital 1200").contains("station 12").contains("city 100000");
    }

    @Test
    void theProgramNamesItsCommands() {
        assertThat(Run.of("--help").output())
                .contains("plan", "check", "explain", "convert", "rules", "template", "generate");
        assertThat(Run.of("--version").output()).startsWith("Dinggang 定岗 ");
    }
}
