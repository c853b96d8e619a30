package org.dinggang.ui.structure;

import com.vaadin.flow.component.html.Span;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.ui.shell.Formats;

/** How strictly a finding binds: a mark and a colour, with the word for whoever sees neither. */
public final class FindingMark extends Span {
    private FindingMark(String words, Weight weight) {
        super(words);
        addClassNames("badge", className(weight));
    }

    /** The mark with the word. */
    public static FindingMark named(Weight weight) {
        return new FindingMark(mark(weight) + " " + Formats.current().text(weight.label()), weight);
    }

    /** The mark alone, for the row that a finding is about; its sentence is shown when pointed at and read aloud. */
    public static FindingMark bare(Weight weight, String sentence) {
        FindingMark mark = new FindingMark(mark(weight), weight);
        mark.addClassName("finding-mark");
        mark.setTitle(sentence);
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", sentence);
        return mark;
    }

    private static String mark(Weight weight) {
        return switch (weight) {
            case ABSOLUTE -> "■";
            case IN_PRINCIPLE -> "□";
            case NOTICE -> "▹";
        };
    }

    /** The style class that colours the weight. */
    static String className(Weight weight) {
        return switch (weight) {
            case ABSOLUTE -> "bad";
            case IN_PRINCIPLE -> "warn";
            case NOTICE -> "quiet";
        };
    }
}
