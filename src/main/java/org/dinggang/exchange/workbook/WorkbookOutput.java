package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes a workbook whose rows leave the memory as they are written. */
final class WorkbookOutput {

    private static final int ROWS_IN_MEMORY = 200;
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private WorkbookOutput() {}

    /**
     * Writes a workbook to a stream, which stays open.
     *
     * @param date the date that the file bears; null for none
     * @param content fills the workbook
     */
    static void write(OutputStream stream, @Nullable LocalDate date, Consumer<SXSSFWorkbook> content)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            describe(workbook, date == null ? NO_DATE : date);
            content.accept(workbook);
            workbook.write(CloseShieldOutputStream.wrap(stream));
        }
    }

    private static void describe(SXSSFWorkbook workbook, LocalDate date) {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Dinggang 定岗");
        properties.setCreated(
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
