package org.dinggang.ui.rounds;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantQuery;
import org.dinggang.rounds.ApplicantRow;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundState;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Who has applied, with what merit: a lazily loaded grid that is edited in place, and the import of a workbook. */
final class ApplicantsPanel extends Div {
    final TextField text = new TextField();
    final Checkbox withoutMerit = new Checkbox();
    final Button upload = new Button();
    final ApplicantsGrid grid;
    private final Span count = new Span();
    private final RoundServices services;
    private final Runnable changed;
    private final CallbackDataProvider<ApplicantRow, Void> rows =
            new CallbackDataProvider<>(this::fetch, this::count, ApplicantRow::staff);
    private @Nullable RoundDetail round;

    /** @param changed called when something of the round has changed */
    ApplicantsPanel(RoundServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("applicants");
        text.setPlaceholder(getTranslation("rounds.applicant.text"));
        text.setAriaLabel(getTranslation("rounds.applicant.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> rows.refreshAll());
        withoutMerit.setLabel(getTranslation("rounds.applicant.without-merit"));
        withoutMerit.addValueChangeListener(change -> rows.refreshAll());
        upload.setText(getTranslation("rounds.applicant.import"));
        upload.setIcon(VaadinIcon.UPLOAD.create());
        upload.addClickListener(click -> startImport());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        grid = new ApplicantsGrid(this::save);
        Div head = new Div(
                text,
                withoutMerit,
                count,
                grid.columns()
                        .export(
                                getTranslation("widgets.export"),
                                getTranslation("rounds.applicant.file"),
                                services.failures()),
                upload);
        head.addClassName("screen-head");
        add(head, grid);
    }

    /** Shows the people of a round. */
    void show(RoundDetail shown) {
        boolean first = round == null;
        round = shown;
        boolean open = shown.summary().mayEdit() && shown.summary().state() != RoundState.CLOSED;
        upload.setVisible(open);
        grid.setEditable(open);
        if (first) {
            grid.setDataProvider(rows);
        } else {
            rows.refreshAll();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        rows.refreshAll();
    }

    private ApplicantQuery query(java.util.List<QuerySortOrder> orders) {
        ApplicantQuery.Sort sort = orders.isEmpty()
                ? ApplicantQuery.Sort.STAFF
                : ApplicantQuery.Sort.valueOf(orders.getFirst().getSorted());
        boolean ascending = orders.isEmpty() || orders.getFirst().getDirection() == SortDirection.ASCENDING;
        boolean missing = Boolean.TRUE.equals(withoutMerit.getValue());
        return new ApplicantQuery(
                Set.of(), text.getValue().strip(), missing ? Boolean.TRUE : null, missing, sort, ascending);
    }

    private Stream<ApplicantRow> fetch(Query<ApplicantRow, Void> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        RoundDetail shown = round;
        return shown == null
                ? Stream.empty()
                : services
                        .rounds()
                        .applicants(
                                services.actor().get(),
                                shown.summary().id(),
                                query(query.getSortOrders()),
                                offset,
                                limit)
                        .stream();
    }

    private int count(Query<ApplicantRow, Void> query) {
        RoundDetail shown = round;
        if (shown == null) {
            return 0;
        }
        int found = services.rounds()
                .countApplicants(services.actor().get(), shown.summary().id(), query(java.util.List.of()));
        count.setText(getTranslation(
                "rounds.applicant.count",
                Formats.current().number(found),
                Formats.current().number(shown.people())));
        return found;
    }

    private void save(ApplicantRow row, Applicant applicant) {
        RoundDetail shown = round;
        if (shown == null) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            services.rounds()
                                    .setApplicant(actor, shown.summary().id(), row.staff(), applicant);
                            return row;
                        },
                        saved -> changed.run(),
                        failure -> {
                            services.failures().tell(failure);
                            rows.refreshAll();
                        },
                        share -> {});
    }

    private void startImport() {
        if (round != null) {
            new ApplicantsImport(services, round.summary().id(), changed).open();
        }
    }
}
