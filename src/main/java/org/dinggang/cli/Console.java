package org.dinggang.cli;

import java.io.PrintWriter;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import picocli.CommandLine.Help.Ansi;

/** Where the program speaks: its two streams, its language, and whether colours help. */
final class Console {

    private final PrintWriter output;
    private final PrintWriter error;
    private final Terminal terminal;
    private final Messages messages;

    /** A console. */
    Console(PrintWriter output, PrintWriter error, Terminal terminal, Messages messages) {
        this.output = output;
        this.error = error;
        this.terminal = terminal;
        this.messages = messages;
    }

    /** Standard output: what was asked for. */
    PrintWriter output() {
        return output;
    }

    /** Standard error: problems, notes, progress. */
    PrintWriter error() {
        return error;
    }

    /** What is known of the terminal. */
    Terminal terminal() {
        return terminal;
    }

    /** The words. */
    Messages messages() {
        return messages;
    }

    /** A sentence of the bundle. */
    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** The sentence in the language of the user. */
    String in(Text text) {
        return text.in(language());
    }

    /** The language of the user. */
    Language language() {
        return messages.language();
    }

    /** Prints a line of what was asked for. */
    void print(String line) {
        output.println(DisplayText.printable(line));
    }

    /** Prints an empty line. */
    void printGap() {
        output.println();
    }

    /** Prints a heading. */
    void printHeading(String line) {
        output.println(styled(terminal.output(), "\u001b[1m", DisplayText.printable(line)));
    }

    /** Prints a line that is good news; the words say so too. */
    void printGood(String line) {
        output.println(styled(terminal.output(), "\u001b[32m", DisplayText.printable(line)));
    }

    /** Prints a line that is bad news; the words say so too. */
    void printBad(String line) {
        output.println(styled(terminal.output(), "\u001b[31m", DisplayText.printable(line)));
    }

    /** Prints a problem to standard error. */
    void complain(String line) {
        error.println(styled(terminal.error(), "\u001b[31m", DisplayText.printable(line)));
    }

    /** Prints a note to standard error. */
    void note(String line) {
        error.println(DisplayText.printable(line));
    }

    /** Colours for the help, on the stream that it goes to. */
    Ansi ansi() {
        return terminal.output() && terminal.colours() ? Ansi.ON : Ansi.OFF;
    }

    /** Sends everything on its way. */
    void flush() {
        output.flush();
        error.flush();
    }

    private String styled(boolean onTerminal, String style, String line) {
        return onTerminal && terminal.colours() ? style + line + "\u001b[0m" : line;
    }
}
