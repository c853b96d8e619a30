package org.dinggang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form of files in which tables are written. */
public interface TableFormat {
    /**
     * Writes tables, each as a sheet.
     *
     * @param subject what they are about
     * @throws IOException where it cannot be written
     */
    void writeTables(String subject, List<TableFiles.Table> tables, OutputStream stream) throws IOException;
}
