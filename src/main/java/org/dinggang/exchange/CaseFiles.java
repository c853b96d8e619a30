package org.dinggang.exchange;

import java.io.IOException;
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
        FileForm form = FileForm.of(path);
        InputFile file = InputFile.of(path);
        return switch (form) {
            case JSON -> JsonCaseReader.read(file, ruleSets);
        };
    }

    /**
     * Writes a case. A file that is there is replaced once the new one is complete.
     *
     * @throws UnusableInputException where the ending of the name says no form
     * @throws IOException where the file cannot be written
     */
    public static void write(Case value, Path path) throws UnusableInputException, IOException {
        switch (FileForm.of(path)) {
            case JSON -> OutputFile.write(path, content -> JsonCaseWriter.write(value, content));
        }
    }
}
