package org.dinggang.ui.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.ImportPreview.ChangedStructure;
import org.dinggang.registry.ImportPreview.Person;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.FilterField;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.Toolbar;

/** The lists of a preview, each with its filter and export. Their rows are in memory already; the browser fetches those that it shows. */
final class PreviewGrids {
    /** So many rows are seen at a glance: they need no filter. */
    private static final int SEEN_AT_A_GLANCE = 8;

    private final Formats formats = Formats.current();
    private final Failures failures;

    PreviewGrids(Failures failures) {
        this.failures = failures;
    }

    /**
     * One field of one person.
     *
     * @param person the person
     * @param field what changes
     */
    record PersonField(Person person, FieldChange field) {}

    /**
     * One field of an institution, pool or limit.
     *
     * @param name its name
     * @param field what changes
     */
    record StructureField(String name, FieldChange field) {}

    /** People. */
    Div people(List<Person> people, String label) {
        ListColumns<Person> columns = new ListColumns<>(grid(label));
        column(columns, "imports.column.code", Person::staffCode);
        column(columns, "imports.column.name", Person::name);
        column(columns, "imports.column.institution", Person::institutionName);
        return list(columns, label, people);
    }

    /** What changes of people, a row for each field. */
    Div changes(ImportPreview preview, String label) {
        ListColumns<PersonField> columns = new ListColumns<>(grid(label));
        column(columns, "imports.column.code", row -> row.person().staffCode());
        column(columns, "imports.column.name", row -> row.person().name());
        field(columns, PersonField::field);
        columns.grid().setPartNameGenerator(row -> row.field().clears() ? "cleared" : null);
        return list(
                columns,
                label,
                preview.changed().stream()
                        .flatMap(changed ->
                                changed.fields().stream().map(field -> new PersonField(changed.person(), field)))
                        .toList());
    }

    /** What changes of institutions, pools and limits, a row for each field. */
    Div structures(List<ChangedStructure> structures, String label) {
        ListColumns<StructureField> columns = new ListColumns<>(grid(label));
        column(columns, "imports.column.structure", StructureField::name);
        field(columns, StructureField::field);
        return list(
                columns,
                label,
                structures.stream()
                        .flatMap(changed ->
                                changed.fields().stream().map(field -> new StructureField(changed.name(), field)))
                        .toList());
    }

    /** Cells and what is wrong with them. */
    Div problems(List<InputProblem> problems, String label) {
        ListColumns<InputProblem> columns = new ListColumns<>(grid(label));
        column(columns, "imports.column.sheet", problem -> sheet(problem.place()))
                .setFlexGrow(0)
                .setWidth("9rem");
        column(columns, "imports.column.cell", problem -> cell(problem.place()))
                .setFlexGrow(0)
                .setWidth("6rem");
        column(columns, "imports.column.problem", problem -> formats.text(problem.message()))
                .setFlexGrow(1);
        columns.grid().addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return list(columns, label, problems);
    }

    private <T> Grid<T> grid(String label) {
        Grid<T> grid = new Grid<>();
        grid.addClassNames("preview-grid", "copyable");
        grid.setAriaLabel(label);
        grid.setEmptyStateText(grid.getTranslation("imports.none"));
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        return grid;
    }

    private <T> Div list(ListColumns<T> columns, String label, List<T> items) {
        columns.grid().setItems(items);
        Div list = new Div();
        if (!items.isEmpty()) {
            FilterField filter = columns.filter(list.getTranslation("widgets.filter"));
            filter.setVisible(items.size() > SEEN_AT_A_GLANCE);
            list.add(new Toolbar(filter).end(columns.export(list.getTranslation("widgets.export"), label, failures)));
        }
        list.add(columns.grid());
        return list;
    }

    private static <T> Grid.Column<T> column(ListColumns<T> columns, String heading, ValueProvider<T, String> words) {
        return columns.add(I18NProvider.translate(heading), words).setTooltipGenerator(words::apply);
    }

    /** Columns of what a field is called, was and will be. */
    private <T> void field(ListColumns<T> columns, ValueProvider<T, FieldChange> field) {
        column(
                columns,
                "imports.column.field",
                row -> formats.text(field.apply(row).name()));
        column(
                columns,
                "imports.column.before",
                row -> orDash(formats.text(field.apply(row).before())));
        column(columns, "imports.column.after", row -> after(field.apply(row)));
    }

    /** A value that goes is said to go: a dash is easily overlooked. */
    private String after(FieldChange change) {
        return change.clears()
                ? I18NProvider.translate("imports.column.after.cleared")
                : orDash(formats.text(change.after()));
    }

    private String sheet(Place place) {
        return switch (place) {
            case Place.Cell cell -> cell.sheet();
            case Place.Sheet sheet -> sheet.sheet();
            case Place.WholeFile whole -> formats.text(whole.describe());
            case Place.Position position -> formats.text(position.describe());
            case Place.Pointer pointer -> formats.text(pointer.describe());
        };
    }

    private static String cell(Place place) {
        return place instanceof Place.Cell cell ? cell.cell() : "";
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "—" : words;
    }
}
