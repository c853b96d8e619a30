package org.dinggang.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonFile;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Appointments as bars over the years, titles as marks above them. Widths are shares, so that it fits any screen; the same is said in
 * the tables below it.
 */
final class Timeline {
    private static final int TITLE_BASE = 18;
    private static final int TITLE_LANE = 18;
    private static final int BELOW_TITLES = 12;
    private static final int LANE = 24;
    private static final int BAR = 18;
    private static final int AXIS = 22;
    private static final int MOST_TICKS = 8;
    /** From this share of the width on, in percent, a title's label stands before its mark. */
    private static final int LATE = 85;

    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate today;
    private final Formats formats = Formats.current();
    private int firstLane = TITLE_BASE + BELOW_TITLES;
    private final StringBuilder svg = new StringBuilder();

    private Timeline(LocalDate start, LocalDate end, LocalDate today) {
        this.start = start;
        this.end = end;
        this.today = today;
    }

    /** The time line of a person; words where nothing is dated. */
    static Component of(PersonFile file, LocalDate today) {
        List<Spell> spells = file.appointments().stream().map(Held::value).toList();
        List<Title> titles = file.titles().stream().map(Held::value).toList();
        List<LocalDate> days = Stream.concat(
                        spells.stream().flatMap(spell -> Stream.of(spell.from(), spell.to())),
                        titles.stream().map(Title::obtainedOn))
                .filter(Objects::nonNull)
                .map(day -> (LocalDate) day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            Paragraph none = new Paragraph(I18NProvider.translate("roster.timeline.none"));
            none.addClassName("quiet");
            return none;
        }
        LocalDate last = days.getLast().isAfter(today) ? days.getLast() : today;
        LocalDate start = days.getFirst().withDayOfYear(1);
        Timeline line = new Timeline(start, last.plusYears(1).withDayOfYear(1), today);
        Div box = new Div(new Svg(line.draw(file.detail().name(), spells, titles)));
        box.addClassName("timeline");
        return box;
    }

    private String draw(String name, List<Spell> spells, List<Title> titles) {
        List<Integer> lanes = lanes(titles);
        firstLane = TITLE_BASE
                + TITLE_LANE * lanes.stream().mapToInt(Integer::intValue).max().orElse(0)
                + BELOW_TITLES;
        int height = firstLane + LANE * spells.size() + AXIS;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(I18NProvider.translate("roster.timeline.label", name, spells.size(), titles.size())))
                .append("\">");
        years(height);
        for (int index = 0; index < spells.size(); index++) {
            bar(spells.get(index), firstLane + LANE * index);
        }
        for (int index = 0; index < titles.size(); index++) {
            mark(titles.get(index), TITLE_BASE + TITLE_LANE * lanes.get(index));
        }
        line(share(today), height - AXIS, "today");
        return svg.append("</svg>").toString();
    }

    private void years(int height) {
        int first = start.getYear();
        int years = end.getYear() - first;
        int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        for (int year = first; year < end.getYear(); year += step) {
            double x = share(LocalDate.of(year, 1, 1));
            line(x, height - AXIS, "tick");
            text(x, height - 6, "year", Integer.toString(year));
        }
    }

    private void bar(Spell spell, int y) {
        LocalDate from = spell.from() == null ? start : spell.from();
        LocalDate to = spell.to() == null ? end : spell.to().plusDays(1);
        double x = share(from);
        double width = Math.max(0.4, share(to) - x);
        String words = I18NProvider.translate(
                "roster.timeline.bar",
                RosterWords.grade(spell.grade()),
                spell.institution(),
                day(spell.from()),
                end(spell));
        svg.append("<g><title>").append(escaped(words)).append("</title>");
        svg.append("<rect rx=\"3\" height=\"")
                .append(BAR)
                .append("\" y=\"")
                .append(y)
                .append("\" x=\"");
        percent(x).append("\" width=\"");
        percent(width)
                .append("\" class=\"bar rank-")
                .append(spell.grade().rank().ordinal() + 1)
                .append(spell.from() == null ? " unknown" : "")
                .append(spell.quotaExempt() ? " exempt" : "")
                .append("\"/>");
        boolean late = x > 80;
        svg.append("<text class=\"")
                .append(late ? "grade before" : "grade")
                .append("\" y=\"")
                .append(y + 13)
                .append("\" x=\"");
        percent(x).append("\" dx=\"").append(late ? -6 : 6).append("\">");
        svg.append(escaped(RosterWords.grade(spell.grade()))).append("</text></g>");
    }

    /** Each title in the highest lane where its label touches none before it. */
    private List<Integer> lanes(List<Title> titles) {
        List<LabelSpan> labels = titles.stream().map(this::label).toList();
        return LabelSpan.lanes(labels);
    }

    private LabelSpan label(Title title) {
        return title.obtainedOn() == null
                ? LabelSpan.NOWHERE
                : LabelSpan.of(
                        share(title.obtainedOn()),
                        isLate(title),
                        formats.text(title.rank().label()));
    }

    private boolean isLate(Title title) {
        return title.obtainedOn() != null && share(title.obtainedOn()) > LATE;
    }

    private void mark(Title title, int y) {
        LocalDate day = title.obtainedOn();
        if (day == null) {
            return;
        }
        String words = formats.text(title.rank().label());
        double x = share(day);
        svg.append("<g><title>")
                .append(escaped(I18NProvider.translate("roster.timeline.title", words, formats.date(day))))
                .append("</title><circle r=\"4\" cy=\"")
                .append(y - 5)
                .append("\" class=\"mark rank-")
                .append(title.rank().ordinal() + 1)
                .append("\" cx=\"");
        percent(x).append("\"/>");
        boolean late = isLate(title);
        svg.append("<text class=\"")
                .append(late ? "title before" : "title")
                .append("\" y=\"")
                .append(y)
                .append("\" x=\"");
        percent(x).append("\" dx=\"").append(late ? -8 : 8).append("\">");
        svg.append(escaped(words)).append("</text></g>");
    }

    private void line(double x, int bottom, String kind) {
        svg.append("<line y1=\"0\" y2=\"")
                .append(bottom)
                .append("\" class=\"")
                .append(kind)
                .append("\" x1=\"");
        percent(x).append("\" x2=\"");
        percent(x).append("\"/>");
    }

    private void text(double x, int y, String kind, String words) {
        svg.append("<text class=\"").append(kind).append("\" y=\"").append(y).append("\" x=\"");
        percent(x).append("\" dx=\"3\">").append(escaped(words)).append("</text>");
    }

    /** Where a day lies, in percent of the width. */
    private double share(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
    }

    private StringBuilder percent(double value) {
        return svg.append(String.format(Locale.ROOT, "%.2f%%", value));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? I18NProvider.translate("roster.unknown") : formats.date(day);
    }

    private String end(Spell spell) {
        return spell.to() == null ? I18NProvider.translate("roster.now") : formats.date(spell.to());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
