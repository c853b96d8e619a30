package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule sets kept as texts, so that a round goes on under the rules that it was started with. */
class KeptRuleSetsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("names")
    void areTheSameWhenLoadedFromTheirTexts(String name) {
        Map<String, String> texts = RuleSets.builtIn().texts(name);

        assertThat(texts.keySet().iterator().next()).isEqualTo(name);
        assertThat(RuleSets.of(texts).load(name)).isEqualTo(RuleSets.builtIn().load(name));
    }

    @Test
    void stayAsTheyWereWhenTheFileChanges() throws IOException {
        Path file = directory.resolve("own.yaml");
        String before =
                "name: own\ntitle: {zh: 自有, en: own}\nvalidFrom: 2024-01-01\nextends: panjin-2024\nsources: [自有办法]\n";
        Files.writeString(file, before);
        Map<String, String> texts = RuleSets.builtIn().with(directory).texts("own");
        Files.writeString(file, before.replace("自有", "改动"));

        assertThat(texts).containsOnlyKeys("own", "panjin-2024", "national-2006");
        assertThat(RuleSets.of(texts).load("own").title().zh()).isEqualTo("自有");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> RuleSets.builtIn().texts("none")).isInstanceOf(RuleSetException.class);
    }

    static Stream<String> names() {
        return RuleSets.builtIn().names().stream();
    }
}
