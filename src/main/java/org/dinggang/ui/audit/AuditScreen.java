package org.dinggang.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEntry;
import org.dinggang.access.AuditLog;
import org.dinggang.access.AuditQuery;
import org.dinggang.access.CurrentActor;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.CsvFile;
import org.dinggang.ui.widgets.DateField;
import org.dinggang.ui.widgets.ExportButton;
import org.jspecify.annotations.Nullable;

/** Who did what, when, what was before and after, as far as the reader may know. */
@Route(value = "audit", layout = MainLayout.class)
@PermitAll
@Menu(title = "audit.title", icon = "vaadin:clipboard-text", order = 90)
@StyleSheet("administration.css")
@EnumTexts(prefix = "audit.action.", of = AuditAction.class)
public class AuditScreen extends Screen {
    final Grid<AuditEntry> grid = new Grid<>();
    final TextField text = new TextField();
    final ComboBox<String> action = new ComboBox<>();
    final DateField from = new DateField("");
    final DateField to = new DateField("");
    final Button verify = new Button();
    private final transient SubjectWords subjects;
    private final transient AuditLog log;
    private final transient CurrentActor current;
    private final transient Background background;
    private final transient Failures failures;
    private AuditQuery.Sort sort = AuditQuery.Sort.NUMBER;
    private boolean ascending;

    /** For everybody signed in. */
    public AuditScreen(
            AuditLog log, CurrentActor current, SubjectWords.Services names, Background background, Failures failures) {
        this.subjects = new SubjectWords(names);
        this.log = log;
        this.current = current;
        this.background = background;
        this.failures = failures;
        addClassName("administration");
        add(toolbar(), grid);
        showColumns();
        grid.setAriaLabel(getTranslation("audit.title"));
        grid.setEmptyStateText(getTranslation("audit.none"));
        grid.setItemDetailsRenderer(new ComponentRenderer<>(AuditDetail::new));
        grid.setItems(
                query -> page(query.getSortOrders(), query.getOffset(), query.getLimit()),
                query -> log.count(current.get(), wanted()));
    }

    @Override
    protected String title() {
        return getTranslation("audit.title");
    }

    private Stream<AuditEntry> page(List<QuerySortOrder> orders, int offset, int limit) {
        sort = orders.isEmpty()
                ? AuditQuery.Sort.NUMBER
                : AuditQuery.Sort.valueOf(orders.getFirst().getSorted());
        ascending = !orders.isEmpty() && orders.getFirst().getDirection() == SortDirection.ASCENDING;
        return log.page(current.get(), wanted(), offset, limit).stream();
    }

    private AuditQuery wanted() {
        return new AuditQuery(
                text.getValue().strip(),
                action.getOptionalValue().orElse(""),
                start(from.getValue()),
                start(to.getValue() == null ? null : to.getValue().plusDays(1)),
                sort,
                ascending);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Div toolbar() {
        text.setPlaceholder(getTranslation("audit.filter"));
        text.setAriaLabel(getTranslation("audit.filter"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        action.setPlaceholder(getTranslation("audit.column.action"));
        action.setAriaLabel(getTranslation("audit.column.action"));
        action.setClearButtonVisible(true);
        action.setItems(log.actions(current.get()));
        action.setItemLabelGenerator(this::name);
        from.setPlaceholder(getTranslation("audit.from"));
        from.setAriaLabel(getTranslation("audit.from"));
        to.setPlaceholder(getTranslation("audit.to"));
        to.setAriaLabel(getTranslation("audit.to"));
        text.addValueChangeListener(change -> refresh());
        action.addValueChangeListener(change -> refresh());
        from.addValueChangeListener(change -> refresh());
        to.addValueChangeListener(change -> refresh());
        verify.setText(getTranslation("audit.verify"));
        verify.setIcon(VaadinIcon.CHECK_SQUARE_O.create());
        verify.addClickListener(click -> verify());
        Div bar = new Div(text, action, from, to, export(), verify);
        bar.addClassName("toolbar");
        return bar;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private ExportButton export() {
        List<String> headings = List.of(
                getTranslation("audit.column.number"),
                getTranslation("audit.column.at"),
                getTranslation("audit.column.actor"),
                getTranslation("audit.column.action"),
                getTranslation("audit.column.subject"),
                getTranslation("audit.before"),
                getTranslation("audit.after"),
                getTranslation("audit.column.hash"));
        return new ExportButton(
                getTranslation("audit.export"),
                getTranslation("audit.file"),
                CsvFile.TYPE,
                new AuditExport(log, current::get, this::wanted, headings),
                failures);
    }

    private void showColumns() {
        Formats formats = Formats.current();
        Grid.Column<AuditEntry> number =
                column(AuditQuery.Sort.NUMBER, "audit.column.number", entry -> formats.number(entry.number()));
        grid.addColumn(entry -> formats.time(entry.at()))
                .setHeader(getTranslation("audit.column.at"))
                .setAutoWidth(true);
        column(AuditQuery.Sort.ACTOR, "audit.column.actor", this::actor);
        column(AuditQuery.Sort.ACTION, "audit.column.action", entry -> name(entry.action()));
        column(AuditQuery.Sort.SUBJECT, "audit.column.subject", entry -> subjects.of(entry.subject()));
        grid.sort(List.of(new GridSortOrder<>(number, SortDirection.DESCENDING)));
    }

    private Grid.Column<AuditEntry> column(AuditQuery.Sort by, String key, ValueProvider<AuditEntry, String> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation(key))
                .setSortable(true)
                .setSortProperty(by.name())
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private void verify() {
        Actor actor = current.get();
        verify.setEnabled(false);
        background.start(
                this,
                progress -> log.verify(actor),
                this::tell,
                failure -> {
                    verify.setEnabled(true);
                    failures.tell(failure);
                },
                share -> {});
    }

    private void tell(OptionalLong broken) {
        verify.setEnabled(true);
        broken.ifPresentOrElse(
                number -> Notifier.error(getTranslation("audit.broken", number)),
                () -> Notifier.success(getTranslation("audit.whole")));
    }

    /** The person's name beside the sign-in name, by which entries are found. */
    private String actor(AuditEntry entry) {
        String who = Formats.current().who(entry.actor());
        return !who.equals(entry.actor()) || entry.actorName().equals(entry.actor())
                ? who
                : getTranslation("audit.actor", entry.actorName(), entry.actor());
    }

    private String name(String code) {
        return AuditAction.of(code)
                .map(known -> getTranslation(Translations.key("audit.action.", known)))
                .orElse(code);
    }
}
