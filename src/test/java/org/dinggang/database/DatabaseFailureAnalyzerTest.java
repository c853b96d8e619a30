package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DatabaseFailureAnalyzerTest {
    @Test
    void aFailedStartIsExplainedInBothLanguagesHoweverDeepTheReasonIs() {
        Throwable failure = new IllegalStateException(
                "no bean", new IllegalStateException(new DatabaseException("数据目录正被使用。", "The directory is in use.")));

        assertThat(
                        SpringFactoriesLoader.forDefaultResourceLocation()
                                .load(FailureAnalyzer.class, (type, name, problem) -> {})
                                .stream()
                                .filter(DatabaseFailureAnalyzer.class::isInstance)
                                .map(analyzer -> analyzer.analyze(failure).getDescription()))
                .singleElement()
                .asString()
                .contains("数据目录正被使用。", "The directory is in use.");
    }
}
