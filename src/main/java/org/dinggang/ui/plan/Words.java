package org.dinggang.ui.plan;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.planning.Quota;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Small things in the words of the reader at the current screen. */
public final class Words {
    private Words() {}

    /** A grade: 7级, grade 7; a dash for none. */
    public static String grade(@Nullable Grade grade) {
        return grade == null ? "—" : I18NProvider.translate("common.grade", grade.number());
    }

    /** The grade where somebody is after the round; words for none. */
    public static String gradeOrNone(@Nullable Grade grade) {
        return grade == null ? I18NProvider.translate("common.grade.none") : grade(grade);
    }

    /** A grade where there is little room: 7级, 7; words for none. */
    public static String shortGrade(@Nullable Grade grade) {
        return grade == null
                ? I18NProvider.translate("common.grade.none")
                : I18NProvider.translate("common.grade.short", grade.number());
    }

    /** Merit with two decimals; a dash where there is none. */
    public static String merit(@Nullable Merit merit) {
        return merit == null ? "—" : Formats.current().hundredths(merit.hundredths());
    }

    /** A span of time while somebody waits: 8 s, 2:05. */
    public static String seconds(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds >= 60) {
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }
        return I18NProvider.translate(
                "common.seconds",
                seconds >= 10 ? Long.toString(seconds) : "%.1f".formatted(duration.toMillis() / 1000.0));
    }

    /** The longest time that something may take: 10 seconds, 5 minutes. */
    public static String limit(Duration limit) {
        return limit.toSecondsPart() == 0
                ? I18NProvider.translate("common.minutes", limit.toMinutes())
                : seconds(limit);
    }

    /** What people call a quota: its grades where it is an institution's own, else the name of the pool or limit as well. */
    public static String quota(Quota quota) {
        String grades = grades(quota);
        return switch (quota.origin()) {
            case POSTS, UNCOVERED -> I18NProvider.translate("common.grade", grades);
            case POOL -> I18NProvider.translate("common.quota.pool", pool(quota), grades);
            case LIMIT -> I18NProvider.translate("common.quota.limit", quota.name(), grades);
        };
    }

    /** Name of the pool that a pool's quota belongs to. */
    public static String pool(Quota quota) {
        return quota.name().substring(0, Math.max(0, quota.name().lastIndexOf('/')));
    }

    private static String grades(Quota quota) {
        int first = quota.grades().first().number();
        int last = quota.grades().last().number();
        if (first == last) {
            return String.valueOf(first);
        }
        return last - first + 1 == quota.grades().size()
                ? first + "–" + last
                : String.join(", ", quota.grades().stream().map(Grade::toString).toList());
    }
}
