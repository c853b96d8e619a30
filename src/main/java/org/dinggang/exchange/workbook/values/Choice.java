package org.dinggang.exchange.workbook.values;

import java.util.List;
import java.util.Locale;
import org.dinggang.model.Text;

/**
 * One of the values that a column can take.
 *
 * @param value value in the case's JSON form
 * @param label what people call it; what templates offer
 * @param otherNames other words for it
 */
public record Choice(String value, Text label, List<String> otherNames) {

    public Choice {
        otherNames = List.copyOf(otherNames);
    }

    /** A choice with other words for it. */
    public static Choice of(String value, Text label, String... otherNames) {
        return new Choice(value, label, List.of(otherNames));
    }

    /** Whether the words, without spaces and in usual width, mean this choice. */
    boolean isMeantBy(String words) {
        String asked = key(words);
        return asked.equals(key(value))
                || asked.equals(key(label.zh()))
                || asked.equals(key(label.en()))
                || asked.equals(key(label.zh() + "(" + value + ")"))
                || otherNames.stream().anyMatch(name -> asked.equals(key(name)));
    }

    private static String key(String words) {
        return Typed.compact(words).toUpperCase(Locale.ROOT);
    }
}
