package org.dinggang.ui.imports;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.ImportPreview.ChangedStructure;
import org.dinggang.registry.ImportPreview.Person;
import org.dinggang.ui.shell.Formats;

/** The lists of a preview. Their rows are in memory already; the browser fetches those that it shows. */
final class PreviewGrids {
    private final Formats formats = Formats.current();

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
    Grid<Person> people(List<Person> people, String label) {
        Grid<Person> grid = grid(label);
        column(grid, "imports.column.code", Person::staffCode);
        column(grid, "imports.column.name", Person::name);
        column(grid, "imports.column.institution", Person::institutionName);
        grid.setItems(people);
        return grid;
    }

    /** What changes of people, a row for each field. */
    Grid<PersonField> changes(ImportPreview preview, String label) {
        Grid<PersonField> grid = grid(label);
        column(grid, "imports.column.code", row -> row.person().staffCode());
        column(grid, "imports.column.name", row -> row.person().name());
        column(grid, "imports.column.field", row -> formats.text(row.field().name()));
        column(
                grid,
                "imports.column.before",
                row -> orDash(formats.text(row.field().before())));
        column(
                grid,
                "imports.column.after",
                row -> orDash(formats.text(row.field().after())));
        grid.setItems(preview.changed().stream()
                .flatMap(changed -> changed.fields().stream().map(field -> new PersonField(changed.person(), field)))
                .toList());
        return grid;
    }

    /** What changes of institutions, pools and limits, a row for each field. */
    Grid<StructureField> structures(List<ChangedStructure> structures, String label) {
        Grid<StructureField> grid = grid(label);
        column(grid, "imports.column.structure", StructureField::name);
        column(grid, "imports.column.field", row -> formats.text(row.field().name()));
        column(
                grid,
                "imports.column.before",
                row -> orDash(formats.text(row.field().before())));
        column(
                grid,
                "imports.column.after",
                row -> orDash(formats.text(row.field().after())));
        grid.setItems(structures.stream()
                .flatMap(changed -> changed.fields().stream().map(field -> new StructureField(changed.name(), field)))
                .toList());
        return grid;
    }

    /** Cells and what is wrong with them. */
    Grid<InputProblem> problems(List<InputProblem> problems, String label) {
        Grid<InputProblem> grid = grid(label);
        column(grid, "imports.column.sheet", problem -> sheet(problem.place()))
                .setFlexGrow(0)
                .setWidth("9rem");
        column(grid, "imports.column.cell", problem -> cell(problem.place()))
                .setFlexGrow(0)
                .setWidth("6rem");
        column(grid, "imports.column.problem", problem -> formats.text(problem.message()))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(problems);
        return grid;
    }

    private <T> Grid<T> grid(String label) {
        Grid<T> grid = new Grid<>();
        grid.addClassNames("preview-grid", "copyable");
        grid.setAriaLabel(label);
        grid.setEmptyStateText(grid.getTranslation("imports.none"));
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        return grid;
    }

    private static <T> Grid.Column<T> column(Grid<T> grid, String heading, ValueProvider<T, String> words) {
        return grid.addColumn(words)
                .setHeader(grid.getTranslation(heading))
                .setSortable(true)
                .setResizable(true)
                .setTooltipGenerator(words::apply);
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
