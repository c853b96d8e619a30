package org.dinggang.exchange.workbook.cells;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which part each relationship of the workbook leads to. */
final class PartTargets extends XmlPart.Elements {

    private static final int MOST_TARGETS = 5_000;

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /** The part of that relationship, or null where there is none. */
    @Nullable
    String partOf(String id) {
        return byId.get(id);
    }

    /** The part whose relationship's type ends so, or the usual one. */
    String partOfType(String ending, String usual) {
        return byType.entrySet().stream()
                .filter(target -> target.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    @Override
    void begin(String name, Attributes attributes) {
        String id = attributes.getValue("Id");
        String target = attributes.getValue("Target");
        boolean external = "External".equals(attributes.getValue("TargetMode"));
        if (!name.equals("Relationship") || id == null || target == null || external || byId.size() >= MOST_TARGETS) {
            return;
        }
        String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        byId.put(id, part);
        String type = attributes.getValue("Type");
        if (type != null) {
            byType.put(type, part);
        }
    }
}
