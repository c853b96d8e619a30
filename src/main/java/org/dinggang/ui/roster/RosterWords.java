package org.dinggang.ui.roster;

import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Small things of the roster in the words of the reader at the current screen. */
final class RosterWords {
    private RosterWords() {}

    /** A grade: 7级, grade 7; nothing for none. */
    static String grade(@Nullable Grade grade) {
        return grade == null ? "" : I18NProvider.translate("roster.grade", grade.number());
    }

    /** Words in both languages; nothing for none. */
    static String text(@Nullable Text text) {
        return text == null ? "" : Formats.current().text(text);
    }

    /** Words that may be missing. */
    static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** Yes or no. */
    static String yesOrNo(boolean value) {
        return I18NProvider.translate(value ? "roster.yes" : "roster.no");
    }

    /** Address of a person's file. */
    static String addressOfPerson(String staffCode) {
        return "roster/" + encoded(staffCode);
    }

    /** Address of an institution. */
    static String addressOfInstitution(String code) {
        return "institutions/" + encoded(code);
    }

    /** A slash stays one: servers refuse it encoded. */
    private static String encoded(String code) {
        return Arrays.stream(code.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
