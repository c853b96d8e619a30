package org.dinggang.ui.structures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.dinggang.model.Establishment;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.EstablishmentRecord;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;

/** The establishment: its headcount, since when, whether the posts follow it, and what was recorded of it. */
final class EstablishmentSection extends Section {
    final Button record = new Button();
    private final Formats formats = Formats.current();

    /**
     * Of an institution.
     *
     * @param mayRecord whether the person may record a change
     * @param opened when the person wants to
     */
    EstablishmentSection(StructureState state, boolean mayRecord, Runnable opened) {
        addClassNames("card", "establishment");
        H2 heading = new H2(getTranslation("structures.establishment"));
        heading.setId("establishment-heading");
        getElement().setAttribute("aria-labelledby", "establishment-heading");
        record.setText(getTranslation("structures.establishment.record"));
        record.addClickListener(click -> opened.run());
        record.setVisible(mayRecord);
        Div head = new Div(heading, record);
        head.addClassName("section-head");
        add(head, facts(state.detail().institution().establishment()));
        if (!state.history().isEmpty()) {
            add(history(state.history()));
        }
    }

    private DescriptionList facts(Establishment establishment) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "structures.establishment.authorized", formats.number(establishment.authorized()));
        fact(list, "structures.establishment.changed-on", formats.date(establishment.changedOn()));
        fact(list, "structures.establishment.adjusted-on", formats.date(establishment.postsAdjustedOn()));
        fact(
                list,
                "structures.establishment.transfer",
                getTranslation(
                        establishment.transferPending()
                                ? "structures.establishment.transfer.pending"
                                : "structures.establishment.transfer.none"));
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new Div(new Term(getTranslation(key)), new Description(value.isEmpty() ? "—" : value)));
    }

    private Table history(List<EstablishmentRecord> history) {
        Table table = new Table(
                getTranslation("structures.establishment.history"),
                getTranslation("structures.establishment.day"),
                getTranslation("structures.establishment.what"),
                getTranslation("structures.document"),
                getTranslation("structures.establishment.by"));
        for (EstablishmentRecord record : history) {
            table.row(List.of(
                    formats.date(record.what().day()),
                    what(record),
                    record.what().document(),
                    formats.who(record.change().actor())));
        }
        return table;
    }

    private String what(EstablishmentRecord record) {
        return switch (record.what()) {
            case EstablishmentChange.Changed changed ->
                getTranslation(
                        "structures.establishment.changed",
                        formats.number(record.authorizedBefore()),
                        formats.number(changed.authorized()));
            case EstablishmentChange.TransferBegun begun -> getTranslation("structures.establishment.begun");
            case EstablishmentChange.TransferEnded ended -> getTranslation("structures.establishment.ended");
        };
    }
}
