package org.dinggang.ui.widgets;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dinggang.ui.shell.Formats;

/** A field for a day, in the reader's language: written as in tables or picked from a calendar whose weeks begin on Monday. */
public final class DayField extends DatePicker {
    /** An empty field. */
    public DayField() {
        Locale locale = Formats.locale(Formats.current().language());
        List<DayOfWeek> sundayFirst = Arrays.asList(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd")
                .setToday(getTranslation("roster.date.today"))
                .setCancel(getTranslation("roster.cancel"))
                .setBadInputErrorMessage(getTranslation("roster.date.unusable")));
        setPlaceholder("2024-12-01");
        setClearButtonVisible(true);
    }

    /** Whether something is written there that is no day. */
    public boolean isUnreadable() {
        return isEmpty() && isInputValuePresent();
    }
}
