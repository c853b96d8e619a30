package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Reads and writes rosters as workbooks: those of cases, without a round, with identity numbers. */
public final class RosterFiles {
    private static final RosterFormat WORKBOOK =
            ServiceLoader.load(RosterFormat.class).findFirst().orElseThrow();

    private RosterFiles() {}

    /**
     * Reads a roster. A workbook with a whole case will do: its round is not looked at.
     *
     * @throws UnusableInputException with everything that is wrong with the file
     */
    public static ReadRoster read(Path path) throws UnusableInputException {
        return WORKBOOK.readRoster(InputFile.of(path));
    }

    /**
     * Writes a roster; the caller closes the stream.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(ReadRoster roster, OutputStream stream) throws IOException {
        WORKBOOK.writeRoster(roster, stream);
    }

    /**
     * Writes an empty roster with examples, to be filled in; the caller closes the stream.
     *
     * @throws IOException where it cannot be written
     */
    public static void writeTemplate(OutputStream stream) throws IOException {
        WORKBOOK.writeRosterTemplate(stream);
    }
}
