package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.dinggang.exchange.FileFormat;
import org.dinggang.exchange.InputFile;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.ReadPlan;
import org.dinggang.exchange.Result;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.exchange.workbook.cells.WorkbookFile;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;

/** Excel workbooks, for people. */
public final class WorkbookFormat implements FileFormat {

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public ReadCase readCase(InputFile file, RuleSets ruleSets) throws UnusableInputException {
        return new CaseWorkbookReader(ruleSets).read(file.path());
    }

    @Override
    public void writeCase(Case value, OutputStream stream) throws IOException {
        CaseWorkbookWriter.write(value, stream);
    }

    @Override
    public void writeTemplate(OutputStream stream) throws IOException {
        CaseWorkbookWriter.writeTemplate(stream);
    }

    @Override
    public ReadPlan readPlan(InputFile file, Case value) throws UnusableInputException {
        return ResultWorkbookReader.readPlan(file.path(), value);
    }

    @Override
    public boolean isResult(InputFile file) throws UnusableInputException {
        try (WorkbookFile workbook = WorkbookFile.open(file.path())) {
            return workbook.sheetNames().containsAll(ResultWorkbookWriter.SHEETS);
        }
    }

    @Override
    public void writeResult(Result result, Case value, RuleSet ruleSet, OutputStream stream) throws IOException {
        ResultWorkbookWriter.write(result, value, ruleSet, stream);
    }
}
