package org.dinggang.ui.shell;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dinggang.access.Actor;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as the reader of a language expects them, and sentences that come in both languages. */
public final class Formats {
    private static final Formats CHINESE =
            new Formats(Language.CHINESE, "yyyy-MM-dd", "yyyy年M月d日", "yyyy年M月", "yyyy-MM-dd HH:mm", "yyyy年M月d日 HH:mm");
    private static final Formats ENGLISH = new Formats(
            Language.ENGLISH, "d MMM yyyy", "d MMMM yyyy", "MMMM yyyy", "d MMM yyyy, HH:mm", "d MMMM yyyy, HH:mm");

    private static final Text PROGRAM = new Text("系统", "the program");

    private final Language language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter longTime;

    private Formats(Language language, String date, String longDate, String month, String time, String longTime) {
        this.language = language;
        this.date = DateTimeFormatter.ofPattern(date, locale(language));
        this.longDate = DateTimeFormatter.ofPattern(longDate, locale(language));
        this.month = DateTimeFormatter.ofPattern(month, locale(language));
        this.time = DateTimeFormatter.ofPattern(time, locale(language)).withZone(ZoneId.systemDefault());
        this.longTime = DateTimeFormatter.ofPattern(longTime, locale(language)).withZone(ZoneId.systemDefault());
    }

    /** Those of a language. */
    public static Formats in(Language language) {
        return switch (language) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /** Those of the person at the current screen; Chinese where there is none. */
    public static Formats current() {
        UI screen = UI.getCurrent();
        return in(screen == null ? Language.CHINESE : language(screen.getLocale()));
    }

    /** The language of a locale: Chinese unless it is English. */
    public static Language language(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? Language.ENGLISH : Language.CHINESE;
    }

    /** The locale of a language. */
    public static Locale locale(Language language) {
        return switch (language) {
            case CHINESE -> Locale.CHINA;
            case ENGLISH -> Locale.ENGLISH;
        };
    }

    /** The language that these are for. */
    public Language language() {
        return language;
    }

    /** The sentence or name in this language. */
    public String text(Text text) {
        return text.in(language);
    }

    /** The name of whoever has done something; the program's own name in this language where it was the program. */
    public String who(String name) {
        return name.equals(Actor.PROGRAM) ? text(PROGRAM) : name;
    }

    /** A day as in tables: 2024-12-01, 1 Dec 2024; nothing for no day. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    /** A day as in sentences: 2024年12月1日, 1 December 2024. */
    public String longDate(LocalDate day) {
        return longDate.format(day);
    }

    /** A month: 2024年12月, December 2024. */
    public String month(YearMonth value) {
        return month.format(value);
    }

    /** A day and time of the place where the server stands. */
    public String time(Instant instant) {
        return time.format(instant);
    }

    /** The same as in sentences: 2024年12月1日 09:30, 1 December 2024, 09:30. */
    public String longTime(Instant instant) {
        return longTime.format(instant);
    }

    /** A whole number: 1,200. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale(language)).format(number);
    }

    /** A number given in hundredths, as merit and scores are: 1402550 is 14,025.50. */
    public String hundredths(long hundredths) {
        NumberFormat format = NumberFormat.getNumberInstance(locale(language));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 2));
    }

    /** A share of one as a percentage without decimals: 0.256 is 26%. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale(language)).format(share);
    }
}
