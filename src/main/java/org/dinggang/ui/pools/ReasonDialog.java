package org.dinggang.ui.pools;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.ui.shell.Formats;

/** Why an institution has so many posts of a grade: not fewer, and not more. */
final class ReasonDialog extends Dialog {

    ReasonDialog(PoolRow row, PostReason reason) {
        Formats formats = Formats.current();
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation(
                "pools.reason.title", row.member().name(), row.grades().toString(), formats.number(reason.posts())));
        Need need = row.need();
        add(new Paragraph(getTranslation(
                "pools.reason.need",
                formats.number(need.holders()),
                formats.number(need.waiting()),
                formats.number(need.waitingDays()),
                formats.number(need.current()))));
        reason.notFewer()
                .ifPresent(words ->
                        add(new H3(getTranslation("pools.reason.not-fewer")), new Paragraph(formats.text(words))));
        add(new H3(getTranslation("pools.reason.not-more")), new Paragraph(formats.text(reason.notMore())));
        getFooter().add(new Button(getTranslation("pools.close"), click -> close()));
    }
}
