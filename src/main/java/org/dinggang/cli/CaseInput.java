package org.dinggang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.ReadPlan;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;

/** Reads the files that the user names, and tells what is wrong with them. */
final class CaseInput {

    private final Console console;

    /** Input whose problems are told on that console. */
    CaseInput(Console console) {
        this.console = console;
    }

    /** Whether the program reads and writes files with such a name. */
    static boolean hasKnownEnding(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xlsx");
    }

    /**
     * Reads a case and tells what in it has no effect.
     *
     * @throws Refusal with everything that is wrong with it
     */
    ReadCase read(Path path, RuleSets ruleSets) throws Refusal {
        try {
            ReadCase read = CaseFiles.read(path, ruleSets);
            tellWarnings(path, read.warnings());
            return read;
        } catch (UnusableInputException exception) {
            throw unusable(path, exception);
        }
    }

    /**
     * Reads the appointments of a result and what it says of them.
     *
     * @param data the case that it is a result of
     * @throws Refusal with everything that is wrong with it
     */
    ReadPlan readPlan(Path path, Case data) throws Refusal {
        try {
            return ResultFiles.readPlan(path, data);
        } catch (UnusableInputException exception) {
            throw unusable(path, exception);
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

    /** Tells what in the file has no effect. */
    void tellWarnings(Path path, List<InputProblem> warnings) {
        if (!warnings.isEmpty()) {
            console.note(console.text("input.warnings", path, warnings.size()));
            warnings.forEach(warning -> console.note("  " + console.in(warning.line())));
        }
    }
}
