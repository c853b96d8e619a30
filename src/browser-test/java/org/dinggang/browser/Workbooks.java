package org.dinggang.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** Workbooks as somebody has them on the desk. */
final class Workbooks {
    private Workbooks() {}

    /** A copy of the sample hospital's workbook, to be written into. */
    static Path hospital() throws IOException {
        Path copy = Files.createTempFile("hospital", ".xlsx");
        return Files.copy(Path.of("datasets/hospital.xlsx"), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes words into a cell. */
    static void set(Path file, String sheet, String cell, String words) throws IOException {
        CellReference place = new CellReference(cell);
        byte[] content = Files.readAllBytes(file);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content));
                OutputStream stream = Files.newOutputStream(file)) {
            Row row = workbook.getSheet(sheet).getRow(place.getRow());
            // written anew: of a text inside a cell the library would leave the old one
            Cell old = row.getCell(place.getCol());
            if (old != null) {
                row.removeCell(old);
            }
            row.createCell(place.getCol()).setCellValue(words);
            workbook.write(stream);
        }
    }

    /** Puts in what takes twelve megabytes, beside the sheets that are read. */
    static void fatten(Path file) throws IOException {
        byte[] ballast = new byte[12 << 20];
        new Random(1).nextBytes(ballast);
        try (FileSystem entries = FileSystems.newFileSystem(file)) {
            Files.createDirectories(entries.getPath("xl/media"));
            Files.write(entries.getPath("xl/media/image1.bin"), ballast);
        }
    }

    /** What all cells of all sheets show. */
    static List<String> values(Path file) throws IOException {
        List<String> values = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> values.add(formatter.formatCellValue(cell)))));
        }
        return values;
    }
}
