package org.dinggang.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What is known of the place where the output goes. Java cannot tell by itself whether standard error is a terminal; the
 * launcher can, and says so by system properties.
 *
 * @param output standard output is a terminal
 * @param error standard error is a terminal
 * @param colours colours are wanted where there is a terminal
 * @param columns width in columns
 */
record Terminal(boolean output, boolean error, boolean colours, int columns) {

    /** Everything goes to files or other programs. */
    static final Terminal NONE = new Terminal(false, false, false, 100);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    /**
     * What the launcher and the environment say.
     *
     * @param properties system properties {@code dinggang.terminal.output}, {@code .error} (true) and {@code .columns}
     * @param environment {@code NO_COLOR} and {@code TERM=dumb} switch colours off
     */
    static Terminal of(Properties properties, Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        String columns = properties.getProperty("dinggang.terminal.columns", "");
        return new Terminal(
                Boolean.parseBoolean(properties.getProperty("dinggang.terminal.output")),
                Boolean.parseBoolean(properties.getProperty("dinggang.terminal.error")),
                !plain,
                columns.matches("[1-9][0-9]{0,4}")
                        ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST)
                        : NONE.columns);
    }
}
