package org.dinggang.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.SortedSet;
import org.dinggang.access.Actor;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.structures.VersionComparison;
import org.dinggang.structures.VersionDetail;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.structure.BoardTable;
import org.dinggang.ui.structure.BoardTable.Column;
import org.dinggang.ui.structure.DifferenceMark;
import org.dinggang.ui.structure.FindingList;
import org.dinggang.ui.structure.GradeRows;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.structure.VersionBadge;
import org.dinggang.ui.widgets.ExportButton;
import org.dinggang.ui.widgets.ProgressPanel;
import org.dinggang.ui.widgets.Toolbar;
import org.jspecify.annotations.Nullable;

/** Two versions of a structure side by side: numbers with their differences, everything else that differs, what is found of each. */
@Route(value = "structure-versions/:one([0-9]{1,18})/:other([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("people.css")
@StyleSheet("plans.css")
@StyleSheet("desk.css")
@StyleSheet("posts.css")
public class ComparisonScreen extends Screen implements BeforeEnterObserver, AfterNavigationObserver {
    final Div content = new Div();
    private final ProgressPanel progress = new ProgressPanel(getTranslation("structures.loading"));
    private final Toolbar toolbar = new Toolbar();
    private final transient StructureServices services;
    private final Formats formats = Formats.current();
    private long one;
    private long other;
    private transient @Nullable Compared compared;

    /** What is compared. */
    record Compared(VersionDetail one, VersionDetail other, VersionComparison comparison) {
        /** The rows of their numbers. */
        SortedSet<GradeRange> rows() {
            return GradeRows.of(one.content().technical(), other.content().technical());
        }
    }

    /** @param services what it works with */
    public ComparisonScreen(StructureServices services) {
        this.services = services;
        addClassNames("institution", "structure-comparison");
        content.addClassName("sections");
        add(toolbar, progress, content);
    }

    @Override
    protected String title() {
        return compared == null
                ? getTranslation("structures.compare.title")
                : getTranslation(
                        "structures.compare.of",
                        compared.one().summary().institution(),
                        formats.text(compared.comparison().one()),
                        formats.text(compared.comparison().other()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        one = RouteKeys.of(event, "one");
        other = RouteKeys.of(event, "other");
        compared = null;
        content.removeAll();
        toolbar.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Actor actor = services.actor().get();
        progress.begin(services.background()
                .start(
                        this,
                        done -> new Compared(
                                services.versions().detail(actor, one),
                                services.versions().detail(actor, other),
                                services.versions().compare(actor, one, other)),
                        this::show,
                        failure -> explain(services.failures().words(failure)),
                        progress::show));
    }

    private void show(Compared shown) {
        compared = shown;
        progress.end();
        titleChanged();
        toolbar.end(new ExportButton(
                getTranslation("structures.compare.export"),
                getTranslation("structures.compare.file", shown.one().summary().institution()),
                ExportButton.WORKBOOK,
                ComparisonFile.of(shown),
                services.failures()));
        Div heads = new Div(head(shown.one()), head(shown.other()));
        heads.addClassName("compare-heads");
        Div found = new Div(found(shown.one()), found(shown.other()));
        found.addClassName("compare-heads");
        content.removeAll();
        content.add(
                heads,
                new Card("structures.editor.numbers", numbers(shown)),
                new Card("structures.difference", new ChangeTable(shown.comparison())),
                found);
    }

    private Component head(VersionDetail version) {
        String name = formats.text(version.summary().name());
        Div head = new Div(
                new H2(new Anchor("structure-versions/" + version.summary().id(), name)),
                new VersionBadge(version.summary()),
                new Paragraph(getTranslation(
                        "structures.compare.about",
                        formats.date(version.content().inForceFrom()),
                        formats.number(version.basedOn().authorized()),
                        formats.number(version.summary().technical()))));
        head.addClassNames("compare-head", "card");
        return head;
    }

    private Component numbers(Compared shown) {
        Posts before = shown.one().content().technical();
        Posts after = shown.other().content().technical();
        BoardTable table = new BoardTable(
                getTranslation("structures.editor.numbers"),
                List.of(
                        Column.numbers(
                                formats.text(shown.comparison().one()),
                                "",
                                before::number,
                                rows -> GradeRows.all(before)),
                        Column.numbers(
                                formats.text(shown.comparison().other()),
                                "",
                                after::number,
                                rows -> GradeRows.all(after)),
                        new Column(
                                getTranslation("structures.board.difference"),
                                "",
                                row -> new DifferenceMark(before.number(row), after.number(row)),
                                rows -> new DifferenceMark(GradeRows.all(before), GradeRows.all(after)))));
        table.show(shown.rows(), rank -> new Div());
        return table;
    }

    private Component found(VersionDetail version) {
        FindingList findings = new FindingList();
        findings.show(version.report().findings(), version.content().waivers());
        Div box = new Div(
                new H2(getTranslation(
                        "structures.compare.findings",
                        formats.text(version.summary().name()))),
                findings);
        box.addClassName("card");
        return box;
    }
}
