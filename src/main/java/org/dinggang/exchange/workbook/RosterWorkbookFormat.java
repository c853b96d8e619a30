package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.dinggang.exchange.InputFile;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFormat;
import org.dinggang.exchange.UnusableInputException;

/** Rosters as Excel workbooks. */
public final class RosterWorkbookFormat implements RosterFormat {

    @Override
    public ReadRoster readRoster(InputFile file) throws UnusableInputException {
        return RosterWorkbookReader.read(file.path());
    }

    @Override
    public void writeRoster(ReadRoster roster, OutputStream stream) throws IOException {
        CaseWorkbookWriter.write(roster, stream);
    }

    @Override
    public void writeRosterTemplate(OutputStream stream) throws IOException {
        CaseWorkbookWriter.writeRosterTemplate(stream);
    }
}
