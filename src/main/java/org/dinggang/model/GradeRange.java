package org.dinggang.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A key of post numbers: a single grade, "7", or several grades that share one number, "5-7".
 *
 * @param highest the best grade of the range (smallest number)
 * @param lowest the last grade of the range (largest number); the same as {@code highest} for a single grade
 */
public record GradeRange(Grade highest, Grade lowest) implements Comparable<GradeRange> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Comparator<GradeRange> ORDER =
            Comparator.comparing(GradeRange::highest).thenComparing(GradeRange::lowest);

    public GradeRange {
        if (lowest.isAbove(highest)) {
            throw new IllegalArgumentException(
                    "A range runs from the higher grade to the lower: " + highest + "-" + lowest);
        }
    }

    /** The range of one grade. */
    public static GradeRange single(Grade grade) {
        return new GradeRange(grade, grade);
    }

    /** Reads "7" or "5-7"; empty where the text is neither. */
    public static Optional<GradeRange> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (!Grade.isGrade(first) || !Grade.isGrade(last) || first > last) {
            return Optional.empty();
        }
        return Optional.of(new GradeRange(Grade.of(first), Grade.of(last)));
    }

    /** Whether the range is one grade. */
    public boolean isSingle() {
        return highest.equals(lowest);
    }

    /** Whether the grade lies in the range. */
    public boolean contains(Grade grade) {
        return !grade.isAbove(highest) && !lowest.isAbove(grade);
    }

    /** The grades of the range from the highest down. */
    public List<Grade> grades() {
        return IntStream.rangeClosed(highest.number(), lowest.number())
                .mapToObj(Grade::of)
                .toList();
    }

    @Override
    public int compareTo(GradeRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isSingle() ? highest.toString() : highest + "-" + lowest;
    }
}
