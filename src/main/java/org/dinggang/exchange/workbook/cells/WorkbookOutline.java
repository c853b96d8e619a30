package org.dinggang.exchange.workbook.cells;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dinggang.model.Text;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What a workbook says about itself: its sheets and its date system. */
final class WorkbookOutline extends XmlPart.Elements {

    private static final int MOST_SHEETS = 1_000;

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean from1904;

    /** Relationship of each sheet, by the sheet's name. */
    Map<String, String> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** Whether days are counted from 1904 instead of 1900. */
    boolean isFrom1904() {
        return from1904;
    }

    @Override
    void begin(String name, Attributes attributes) throws SAXException {
        if (name.equals("workbookPr")) {
            String flag = attributes.getValue("date1904");
            from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (name.equals("sheet")) {
            if (sheets.size() >= MOST_SHEETS) {
                throw refusal(new Text("工作表过多", "it has too many sheets"));
            }
            String sheet = attributes.getValue("name");
            String id = relationship(attributes);
            if (sheet != null && !id.isEmpty()) {
                sheets.putIfAbsent(sheet, id);
            }
        }
    }

    /** The relationship's prefix is the writer's choice. */
    private static String relationship(Attributes attributes) {
        for (int index = 0; index < attributes.getLength(); index++) {
            if (attributes.getQName(index).endsWith(":id")) {
                return attributes.getValue(index);
            }
        }
        return "";
    }
}
