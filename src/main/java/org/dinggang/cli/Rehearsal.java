package org.dinggang.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * Runs the ordinary commands once on a small case. The launcher starts this after a build and lets Java record which classes
 * are needed, so that later starts find them loaded and linked.
 */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs the commands. What they say goes nowhere; a command that fails is recorded as far as it came.
     *
     * @param arguments the case and a directory for what comes out
     */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        String json = arguments[0];
        Path directory = Path.of(arguments[1]);
        String workbook = directory.resolve("case.xlsx").toString();
        String result = directory.resolve("result.json").toString();
        List<List<String>> commands = List.of(
                List.of("convert", json, workbook, "--force"),
                List.of("plan", json, "-o", result, "--seconds", "2"),
                List.of("plan", workbook, "-o", directory.resolve("result.xlsx").toString(), "--seconds", "2"),
                List.of("plan", json),
                List.of("check", json, result),
                List.of("explain", json, result, "XX01-0001"),
                List.of("rules"),
                List.of("--help"),
                List.of("no-such-command"));
        try (PrintWriter nowhere = new PrintWriter(Writer.nullWriter())) {
            for (List<String> command : commands) {
                new Program(Map.of(), Terminal.NONE, nowhere, nowhere).run(command.toArray(String[]::new));
            }
        }
    }
}
