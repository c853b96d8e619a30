package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** The form of files with rosters: workbooks. Found as a service, so that nothing here needs to know them. */
public interface RosterFormat {
    /**
     * Reads a roster.
     *
     * @throws UnusableInputException with everything that is wrong with it
     */
    ReadRoster readRoster(InputFile file) throws UnusableInputException;

    /** Writes a roster; the caller closes the stream. */
    void writeRoster(ReadRoster roster, OutputStream stream) throws IOException;

    /** Writes an empty roster with examples, to be filled in by people; the caller closes the stream. */
    void writeRosterTemplate(OutputStream stream) throws IOException;
}
