package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.dinggang.model.Text;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Of which pool an allocation is, how far it has come, and on which terms. */
final class AllocationHead extends Div {

    /** @param ruleSet what people call the rule set; null where there is none of that name any more */
    AllocationHead(AllocationDetail detail, @Nullable Text ruleSet) {
        Formats formats = Formats.current();
        Paragraph words = new Paragraph(getTranslation(
                "pools.allocation.terms",
                formats.text(detail.terms().measure().label()),
                formats.longDate(detail.terms().asOf()),
                ruleSet == null ? detail.terms().ruleSet() : formats.text(ruleSet),
                formats.who(detail.summary().author())));
        words.addClassName("about");
        Div head = new Div(new Anchor("pools", detail.summary().pool()), new AllocationBadges(detail.summary()));
        head.addClassName("card-head");
        add(head, words);
    }
}
