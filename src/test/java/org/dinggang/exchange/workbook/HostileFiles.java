package org.dinggang.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files made to harm whoever reads them, and files that are broken in usual ways. */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet4.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String BEGIN = HEAD + "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final long HUGE = 300L << 20;
    private static final Charset GBK = Charset.forName("GBK");

    private HostileFiles() {}

    /** Writes a file. */
    @FunctionalInterface
    interface Maker {
        void make(Path path) throws IOException;
    }

    /** All files, by name, each with some words that the message about it must have. */
    static Map<String, Map.Entry<String, Maker>> all() {
        Map<String, Map.Entry<String, Maker>> files = new LinkedHashMap<>();
        bombs(files);
        entities(files);
        impossibleCells(files);
        refusedKinds(files);
        brokenFiles(files);
        return files;
    }

    private static void bombs(Map<String, Map.Entry<String, Maker>> files) {
        add(files, "one text of 300 MB", "32767个字符", sheet(repeated(BEGIN + "<row><c t=\"str\"><v>", "a", "")));
        add(files, "rows without end", "最后一行", sheet(repeated(BEGIN, "<row><c><v>1</v></c></row>", END)));
        add(files, "empty rows without end", "最后一行", sheet(repeated(BEGIN, "<row/>", END)));
        add(files, "cells without end", "炸弹", sheet(repeated(BEGIN + "<row>", "<c/>", "</row>" + END)));
        add(
                files,
                "the same cell without end",
                "重复",
                sheet(repeated(BEGIN + "<row>", "<c r=\"A1\"><v>1</v></c>", "</row>" + END)));
        add(files, "an attribute of 300 MB", "长得不正常", sheet(repeated(BEGIN + "<row r=\"", "1", "\"/>" + END)));
        add(files, "a comment of 300 MB", "长得不正常", sheet(repeated(BEGIN + "<!--", "x", "-->" + END)));
        add(files, "elements inside each other", "嵌套过深", sheet(repeated(BEGIN, "<a>", "")));
        add(
                files,
                "styles of 300 MB",
                "样式过多",
                part("xl/styles.xml", repeated(HEAD + "<styleSheet><cellXfs>", "<xf/>", "")));
        add(files, "a million sheets", "工作表过多", HostileFiles::aMillionSheets);
        add(
                files,
                "strings of 300 MB",
                "文字过多",
                part("xl/sharedStrings.xml", repeated(HEAD + "<sst>", "<si><t>abcdefgh</t></si>", "</sst>")));
        add(
                files,
                "two thousand million strings claimed, none there",
                "已损坏",
                path -> SmallCase.withOnePerson()
                        .part(
                                "xl/sharedStrings.xml",
                                text(HEAD + "<sst count=\"2000000000\" uniqueCount=\"2000000000\"/>"))
                        .part(SHEET, text(BEGIN + "<row><c t=\"s\"><v>1999999999</v></c></row>" + END))
                        .write(path));
        add(files, "more people than the memory holds", "内存", sheet(HostileFiles::manyPeople));
        add(files, "ten thousand parts", "部件过多", HostileFiles::tenThousandParts);
    }

    private static void entities(Map<String, Map.Entry<String, Maker>> files) {
        String laughs = "<!DOCTYPE a [<!ENTITY b \"haha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        String file = "<!DOCTYPE a [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
        String outside = "<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">";
        for (Map.Entry<String, String> type :
                Map.of("laughs", laughs, "file", file, "outside", outside).entrySet()) {
            String xml = HEAD + type.getValue() + "<worksheet><sheetData><row><c t=\"str\"><v>&d;</v></c></row>" + END;
            add(files, "entities in a sheet: " + type.getKey(), "DOCTYPE", sheet(text(xml)));
            add(files, "entities in the workbook: " + type.getKey(), "DOCTYPE", part("xl/workbook.xml", text(xml)));
            add(files, "entities in the strings: " + type.getKey(), "DOCTYPE", part("xl/sharedStrings.xml", text(xml)));
        }
    }

    private static void impossibleCells(Map<String, Map.Entry<String, Maker>> files) {
        add(files, "cell ZZZZZZ1", "超出工作表的最后一列", cells("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        add(files, "cell BM1", "超出第64列", cells("<row r=\"1\"><c r=\"BM1\"><v>1</v></c></row>"));
        add(files, "row 4000000000", "最后一行", cells("<row r=\"4000000000\"><c><v>1</v></c></row>"));
        add(files, "row 99999999999999999999", "最后一行", cells("<row r=\"99999999999999999999\"/>"));
        add(files, "row -5", "最后一行", cells("<row r=\"-5\"/>"));
        add(files, "number 1E999999999", "不是数字", cells("<row><c><v>1E999999999</v></c></row>"));
        add(files, "number 1E-300000000", "不是数字", cells("<row><c><v>1E-300000000</v></c></row>"));
        add(
                files,
                "number of a million digits",
                "不是数字",
                sheet(repeated(BEGIN + "<row><c><v>", "9", 20_000, "</v></c></row>" + END)));
        add(files, "string that is not there", "已损坏", cells("<row><c t=\"s\"><v>2000000000</v></c></row>"));
    }

    private static void refusedKinds(Map<String, Map.Entry<String, Maker>> files) {
        add(files, "macros", "宏", part("xl/vbaProject.bin", text("x")));
        add(files, "links to other workbooks", "链接", part("xl/externalLinks/externalLink1.xml", text("<a/>")));
        add(files, "old workbook", ".xls", path -> Files.write(path, container("Workbook")));
        add(files, "encrypted workbook", "加密", path -> Files.write(path, container("EncryptedPackage")));
        add(
                files,
                "web page",
                "HTML",
                path -> Files.writeString(path, "<html><table><tr><td>1</td></tr></table></html>"));
        add(files, "words", "不是XLSX", path -> Files.writeString(path, "人员编号,姓名\nP1,张三\n"));
        add(
                files,
                "another zip",
                "xl/workbook.xml",
                path -> new RawWorkbook()
                        .part("xl/workbook.xml", null)
                        .part("word/document.xml", text("<a/>"))
                        .write(path));
        add(files, "no sheets", "没有工作表", path -> new RawWorkbook().write(path));
    }

    private static void brokenFiles(Map<String, Map.Entry<String, Maker>> files) {
        add(files, "nothing", "空的", path -> Files.write(path, new byte[0]));
        add(files, "cut off", "损坏", path -> {
            SmallCase.withOnePerson().write(path);
            byte[] whole = Files.readAllBytes(path);
            Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        });
        add(files, "zeros in the middle", "损坏", path -> {
            SmallCase.withOnePerson().write(path);
            byte[] whole = Files.readAllBytes(path);
            Arrays.fill(whole, 40, whole.length / 2, (byte) 0);
            Files.write(path, whole);
        });
        add(
                files,
                "GBK that claims to be UTF-8",
                "编码",
                sheet(bytes((BEGIN + "<row><c t=\"str\"><v>人员编号</v></c></row>" + END).getBytes(GBK))));
        add(
                files,
                "encoding that nobody knows",
                "编码",
                sheet(text("<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet/>")));
        add(files, "XML that breaks off", "XML", sheet(text(BEGIN + "<row><c><v>1</v>")));
        add(files, "no XML", "XML", sheet(text("hello")));
    }

    private static void add(Map<String, Map.Entry<String, Maker>> files, String name, String words, Maker maker) {
        files.put(name, Map.entry(words, maker));
    }

    private static Maker cells(String rows) {
        return sheet(text(BEGIN + rows + END));
    }

    private static Maker sheet(RawWorkbook.Part content) {
        return path -> SmallCase.withOnePerson().part(SHEET, content).write(path);
    }

    private static Maker part(String name, RawWorkbook.Part content) {
        return path -> SmallCase.withOnePerson().part(name, content).write(path);
    }

    private static RawWorkbook.Part text(String xml) {
        return bytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static RawWorkbook.Part bytes(byte[] content) {
        return stream -> stream.write(content);
    }

    private static RawWorkbook.Part repeated(String before, String what, String after) {
        return repeated(before, what, HUGE / what.length(), after);
    }

    private static RawWorkbook.Part repeated(String before, String what, long times, String after) {
        return stream -> {
            stream.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] block = what.repeat((int) Math.min(times, 10_000)).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < times; written += 10_000) {
                stream.write(block);
            }
            stream.write(after.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void manyPeople(OutputStream stream) throws IOException {
        Random random = new Random(7);
        stream.write((BEGIN + "<row><c t=\"str\"><v>人员编号</v></c><c t=\"str\"><v>姓名</v></c>"
                        + "<c t=\"str\"><v>单位</v></c></row>")
                .getBytes(StandardCharsets.UTF_8));
        for (int person = 0; person < 700_000; person++) {
            String id = Long.toString(random.nextLong(), 36);
            stream.write(("<row><c t=\"str\"><v>" + id + "</v></c><c t=\"str\"><v>" + id + "n</v></c>"
                            + "<c t=\"str\"><v>YY01</v></c></row>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        stream.write(END.getBytes(StandardCharsets.UTF_8));
    }

    private static void aMillionSheets(Path path) throws IOException {
        StringBuilder sheets = new StringBuilder(HEAD + "<workbook><sheets>");
        for (int sheet = 0; sheet < 200_000; sheet++) {
            sheets.append("<sheet name=\"").append(sheet).append("\" r:id=\"r1\"/>");
        }
        SmallCase.withOnePerson()
                .part("xl/workbook.xml", text(sheets + "</sheets></workbook>"))
                .write(path);
    }

    private static void tenThousandParts(Path path) throws IOException {
        RawWorkbook workbook = SmallCase.withOnePerson();
        for (int part = 0; part < 10_000; part++) {
            workbook.part("xl/worksheets/more" + part + ".xml", text("<a/>"));
        }
        workbook.write(path);
    }

    private static byte[] container(String stream) {
        byte[] content = new byte[4096];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, content, 0, signature.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1024, name.length);
        return content;
    }
}
