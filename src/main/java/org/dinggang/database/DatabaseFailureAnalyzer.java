package org.dinggang.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that fails for the database says why in words, without a stack trace. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
