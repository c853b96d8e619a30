package org.dinggang.cli;

import org.dinggang.policy.Clause;

/** A clause in one line: where it is written and what it says. */
final class ClauseWords {

    private final Console console;

    /** Words for that console. */
    ClauseWords(Console console) {
        this.console = console;
    }

    /** The line. */
    String of(Clause clause) {
        String key = clause.summary() ? "clause.summary" : "clause.line";
        return console.text(key, clause.citation(), console.in(clause.text()));
    }
}
