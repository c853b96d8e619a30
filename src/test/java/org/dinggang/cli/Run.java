package org.dinggang.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * A command run inside the test.
 *
 * @param status exit status
 * @param output standard output
 * @param error standard error
 */
record Run(int status, String output, String error) {

    /** Runs a command in Chinese. */
    static Run of(String... arguments) {
        return with(Map.of(), Terminal.NONE, arguments);
    }

    /** Runs a command in English. */
    static Run english(String... arguments) {
        return with(Map.of(LanguageChoice.VARIABLE, "en"), Terminal.NONE, arguments);
    }

    /** Runs a command. */
    static Run with(Map<String, String> environment, Terminal terminal, String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter error = new StringWriter();
        int status = new Program(environment, terminal, new PrintWriter(output), new PrintWriter(error)).run(arguments);
        return new Run(status, output.toString(), error.toString());
    }
}
