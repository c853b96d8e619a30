package org.dinggang.policy;

import java.util.List;
import java.util.Map;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Words a value that somebody wrote and that cannot be used. */
final class GivenValue {

    private static final int LONGEST = 40;

    private GivenValue() {}

    /**
     * What is wrong with the value.
     *
     * @param value as a JSON or YAML reader gives it
     * @param form what it must be
     */
    static Text words(@Nullable Object value, Text form) {
        Text typed = typed(value);
        return new Text("应为" + spaced(form.zh()) + "，而不是" + typed.zh(), "must be " + form.en() + ", not " + typed.en());
    }

    private static Text typed(@Nullable Object value) {
        return switch (value) {
            case null -> Text.same("null");
            case Map<?, ?> map -> new Text("对照表", "a mapping");
            case List<?> list -> new Text("列表", "a list");
            case String words -> new Text("“" + shortened(words) + "”", "\"" + shortened(words) + "\"");
            default -> new Text(" " + shortened(value.toString()), shortened(value.toString()));
        };
    }

    /** Chinese text stands apart from letters and digits. */
    private static String spaced(String zh) {
        return zh.charAt(0) < 128 ? " " + zh : zh;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
