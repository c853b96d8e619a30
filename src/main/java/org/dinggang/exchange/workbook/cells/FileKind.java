package org.dinggang.exchange.workbook.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Text;

/** Tells by its first bytes what a file is, whatever its name says. */
final class FileKind {

    /** Enough of an old-style container to hold its directory in usual files. */
    private static final int LOOKED_AT = 1 << 20;

    private static final int OLD_CONTAINER = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    private FileKind() {}

    /** Refuses what is no XLSX workbook, saying what it is instead. */
    static void check(Path file) throws UnusableInputException {
        byte[] start;
        long size;
        try (InputStream bytes = Files.newInputStream(file)) {
            size = Files.size(file);
            start = bytes.readNBytes(LOOKED_AT);
        } catch (IOException failure) {
            throw refusal(new Text("文件不存在或无法读取：" + file, "the file does not exist or cannot be read: " + file));
        }
        if (start.length == 0) {
            throw refusal(new Text("文件是空的", "the file is empty"));
        }
        if (size > Bounds.FILE_BYTES) {
            long megabytes = Bounds.FILE_BYTES >> 20;
            throw refusal(new Text("文件超过" + megabytes + " MB", "the file is larger than " + megabytes + " MB"));
        }
        int signature = start.length < 4
                ? 0
                : (start[0] & 0xff) << 24 | (start[1] & 0xff) << 16 | (start[2] & 0xff) << 8 | start[3] & 0xff;
        if (signature != ZIP) {
            throw refusal(otherKind(signature, start));
        }
    }

    private static Text otherKind(int signature, byte[] start) {
        if (signature == OLD_CONTAINER) {
            String directory = new String(start, StandardCharsets.UTF_16LE);
            return directory.contains("EncryptedPackage") || directory.contains("EncryptionInfo")
                    ? new Text("工作簿已加密，请取消密码后另存", "the workbook is encrypted; save it without a password")
                    : new Text(
                            "这是旧版Excel文件（.xls），请在Excel或WPS中另存为“Excel 工作簿（*.xlsx）”",
                            "this is an old Excel file (.xls); save it as an Excel Workbook (*.xlsx)");
        }
        String words = new String(start, 0, Math.min(start.length, 512), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.startsWith("<html") || words.startsWith("<!doctype html") || words.startsWith("<table")) {
            return new Text(
                    "这是网页（HTML），不是XLSX工作簿；请在Excel或WPS中打开后另存为“Excel 工作簿（*.xlsx）”",
                    "this is a web page (HTML), no XLSX workbook; open it in Excel and save it as an Excel Workbook (*.xlsx)");
        }
        return new Text("这不是XLSX工作簿", "this is no XLSX workbook");
    }

    private static UnusableInputException refusal(Text reason) {
        return new UnusableInputException(new Place.WholeFile(), reason);
    }
}
