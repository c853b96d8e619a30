package org.dinggang.ui.structure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.dinggang.establishment.QuotaEffect;
import org.dinggang.establishment.QuotaEffect.Holder;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** Who holds the posts of a number, and when they leave. */
public final class HoldersDialog extends Dialog {
    /** Of that number. */
    public HoldersDialog(QuotaEffect quota) {
        Formats formats = Formats.current();
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation("structures.holders", quota.grades().toString()));
        add(new Paragraph(formats.text(quota.sentence())));
        if (quota.over() > 0) {
            add(new Paragraph(getTranslation("structures.holders.stay")));
        }
        Table table = new Table(
                getTranslation("structures.holders", quota.grades().toString()),
                getTranslation("structures.holders.name"),
                getTranslation("structures.board.grade"),
                getTranslation("structures.holders.leaves"),
                getTranslation("structures.holders.code"));
        for (Holder holder : quota.holders()) {
            table.row(
                    List.of(
                            holder.name(),
                            getTranslation("structures.grade", holder.grade().toString()),
                            holder.leavesOn() == null ? "—" : formats.date(holder.leavesOn())),
                    new Anchor(
                            "roster?" + new QueryParameters(Map.of("q", List.of(holder.id()))).getQueryString(),
                            holder.id()));
        }
        add(table);
        getFooter().add(new Button(getTranslation("structures.close"), click -> close()));
    }
}
