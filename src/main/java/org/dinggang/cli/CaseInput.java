package org.dinggang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.UnusableInputException;

/** Files as the user names them, and what is wrong with them in the user's words. */
final class CaseInput {

    private final Console console;

    /** Input whose problems are told on that console. */
    CaseInput(Console console) {
        this.console = console;
    }

    /** Whether the program reads files with such a name. */
    static boolean isReadable(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xlsx");
    }

    /** Refuses what is no file, or no file of a kind that the program reads. */
    void requireFile(Path path) throws Refusal {
        if (!Files.exists(path)) {
            throw new Refusal(console.text("input.missing", path));
        }
        if (!isReadable(path) || Files.isDirectory(path)) {
            throw new Refusal(console.text("input.ending", path));
        }
    }

    /** The refusal of a file with everything that is wrong with it. */
    Refusal unusable(Path path, UnusableInputException exception) {
        List<String> lines = new ArrayList<>();
        exception.problems().forEach(problem -> lines.add(console.in(problem.line())));
        if (exception.unlisted() > 0) {
            lines.add(console.text("input.unlisted", exception.unlisted()));
        }
        return new Refusal(
                console.text("input.problems", path, exception.problems().size() + exception.unlisted()), lines);
    }

    /** Tells what in a file has no effect. */
    void tellWarnings(Path path, List<InputProblem> warnings) {
        if (!warnings.isEmpty()) {
            console.note(console.text("input.warnings", path, warnings.size()));
            warnings.forEach(warning -> console.note("  " + console.in(warning.line())));
        }
    }
}
