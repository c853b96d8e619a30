package org.dinggang.ui.imports;

import java.nio.file.Path;
import org.dinggang.model.Text;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.ImportStage;
import org.dinggang.registry.MissingPeople;

/** How far somebody's import is. */
sealed interface ImportState {
    /** Nothing has been uploaded. */
    record Nothing() implements ImportState {}

    /**
     * Something is being done.
     *
     * @param fileName what the workbook is called
     * @param stage what is being done
     * @param done how much of it is done
     * @param all how much there is to do; 0 where it is not known
     */
    record Working(String fileName, ImportStage stage, long done, long all) implements ImportState {}

    /**
     * The workbook has been read.
     *
     * @param preview what would change
     * @param file the workbook, kept to mark its cells and to be read again
     */
    record Previewed(ImportPreview preview, Path file) implements ImportState {}

    /**
     * The workbook has been imported.
     *
     * @param preview what was changed
     * @param missing what became of the missing people
     */
    record Applied(ImportPreview preview, MissingPeople missing) implements ImportState {}

    /**
     * It was not done.
     *
     * @param fileName what the workbook is called
     * @param file the workbook, kept to be read again
     * @param reason why, and what to do
     */
    record Refused(String fileName, Path file, Text reason) implements ImportState {}
}
