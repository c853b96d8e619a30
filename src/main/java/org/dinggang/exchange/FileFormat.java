package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;

/**
 * A form that cases and results have as files. JSON is one; others are found as services, so that nothing here needs to know
 * them.
 */
public interface FileFormat {

    /** Ending of the names of such files, with its dot, in small letters. */
    String ending();

    /**
     * Reads a case.
     *
     * @throws UnusableInputException with everything that is wrong with it
     */
    ReadCase readCase(InputFile file, RuleSets ruleSets) throws UnusableInputException;

    /** Writes a case; the caller closes the stream. */
    void writeCase(Case value, OutputStream stream) throws IOException;

    /** Writes a small example case, to be filled in by people; the caller closes the stream. */
    void writeTemplate(OutputStream stream) throws IOException;

    /**
     * Reads the appointments of a result and what it says of them, and nothing else of it.
     *
     * @param value the case that it is a result of
     * @throws UnusableInputException with everything that is wrong with them
     */
    ReadPlan readPlan(InputFile file, Case value) throws UnusableInputException;

    /**
     * Whether the file begins or is built as results are that this program writes.
     *
     * @throws UnusableInputException where it cannot be opened
     */
    boolean isResult(InputFile file) throws UnusableInputException;

    /**
     * Writes a result; the caller closes the stream.
     *
     * @param value the case that it is a result of
     * @param ruleSet the rule set in force, with the round's overrides
     */
    void writeResult(Result result, Case value, RuleSet ruleSet, OutputStream stream) throws IOException;
}
