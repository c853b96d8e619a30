package org.dinggang.ui.widgets;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dinggang.model.Language;
import org.dinggang.ui.shell.Formats;

/** A day, picked or typed: 2024-12-01 is understood in both languages, and so are 20241201 and 2024/12/1. */
public final class DateField extends DatePicker {
    /** @param label what day it is */
    public DateField(String label) {
        super(label);
        Language language = Formats.current().language();
        Locale locale = Formats.locale(language);
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(
                switch (language) {
                    case CHINESE -> TextStyle.NARROW_STANDALONE;
                    case ENGLISH -> TextStyle.SHORT_STANDALONE;
                },
                locale));
        words.setFirstDayOfWeek(1);
        words.setToday(getTranslation("widgets.today"));
        words.setCancel(getTranslation("widgets.cancel"));
        words.setBadInputErrorMessage(getTranslation("widgets.date.bad"));
        words.setRequiredErrorMessage(getTranslation("widgets.date.required"));
        words.setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d");
        setI18n(words);
        setClearButtonVisible(true);
        setPlaceholder("yyyy-mm-dd");
        // Whoever types needs no calendar; opening at a key press and closing at Enter in the same moment left the
        // whole dialog
        // hidden from screen readers.
        setAutoOpen(false);
    }

    /** Whether something is written there that is no day. */
    public boolean isUnreadable() {
        return isEmpty() && isInputValuePresent();
    }

    /** As the component counts them, from Sunday on. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(number -> DayOfWeek.SUNDAY.plus(number).getDisplayName(style, locale))
                .toList();
    }
}
