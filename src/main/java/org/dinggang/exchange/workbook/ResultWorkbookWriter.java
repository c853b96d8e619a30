package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.dinggang.exchange.Result;
import org.dinggang.model.Case;

/** t. */
final class ResultWorkbookWriter {
    static void write(Result result, Case value, OutputStream stream) throws IOException {
        throw new IOException("later");
    }
}
