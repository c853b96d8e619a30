package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;

/** Reads and writes cases as files, in the form that the ending of the file's name says. */
public final class CaseFiles {

    private CaseFiles() {}

    /**
     * Reads a case.
     *
     * @param ruleSets where the round's rule set is looked for
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static ReadCase read(Path path, RuleSets ruleSets) throws UnusableInputException {
        FileFormat format = FileFormats.of(path);
        return format.readCase(InputFile.of(path), ruleSets);
    }

    /**
     * Writes a case. Not all at once: whoever wants the whole file or none writes to a draft and moves it.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void write(Case value, Path path) throws UnusableInputException, IOException {
        FileFormat format = FileFormats.of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeCase(value, stream);
        }
    }

    /**
     * Writes a small example case, to be filled in.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void writeTemplate(Path path) throws UnusableInputException, IOException {
        FileFormat format = FileFormats.of(path);
        try (OutputStream stream = Files.newOutputStream(path)) {
            format.writeTemplate(stream);
        }
    }
}
