package org.dinggang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.model.Language;
import org.dinggang.model.Text;

/**
 * A workbook that could not be used, given back with its unusable cells coloured and commented, and a sheet that lists them with links:
 * whoever repairs it need not look anything up. Of a workbook too large for that, or of a file that is none, there is the list alone.
 */
public final class MarkedWorkbook {
    /** Marking takes the whole workbook into memory, some forty times as large as the file. */
    private static final long LARGEST_MARKED_BYTES = 4 << 20;

    private static final Text LIST = new Text("导入问题", "Import problems");
    private static final List<Text> HEADINGS =
            List.of(new Text("工作表", "Sheet"), new Text("单元格", "Cell"), new Text("问题", "Problem"));
    private static final int[] WIDTHS = {20, 10, 100};
    private static final int CHARACTER = 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 5;

    private final Workbook workbook;
    private final List<InputProblem> problems;
    private final Language language;
    private final Map<Short, CellStyle> marked = new HashMap<>();

    private MarkedWorkbook(Workbook workbook, List<InputProblem> problems, Language language) {
        this.workbook = workbook;
        this.problems = problems;
        this.language = language;
    }

    /**
     * Writes the marked workbook; the caller closes the stream.
     *
     * @param original the workbook as it was read; it is not changed
     * @param problems what is wrong with it
     * @param language the reader's
     * @throws IOException where it cannot be written
     */
    public static void write(Path original, List<InputProblem> problems, Language language, OutputStream stream)
            throws IOException {
        Optional<XSSFWorkbook> opened = opened(original);
        if (opened.isPresent()) {
            try (XSSFWorkbook workbook = opened.get()) {
                MarkedWorkbook marking = new MarkedWorkbook(workbook, problems, language);
                marking.mark();
                marking.list();
                workbook.write(stream);
            }
        } else {
            try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
                new MarkedWorkbook(workbook, problems, language).list();
                workbook.write(stream);
            }
        }
    }

    private static Optional<XSSFWorkbook> opened(Path original) throws IOException {
        if (Files.size(original) > LARGEST_MARKED_BYTES) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(original)) {
            return Optional.of(new XSSFWorkbook(stream));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException noWorkbook) {
            return Optional.empty();
        }
    }

    /** Several problems of one cell make one comment. */
    private void mark() {
        Map<Place.Cell, String> words = new LinkedHashMap<>();
        for (InputProblem problem : problems) {
            if (problem.place() instanceof Place.Cell cell) {
                words.merge(cell, problem.message().in(language), (one, other) -> one + "\n" + other);
            }
        }
        words.forEach(this::mark);
    }

    private void mark(Place.Cell place, String words) {
        Sheet sheet = workbook.getSheet(place.sheet());
        if (sheet == null) {
            return;
        }
        CellAddress address = new CellAddress(place.cell());
        Row row =
                Optional.ofNullable(sheet.getRow(address.getRow())).orElseGet(() -> sheet.createRow(address.getRow()));
        Cell cell = row.getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle().getIndex(), index -> marked(cell)));
        cell.removeCellComment();
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(address.getColumn() + 1);
        anchor.setCol2(address.getColumn() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(address.getRow());
        anchor.setRow2(address.getRow() + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(words));
        cell.setCellComment(comment);
    }

    private CellStyle marked(Cell cell) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private void list() {
        Sheet sheet = workbook.createSheet(freeName());
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        Row head = sheet.createRow(0);
        for (int column = 0; column < HEADINGS.size(); column++) {
            head.createCell(column).setCellValue(HEADINGS.get(column).in(language));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, problems.size(), 0, HEADINGS.size() - 1));
        int number = 1;
        for (InputProblem problem : problems) {
            row(sheet.createRow(number), problem);
            number++;
        }
        workbook.setSheetOrder(sheet.getSheetName(), workbook.getNumberOfSheets() - 1);
        workbook.setActiveSheet(workbook.getNumberOfSheets() - 1);
        workbook.setSelectedTab(workbook.getNumberOfSheets() - 1);
    }

    private void row(Row row, InputProblem problem) {
        Cell sheet = row.createCell(0);
        Cell cell = row.createCell(1);
        switch (problem.place()) {
            case Place.Cell place -> {
                sheet.setCellValue(place.sheet());
                cell.setCellValue(place.cell());
                link(cell, place.sheet(), place.cell());
            }
            case Place.Sheet place -> {
                sheet.setCellValue(place.sheet());
                link(sheet, place.sheet(), "A1");
            }
            case Place.WholeFile place -> sheet.setCellValue(place.describe().in(language));
            case Place.Position place -> sheet.setCellValue(place.describe().in(language));
            case Place.Pointer place -> sheet.setCellValue(place.describe().in(language));
        }
        row.createCell(2).setCellValue(problem.message().in(language));
    }

    private void link(Cell cell, String sheet, String address) {
        if (workbook.getSheet(sheet) != null) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet.replace("'", "''") + "'!" + address);
            cell.setHyperlink(link);
        }
    }

    private String freeName() {
        String name = LIST.in(language);
        int number = 2;
        while (workbook.getSheet(name) != null) {
            name = LIST.in(language) + " " + number;
            number++;
        }
        return name;
    }
}
