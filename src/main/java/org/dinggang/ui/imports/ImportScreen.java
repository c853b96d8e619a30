package org.dinggang.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.dinggang.access.Actor;
import org.dinggang.registry.MissingPeople;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.Download;
import org.dinggang.ui.widgets.WorkbookUpload;
import org.jspecify.annotations.Nullable;

/** Rosters from workbooks: upload, look at what would change, then all of it or nothing; and back again. */
@Route(value = "import", layout = MainLayout.class)
@RolesAllowed("INSTITUTION")
@Menu(title = "imports.title", icon = "vaadin:upload-alt", order = 40)
@StyleSheet("people.css")
public class ImportScreen extends Screen {
    final Div work = new Div();
    final LastImports last;
    private final transient ImportServices services;
    private transient Runnable unwatch = () -> {};
    private transient @Nullable Actor watching;

    /** @param services what it works with */
    public ImportScreen(ImportServices services) {
        this.services = services;
        addClassName("import");
        last = new LastImports(services);
        work.addClassName("work");
        add(work, last);
    }

    @Override
    protected String title() {
        return getTranslation("imports.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Actor actor = services.actor().get();
        watching = actor;
        var shown = event.getUI().accessLater(this::show, () -> {});
        unwatch = services.desk().watch(actor, shown::accept);
        show(services.desk().state(actor));
        last.show(actor);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
        super.onDetach(event);
    }

    /** Shows how far the import is. */
    void show(ImportState state) {
        if (state instanceof ImportState.Working working && showing(working)) {
            return;
        }
        work.removeAll();
        switch (state) {
            case ImportState.Nothing nothing -> work.add(begin());
            case ImportState.Working working -> work.add(new WorkingPanel(working));
            case ImportState.Previewed previewed ->
                work.add(new PreviewPanel(previewed, services, this::apply, this::discard));
            case ImportState.Applied applied -> {
                work.add(applied(applied));
                if (watching != null) {
                    last.show(watching);
                }
            }
            case ImportState.Refused refused -> work.add(refused(refused));
        }
    }

    private boolean showing(ImportState.Working working) {
        return work.getChildren()
                .filter(WorkingPanel.class::isInstance)
                .map(WorkingPanel.class::cast)
                .peek(panel -> panel.show(working))
                .findAny()
                .isPresent();
    }

    private Component begin() {
        Button template = new Button(getTranslation("imports.template"), VaadinIcon.FILE_TABLE.create());
        template.addClickListener(
                click -> new Download(getTranslation("imports.template"), services.background(), services.failures())
                        .start(getTranslation("imports.template.file"), services.rosterImport()::writeTemplate));
        Section section = new Section(
                new H2(getTranslation("imports.begin")),
                new Paragraph(getTranslation("imports.begin.words")),
                new WorkbookUpload(this::received),
                new Paragraph(getTranslation("imports.template.words")),
                template);
        section.addClassName("card");
        return section;
    }

    /** In another window something may be under way already. */
    void received(Path file, String name) {
        if (!services.desk().read(services.actor().get(), file, name)) {
            Notifier.error(getTranslation("imports.busy", name));
        }
    }

    private void apply(MissingPeople missing) {
        services.desk().apply(services.actor().get(), missing);
    }

    private void discard() {
        services.desk().discard(services.actor().get());
    }

    private Component applied(ImportState.Applied applied) {
        int left = applied.missing() == MissingPeople.LEAVE
                ? applied.preview().missing().size()
                : 0;
        Paragraph words = new Paragraph(getTranslation(
                "imports.applied.words",
                applied.preview().fileName(),
                applied.preview().added().size(),
                applied.preview().changed().size(),
                left));
        Anchor roster = new Anchor("roster", getTranslation("imports.to-roster"));
        Button again = new Button(getTranslation("imports.another"), click -> discard());
        Div actions = new Div(roster, again);
        actions.addClassName("actions");
        Section section = new Section(new H2(getTranslation("imports.applied")), words, actions);
        section.addClassNames("card", "applied");
        return section;
    }

    private Component refused(ImportState.Refused refused) {
        Paragraph words = new Paragraph(Formats.current().text(refused.reason()));
        words.addClassName("unusable");
        Button again =
                new Button(getTranslation("imports.again"), click -> received(refused.file(), refused.fileName()));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        Button away = new Button(getTranslation("imports.discard"), click -> discard());
        Div actions = new Div(again, away);
        actions.addClassName("actions");
        Section section = new Section(new H2(getTranslation("imports.refused", refused.fileName())), words, actions);
        section.addClassName("card");
        return section;
    }

    /** What is being done with a workbook, and how much of it. */
    static final class WorkingPanel extends Section {
        private final Paragraph words = new Paragraph();
        private final ProgressBar bar = new ProgressBar();

        WorkingPanel(ImportState.Working working) {
            addClassName("card");
            words.getElement().setAttribute("aria-live", "polite");
            Paragraph calm = new Paragraph(getTranslation("imports.working.words"));
            calm.addClassName("quiet");
            add(new H2(getTranslation("imports.working", working.fileName())), words, bar, calm);
            show(working);
        }

        void show(ImportState.Working working) {
            Formats formats = Formats.current();
            String stage = formats.text(working.stage().label());
            boolean known = working.all() > 0;
            bar.setIndeterminate(!known);
            bar.getElement().setAttribute("aria-label", stage);
            if (known) {
                bar.setMax(working.all());
                bar.setValue(Math.min(working.done(), working.all()));
            }
            words.setText(
                    known
                            ? getTranslation(
                                    "imports.working.of",
                                    stage,
                                    formats.number(working.done()),
                                    formats.number(working.all()))
                            : stage);
        }
    }
}
