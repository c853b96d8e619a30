package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dinggang.exchange.workbook.cells.Address;

/** A workbook written by hand, part by part, so that it can hold what no spreadsheet program would write. */
final class RawWorkbook {

    /** A formula with the result that is stored beside it; no result where it is null. */
    record Formula(String formula, Object result) {}

    /** A number displayed as a date. */
    record DateCell(double serial) {}

    /** A text inside the cell, with another value left beside it, as some programs do that change a text. */
    record TextBesideValue(String words, String value) {}

    /** An error such as #N/A. */
    record ErrorCell(String code) {}

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private boolean from1904;

    /** Writes the bytes of a part. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream stream) throws IOException;
    }

    /** Counts dates from 1904. */
    RawWorkbook from1904() {
        from1904 = true;
        return this;
    }

    /** Adds a row to a sheet, which is made where it is not there. */
    RawWorkbook row(String sheet, Object... values) {
        int row = rows.merge(sheet, 1, Integer::sum);
        StringBuilder xml = sheets.computeIfAbsent(sheet, added -> new StringBuilder());
        xml.append("<row r=\"").append(row).append("\">");
        for (int column = 0; column < values.length; column++) {
            xml.append(cell(Address.of(column, row), values[column]));
        }
        xml.append("</row>");
        return this;
    }

    /** Leaves rows of a sheet out. */
    RawWorkbook skip(String sheet, int number) {
        rows.merge(sheet, number, Integer::sum);
        sheets.computeIfAbsent(sheet, added -> new StringBuilder());
        return this;
    }

    /** Adds XML to the rows of a sheet. */
    RawWorkbook xml(String sheet, String xml) {
        sheets.computeIfAbsent(sheet, added -> new StringBuilder()).append(xml);
        return this;
    }

    /** Takes a sheet out. */
    RawWorkbook without(String sheet) {
        rows.remove(sheet);
        sheets.remove(sheet);
        return this;
    }

    /** Adds a part or puts another in its place; leaves it out where it is null. */
    RawWorkbook part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a part of text. */
    RawWorkbook part(String name, String content, Charset charset) {
        return part(name, stream -> stream.write(content.getBytes(charset)));
    }

    /** Writes the file. */
    Path write(Path path) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, Part> part : allParts().entrySet()) {
                if (part.getValue() != null) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    part.getValue().write(zip);
                    zip.closeEntry();
                }
            }
        }
        return path;
    }

    private Map<String, Part> allParts() {
        Map<String, Part> all = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, StringBuilder> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>");
            relations.append("<Relationship Id=\"r" + number + "\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
            String xml =
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</sheetData></worksheet>";
            all.put("xl/worksheets/sheet" + number + ".xml", text(xml));
        }
        all.put(
                "xl/workbook.xml",
                text("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr date1904=\""
                        + (from1904 ? 1 : 0) + "\"/><sheets>" + list + "</sheets></workbook>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                text("<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>"));
        all.put(
                "xl/styles.xml",
                text("<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                        + "</styleSheet>"));
        all.putAll(parts);
        return all;
    }

    private static Part text(String xml) {
        return stream ->
                stream.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String address, Object value) {
        return switch (value) {
            case null -> "";
            case String words ->
                "<c r=\"" + address + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(words)
                        + "</t></is></c>";
            case Boolean flag -> "<c r=\"" + address + "\" t=\"b\"><v>" + (flag ? 1 : 0) + "</v></c>";
            case DateCell date -> "<c r=\"" + address + "\" s=\"1\"><v>" + date.serial() + "</v></c>";
            case ErrorCell error -> "<c r=\"" + address + "\" t=\"e\"><v>" + error.code() + "</v></c>";
            case TextBesideValue both ->
                "<c r=\"" + address + "\" t=\"inlineStr\"><v>" + escaped(both.value()) + "</v><is><t>"
                        + escaped(both.words()) + "</t></is></c>";
            case Formula formula -> formula(address, formula);
            default -> "<c r=\"" + address + "\"><v>" + value + "</v></c>";
        };
    }

    private static String formula(String address, Formula formula) {
        String type = formula.result() instanceof String ? " t=\"str\"" : "";
        String result =
                formula.result() == null ? "" : "<v>" + escaped(formula.result().toString()) + "</v>";
        return "<c r=\"" + address + "\"" + type + "><f>" + escaped(formula.formula()) + "</f>" + result + "</c>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
