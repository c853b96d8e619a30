package org.dinggang.ui.versions;

import java.util.regex.Pattern;
import org.dinggang.registry.FieldChange;
import org.dinggang.ui.structure.DifferenceMark;

/** Differences that are numbers. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Numbers() {}

    /** By how much a number has changed; empty where it is none. */
    static String difference(FieldChange change) {
        String before = change.before().zh();
        String after = change.after().zh();
        return NUMBER.matcher(before).matches() && NUMBER.matcher(after).matches()
                ? DifferenceMark.words(Integer.parseInt(before), Integer.parseInt(after))
                : "";
    }
}
