package org.dinggang.exchange.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The table of strings that cells refer to; what it claims about its own size is not believed. */
final class SharedStrings extends XmlPart.Elements {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private long characters;
    private boolean reading;
    private boolean phonetic;

    /** The string of that number, or null where there is none. */
    @Nullable
    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    /** Characters of all strings together. */
    long characters() {
        return characters;
    }

    /** How many strings there are. */
    int size() {
        return strings.size();
    }

    @Override
    void begin(String name, Attributes attributes) {
        switch (name) {
            case "si" -> current.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {
                // formatting of parts of the text
            }
        }
    }

    @Override
    void end(String name) throws SAXException {
        switch (name) {
            case "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "si" -> keep();
            default -> {
                // formatting of parts of the text
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (reading) {
            if (current.length() + length > Bounds.CELL_CHARACTERS) {
                throw refusal(new Text(
                        "有文字超过" + Bounds.CELL_CHARACTERS + "个字符",
                        "it holds a text of more than " + Bounds.CELL_CHARACTERS + " characters"));
            }
            current.append(text, start, length);
        }
    }

    private void keep() throws SAXException {
        characters += current.length();
        if (strings.size() >= Bounds.SHARED_STRINGS || characters > Bounds.SHARED_CHARACTERS) {
            throw refusal(new Text("文字过多，已停止读取", "it holds too much text, reading stopped"));
        }
        strings.add(Escapes.decode(current.toString()));
    }
}
