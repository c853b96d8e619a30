package org.dinggang.registry;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that the ledger refuses says why in words of both languages, without a stack trace. */
final class RegistryFailureAnalyzer extends AbstractFailureAnalyzer<RegistryException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegistryException cause) {
        return new FailureAnalysis(
                cause.text().zh() + System.lineSeparator() + cause.text().en(), null, cause);
    }
}
