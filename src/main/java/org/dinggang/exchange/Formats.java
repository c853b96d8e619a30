package org.dinggang.exchange;

import org.dinggang.model.Text;

/** Looks whether a document says that it is of the format that it is read as. */
final class Formats {

    private Formats() {}

    /** Reports a document of another format, or of none. */
    static void check(FieldReader document, String format) {
        Tree given = document.requiredValue("format");
        if (given != null
                && !(given instanceof Tree.Words words && words.value().equals(format))) {
            document.complain(
                    "format",
                    new Text(
                            Quote.of(given) + " 不是所需的格式，应为 " + Quote.of(format),
                            Quote.of(given) + " is not the format asked for; expected " + Quote.of(format)));
        }
    }
}
