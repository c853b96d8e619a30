package org.dinggang.registry;

import org.dinggang.model.Text;

/**
 * A field that was one thing before and is another after. Values are written as people read them; an absent value is an empty text.
 *
 * @param field name of the field, as in the case's JSON form; with what it is about where there are several, as in
 *     {@code appraisals.2023}
 * @param name what people call the field
 * @param before value before
 * @param after value after
 */
public record FieldChange(String field, Text name, Text before, Text after) {
    /** Whether what was there is there no more. */
    public boolean clears() {
        return after.zh().isEmpty() && !before.zh().isEmpty();
    }

    /** What stands for a value that is not there. */
    public static final Text NOTHING = Text.same("");
}
