package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.StructurePlace;
import org.dinggang.model.PostCategory;
import org.dinggang.structures.StructureReport;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.ArithmeticButton;
import org.dinggang.ui.structure.FindingMark;
import org.jspecify.annotations.Nullable;

/** Posts of the three categories: technical ones are those on the board, the others are entered here. */
final class CategoryTable extends Section {
    final NumberInput management;
    final NumberInput worker;
    private final Formats formats = Formats.current();
    private final Span technical = new Span();
    private final Span total = new Span();
    private final Map<PostCategory, ArithmeticButton> calculated = new EnumMap<>(PostCategory.class);
    private final Map<PostCategory, Div> marks = new EnumMap<>(PostCategory.class);
    private final ArithmeticButton calculatedTotal = new ArithmeticButton();
    private final Div totalMarks = new Div();
    private int technicalPosts;

    /** @param changed when a number has changed */
    CategoryTable(Runnable changed) {
        addClassNames("card", "categories");
        H2 heading = new H2(getTranslation("structures.categories"));
        heading.setId("categories-heading");
        getElement().setAttribute("aria-labelledby", "categories-heading");
        Runnable entered = () -> {
            refresh();
            changed.run();
        };
        management = new NumberInput(formats.text(PostCategory.MANAGEMENT.label()), entered);
        worker = new NumberInput(formats.text(PostCategory.WORKER.label()), entered);
        for (PostCategory category : PostCategory.values()) {
            calculated.put(category, new ArithmeticButton());
            marks.put(category, new Div());
        }
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "board");
        table.getElement().setAttribute("aria-labelledby", "categories-heading");
        NativeTableRow head = new NativeTableRow(
                head("structures.category"),
                head("structures.board.calculated"),
                head("structures.board.posts"),
                head("structures.board.findings"));
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        body.add(row(PostCategory.MANAGEMENT, management));
        body.add(row(PostCategory.TECHNICAL, technical));
        body.add(row(PostCategory.WORKER, worker));
        body.add(row(getTranslation("structures.board.sum"), calculatedTotal, total, totalMarks));
        table.add(body);
        Div scroller = new Div(table);
        scroller.addClassName("scroller");
        add(heading, scroller);
        getElement().executeJs("window.dinggangStructureBoard(this)");
    }

    private NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(PostCategory category, Component number) {
        return row(
                formats.text(category.label()),
                Objects.requireNonNull(calculated.get(category)),
                number,
                Objects.requireNonNull(marks.get(category)));
    }

    private static NativeTableRow row(String name, Component steps, Component number, Component found) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableCell marks = new NativeTableCell(found);
        marks.addClassName("marks-column");
        NativeTableRow row = new NativeTableRow(head);
        row.add(new NativeTableCell(steps), new NativeTableCell(number), marks);
        return row;
    }

    /** Shows these numbers. */
    void show(Map<PostCategory, Integer> numbers) {
        management.show(numbers.getOrDefault(PostCategory.MANAGEMENT, 0));
        worker.show(numbers.getOrDefault(PostCategory.WORKER, 0));
        refresh();
    }

    /** Takes over the technical posts on the board. */
    void technical(int posts) {
        technicalPosts = posts;
        refresh();
    }

    /** Takes the calculated numbers; management and worker posts together are left alone, only people can tell them apart. */
    void fill(CalculatedStructure structure) {
        Map<PostCategory, Integer> numbers = structure.categoryPosts();
        if (numbers.containsKey(PostCategory.MANAGEMENT)) {
            management.show(numbers.getOrDefault(PostCategory.MANAGEMENT, 0));
        }
        if (numbers.containsKey(PostCategory.WORKER)) {
            worker.show(numbers.getOrDefault(PostCategory.WORKER, 0));
        }
        refresh();
    }

    /** Shows what the check says. */
    void show(StructureReport report) {
        CalculatedStructure structure = report.calculated();
        calculatedTotal.show(structure == null ? null : structure.total());
        calculated.forEach((category, button) -> button.show(structure == null ? null : step(structure, category)));
        marks.forEach((category, found) -> mark(found, FoundAt.category(report.findings(), category)));
        mark(totalMarks, FoundAt.total(report.findings()));
    }

    private static @Nullable Arithmetic step(CalculatedStructure structure, PostCategory category) {
        return structure.categories().stream()
                .filter(step -> step.place().equals(new StructurePlace.Category(category)))
                .findFirst()
                .orElse(null);
    }

    private void mark(Div found, List<Finding> findings) {
        found.removeAll();
        found.addClassName("marks");
        findings.forEach(finding -> found.add(FindingMark.bare(finding.weight(), formats.text(finding.sentence()))));
    }

    private void refresh() {
        technical.setText(formats.number(technicalPosts));
        total.setText(formats.number((long) technicalPosts + management.number() + worker.number()));
    }

    /** The posts of each category. */
    Map<PostCategory, Integer> numbers() {
        Map<PostCategory, Integer> numbers = new EnumMap<>(PostCategory.class);
        numbers.put(PostCategory.MANAGEMENT, management.number());
        numbers.put(PostCategory.TECHNICAL, technicalPosts);
        numbers.put(PostCategory.WORKER, worker.number());
        return numbers;
    }

    boolean isReadable() {
        return management.isReadable() && worker.isReadable();
    }
}
