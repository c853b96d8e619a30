package org.dinggang.exchange.workbook.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;

/** Grades and ranges of grades as they stand in headings and lists: 7级, 5-7级, 五至七级. */
public final class GradeRangeForm {

    private static final Pattern HYPHEN = Pattern.compile("-");

    private GradeRangeForm() {}

    /** The range that the cell means; empty where it means none. A range that Excel has turned into a date is understood. */
    public static Optional<GradeRange> find(Content content) {
        if (content instanceof Content.Day day) {
            return Days.of(day).flatMap(GradeRangeForm::typedAsDate);
        }
        return find(Typed.words(content));
    }

    /** The range that the words mean; empty where they mean none. */
    public static Optional<GradeRange> find(String words) {
        String[] ends = HYPHEN.split(Typed.withHyphens(words), -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        try {
            Optional<Grade> highest = GradeForm.find(ends[0]);
            Optional<Grade> lowest = ends.length == 1 ? highest : GradeForm.find(ends[1]);
            return highest.isEmpty() || lowest.isEmpty() || lowest.get().isAbove(highest.get())
                    ? Optional.empty()
                    : Optional.of(new GradeRange(highest.get(), lowest.get()));
        } catch (UnusableValueException contradiction) {
            return Optional.empty();
        }
    }

    /** Excel takes a typed 5-7 for the seventh of May. */
    private static Optional<GradeRange> typedAsDate(LocalDate date) {
        return GradeRange.parse(date.getMonthValue() + "-" + date.getDayOfMonth());
    }
}
