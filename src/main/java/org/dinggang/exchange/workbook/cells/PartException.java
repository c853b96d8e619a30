package org.dinggang.exchange.workbook.cells;

import java.io.IOException;
import org.dinggang.model.Text;

/** A part of a workbook that is not read any further, with the reason for the reader of the message. */
final class PartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    PartException(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
