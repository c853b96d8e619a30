package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.model.Case;
import org.dinggang.planning.Plan;
import org.dinggang.policy.RuleSet;

/** Reads and writes results as files, in the form that the ending of the file's name says. */
public final class ResultFiles {

    private ResultFiles() {}

    /**
     * Reads the appointments of a result, however they were made. Whatever else the file says is not looked at: it follows
     * from the case and the appointments.
     *
     * @param value the case that it is a result of
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static Plan readAppointments(Path path, Case value) throws UnusableInputException {
        return readPlan(path, value).plan();
    }

    /**
     * Reads the appointments of a result and what it says of them, so that it can be told where it contradicts the case.
     *
     * @param value the case that it is a result of
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static ReadPlan readPlan(Path path, Case value) throws UnusableInputException {
        FileFormat format = FileFormats.of(path);
        return format.readPlan(InputFile.of(path), value);
    }

    /** Whether the file is a result as this program writes them; not whether it can be used. */
    public static boolean isResult(Path path) {
        try {
            return FileFormats.of(path).isResult(InputFile.of(path));
        } catch (UnusableInputException unusable) {
            return false;
        }
    }

    /**
     * Writes a result. Not all at once: whoever wants the whole file or none writes to a draft and moves it.
     *
     * @param value the case that it is a result of
     * @param ruleSet the rule set in force, with the round's overrides
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void write(Result result, Case value, RuleSet ruleSet, Path path)
            throws UnusableInputException, IOException {
        FileFormat format = FileFormats.of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeResult(result, value, ruleSet, stream);
        }
    }
}
