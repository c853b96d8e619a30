package org.dinggang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "{0} with DINGGANG_LANGUAGE={1}")
    @CsvSource({
        "rules,               fr,    fr",
        "rules,               中文,  中文",
        "rules --language en, fr,    ",
        "rules --language fr, fr,    fr",
        "rules,               zh_CN, ",
        "rules,               ' ',   ",
    })
    void aLanguageThatIsNotSpokenIsNoticed(String arguments, String variable, @Nullable String unknown) {
        assertThat(LanguageChoice.unknown(arguments.split(" +"), Map.of(LanguageChoice.VARIABLE, variable)))
                .isEqualTo(Optional.ofNullable(unknown));
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefusedInEveryLanguage() {
        Run run = Run.with(Map.of(LanguageChoice.VARIABLE, "fr"), Terminal.NONE, "rules");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.error())
                .contains("环境变量 DINGGANG_LANGUAGE 的值“fr”无法使用，应为 zh 或 en")
                .contains("DINGGANG_LANGUAGE in the environment is “fr”, zh or en is expected");
    }
}
