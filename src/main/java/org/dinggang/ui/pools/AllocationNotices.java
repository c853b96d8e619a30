package org.dinggang.ui.pools;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.dinggang.model.Text;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.Decision;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.VersionState;
import org.dinggang.ui.shell.Formats;

/** What was decided about an allocation, what stands in its way, and what has changed since it was solved. */
final class AllocationNotices extends Div {

    AllocationNotices(AllocationDetail detail) {
        Formats formats = Formats.current();
        addClassName("notices");
        Decision decision = detail.decision();
        if (decision != null) {
            boolean approved = detail.summary().state() == VersionState.APPROVED;
            notice(
                    approved ? "good" : "bad",
                    approved
                            ? getTranslation(
                                    "pools.decision.approved",
                                    formats.who(decision.by()),
                                    Objects.requireNonNullElse(decision.document(), ""),
                                    formats.date(detail.summary().inForceFrom()),
                                    decision.words())
                            : getTranslation("pools.decision.returned", formats.who(decision.by()), decision.words()));
        }
        if (!detail.problems().isEmpty()) {
            UnorderedList list = new UnorderedList();
            for (StructureProblem problem : detail.problems()) {
                list.add(new ListItem(formats.text(problem.message())));
            }
            Div box = new Div(new Paragraph(getTranslation("pools.problems")), list);
            box.addClassNames("notice", "warn");
            add(box);
        }
        for (Text notice : detail.notices()) {
            notice("quiet", formats.text(notice));
        }
    }

    private void notice(String colour, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("notice", colour);
        add(paragraph);
    }
}
