package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dinggang.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest(name = "{0} with DINGGANG_LANGUAGE={1}")
    @CsvSource({
        "plan x.json,                 '',    CHINESE",
        "plan x.json,                 en,    ENGLISH",
        "plan x.json,                 en_GB.UTF-8, ENGLISH",
        "plan x.json,                 fr,    CHINESE",
        "plan x.json --language en,   '',    ENGLISH",
        "--language=en plan x.json,   zh,    ENGLISH",
        "--language=zh plan x.json,   en,    CHINESE",
        "--language=fr plan x.json,   en,    ENGLISH",
        "plan -- --language=en,       '',    CHINESE",
        "plan --language,             '',    CHINESE",
    })
    void theOptionComesBeforeTheEnvironment(String arguments, String variable, Language expected) {
        assertThat(LanguageChoice.of(arguments.split(" +"), Map.of(LanguageChoice.VARIABLE, variable)))
                .isEqualTo(expected);
    }
}
