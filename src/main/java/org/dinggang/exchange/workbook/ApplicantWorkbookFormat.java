package org.dinggang.exchange.workbook;

import java.util.Map;
import org.dinggang.exchange.ApplicantFormat;
import org.dinggang.exchange.InputFile;
import org.dinggang.exchange.ReadApplicants;
import org.dinggang.exchange.UnusableInputException;

/** Lists of applicants as Excel workbooks. */
public final class ApplicantWorkbookFormat implements ApplicantFormat {

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public ReadApplicants read(InputFile file, Map<String, String> names) throws UnusableInputException {
        return new ApplicantWorkbookReader(names).read(file.path());
    }
}
