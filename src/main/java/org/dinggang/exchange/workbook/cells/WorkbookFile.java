package org.dinggang.exchange.workbook.cells;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** An XLSX file opened for reading; sheets are read by name, in any order, each as often as wanted. */
public final class WorkbookFile implements Closeable {

    private final ZipFile zip;
    private final Tally tally = new Tally();
    private final Map<String, String> sheetParts = new LinkedHashMap<>();
    private final SharedStrings strings = new SharedStrings();
    private final DateStyles styles = new DateStyles();
    private boolean from1904;
    private long unpackedBytes;

    private WorkbookFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a workbook.
     *
     * @throws UnusableInputException where the file is missing, is no XLSX workbook, is damaged, or carries what is never read:
     *     macros, links to other workbooks, encryption
     */
    public static WorkbookFile open(Path file) throws UnusableInputException {
        FileKind.check(file);
        WorkbookFile workbook = null;
        try {
            workbook = new WorkbookFile(new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8));
            workbook.refuseDangerousParts();
            workbook.readDescriptions();
            return workbook;
        } catch (UnusableInputException unusable) {
            closeQuietly(workbook);
            throw unusable;
        } catch (IOException | IllegalArgumentException broken) {
            closeQuietly(workbook);
            throw new UnusableInputException(
                    new Place.WholeFile(),
                    new Text(
                            "不是完好的XLSX工作簿，文件可能已损坏或没有传完整",
                            "this is not a sound XLSX workbook; the file may be damaged or cut off"));
        }
    }

    /** Names of the sheets in the order of the workbook. */
    public List<String> sheetNames() {
        return List.copyOf(sheetParts.keySet());
    }

    /** Texts that the workbook's table of strings keeps in memory. */
    public int sharedTexts() {
        return strings.size();
    }

    /** Characters of these texts. */
    public long sharedCharacters() {
        return strings.characters();
    }

    /**
     * Reads a sheet until its end or until the consumer wants no more.
     *
     * @throws UnusableInputException where the sheet is damaged or breaks a bound
     */
    public void read(String sheet, RowConsumer consumer) throws UnusableInputException {
        String part = sheetParts.get(sheet);
        if (part == null) {
            throw new IllegalArgumentException("No sheet " + sheet);
        }
        try {
            parse(part, Bounds.UNPACKED_BYTES, new SheetRows(strings, styles, from1904, tally, consumer));
        } catch (IOException broken) {
            throw new UnusableInputException(new Place.Sheet(sheet), reasonOf(broken));
        }
    }

    @Override
    public void close() {
        closeQuietly(this);
    }

    private void refuseDangerousParts() throws UnusableInputException {
        if (zip.size() > Bounds.PARTS) {
            throw refusal(new Text("文件内的部件过多", "the file has too many parts"));
        }
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(part -> part)::iterator) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject")) {
                throw refusal(new Text(
                        "工作簿带有宏，不予读取；请另存为“Excel 工作簿（*.xlsx）”",
                        "the workbook carries macros, which are not accepted; save it as an Excel Workbook (*.xlsx)"));
            }
            if (name.contains("externallinks/")) {
                throw refusal(
                        new Text(
                                "工作簿链接了其他工作簿，不予读取；请在“数据-编辑链接”中断开链接后再保存",
                                "the workbook links to other workbooks, which is not accepted; break the links (Data, Edit Links) and save"));
            }
        }
    }

    private void readDescriptions() throws UnusableInputException, IOException {
        String main = "xl/workbook.xml";
        if (zip.getEntry(main) == null) {
            throw refusal(
                    new Text("不是XLSX工作簿（缺少xl/workbook.xml）", "this is no XLSX workbook (xl/workbook.xml is missing)"));
        }
        WorkbookOutline outline = new WorkbookOutline();
        PartTargets targets = new PartTargets();
        describe("xl/_rels/workbook.xml.rels", targets);
        describe(main, outline);
        from1904 = outline.isFrom1904();
        outline.sheets().forEach((name, id) -> {
            String part = targets.partOf(id);
            if (part != null && zip.getEntry(part) != null) {
                sheetParts.put(name, part);
            }
        });
        if (sheetParts.isEmpty()) {
            throw refusal(new Text("工作簿中没有工作表", "the workbook has no sheets"));
        }
        describe(targets.partOfType("/styles", "xl/styles.xml"), styles);
        String texts = targets.partOfType("/sharedStrings", "xl/sharedStrings.xml");
        if (zip.getEntry(texts) != null) {
            inPart(texts, () -> parse(texts, Bounds.UNPACKED_BYTES, strings));
        }
    }

    private void describe(String part, XmlPart.Elements handler) throws UnusableInputException {
        if (zip.getEntry(part) != null) {
            inPart(part, () -> parse(part, Bounds.DESCRIPTION_BYTES, handler));
        }
    }

    private void parse(String part, long allowed, XmlPart.Elements handler) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        try (InputStream packed = zip.getInputStream(entry);
                PartStream bytes = new PartStream(
                        packed, entry.getCompressedSize(), Math.min(allowed, Bounds.UNPACKED_BYTES - unpackedBytes))) {
            try {
                XmlPart.parse(bytes, handler);
            } finally {
                unpackedBytes += bytes.unpacked();
            }
        }
    }

    private static void inPart(String part, Reading reading) throws UnusableInputException {
        try {
            reading.run();
        } catch (IOException broken) {
            Text reason = reasonOf(broken);
            throw refusal(new Text("部件" + part + reason.zh(), "part " + part + ": " + reason.en()));
        }
    }

    private static Text reasonOf(IOException broken) {
        return switch (broken) {
            case PartException part -> part.reason();
            case CharConversionException wrong -> XmlPart.wronglyEncoded();
            case UnsupportedEncodingException unknown -> new Text("文字编码无法识别", "its text is in an unknown encoding");
            default -> new Text("无法读取，文件可能已损坏或没有传完整", "it cannot be read; the file may be damaged or cut off");
        };
    }

    private static UnusableInputException refusal(Text reason) {
        return new UnusableInputException(new Place.WholeFile(), reason);
    }

    private static void closeQuietly(@Nullable WorkbookFile workbook) {
        if (workbook != null) {
            try {
                workbook.zip.close();
            } catch (IOException closed) {
                // it was only read
            }
        }
    }

    /** Something that reads a part. */
    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }
}
