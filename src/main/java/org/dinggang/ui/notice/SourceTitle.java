package org.dinggang.ui.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How an official paper cites a document: its title in 《》, then its number and what is known of it in brackets. Sources of rule sets
 * begin with the number, where there is one, and end in a remark in brackets, where there is one.
 */
final class SourceTitle {
    private static final Pattern SOURCE = Pattern.compile("(?:(\\S+号)\\s+)?([^（]*[^（\\s])\\s*(?:（(.*)）)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SourceTitle() {}

    /** The citation, with days as in sentences. */
    static String of(String source, Formats formats) {
        Matcher parts = SOURCE.matcher(source);
        if (!parts.matches()) {
            return days(source, formats);
        }
        String number = parts.group(1);
        String remarks = join(number, parts.group(3));
        return title(parts.group(2), number != null) + (remarks.isEmpty() ? "" : "（" + days(remarks, formats) + "）");
    }

    /** A title inside a title has 〈〉; a number alone, or what has its marks already, stays as it is. */
    private static String title(String title, boolean numbered) {
        if (!numbered && (title.contains("《") || title.endsWith("号"))) {
            return title;
        }
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }

    private static String join(@Nullable String number, @Nullable String remark) {
        return Stream.of(number, remark).filter(Objects::nonNull).collect(Collectors.joining("，"));
    }

    private static String days(String words, Formats formats) {
        return DAY.matcher(words).replaceAll(day -> formats.longDate(LocalDate.parse(day.group())));
    }
}
