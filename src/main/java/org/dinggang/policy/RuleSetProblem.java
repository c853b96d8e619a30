package org.dinggang.policy;

import org.dinggang.model.Language;
import org.dinggang.model.Text;

/**
 * One thing wrong with a rule set.
 *
 * @param file the file as a user knows it, or the name that was asked for where there is no such rule set
 * @param line line in the file, from 1; 0 where the problem lies in no line
 * @param reason what is wrong
 */
public record RuleSetProblem(String file, int line, Text reason) {

    /** File, line and reason in one line. */
    public String in(Language language) {
        return (line > 0 ? file + ":" + line : file) + ": " + reason.in(language);
    }
}
