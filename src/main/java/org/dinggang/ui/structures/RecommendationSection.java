package org.dinggang.ui.structures;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.dinggang.establishment.Recommendation;
import org.dinggang.structures.RankRecommendations;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.RankBadge;
import org.dinggang.ui.widgets.Table;

/** How many people may be recommended for titles of each rank, now and until the year's end, with the arithmetic behind it. */
final class RecommendationSection extends Section {
    RecommendationSection(RankRecommendations numbers) {
        Formats formats = Formats.current();
        addClassNames("card", "recommendations");
        H2 heading = new H2(getTranslation("structures.recommendations"));
        heading.setId("recommendations-heading");
        getElement().setAttribute("aria-labelledby", "recommendations-heading");
        Paragraph words = new Paragraph(getTranslation("structures.recommendations.words"));
        words.addClassName("quiet");
        add(heading, words);
        if (numbers.ranks().isEmpty()) {
            add(new Paragraph(getTranslation("structures.in-force.none")));
            return;
        }
        Table table = new Table(
                getTranslation("structures.recommendations"),
                getTranslation("structures.rank"),
                getTranslation("structures.recommendations.now"),
                getTranslation("structures.recommendations.year-end"),
                getTranslation("structures.recommendations.arithmetic"));
        for (Recommendation rank : numbers.ranks()) {
            String name = formats.text(rank.rank().label());
            Details arithmetic = new Details(
                    getTranslation("structures.recommendations.open", name),
                    new Paragraph(formats.text(rank.sentence())));
            NativeTableRow row = table.row(
                    List.of(name, formats.number(rank.now()), formats.number(rank.untilYearEnd())), arithmetic);
            row.addClassName(RankBadge.colour(rank.rank()));
        }
        add(table);
    }
}
