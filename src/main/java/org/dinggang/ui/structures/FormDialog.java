package org.dinggang.ui.structures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.dinggang.access.Actor;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.FindingList;
import org.dinggang.ui.structure.GradeRows;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.ListColumns;
import org.dinggang.ui.widgets.Toolbar;
import org.dinggang.ui.widgets.WorkbookUpload;
import org.jspecify.annotations.Nullable;

/** Reads a structure from the official forms: all problems at once with their cells, else a draft of what they say. */
final class FormDialog extends Dialog {
    final WorkbookUpload upload;
    final Div preview = new Div();
    final Button create = new Button();
    private final StructureServices services;
    private final StructureState state;
    private final LongConsumer opened;
    private @Nullable ReadForm read;

    /** @param opened takes the draft's key */
    FormDialog(StructureServices services, StructureState state, LongConsumer opened) {
        this.services = services;
        this.state = state;
        this.opened = opened;
        addClassName("edit-dialog");
        setHeaderTitle(getTranslation("structures.form.read"));
        upload = new WorkbookUpload(this::received);
        preview.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("structures.form.words")), upload, preview);
        create.setText(getTranslation("structures.form.create"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setEnabled(false);
        create.setDisableOnClick(true);
        create.addClickListener(click -> create());
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), create);
    }

    /** Reads a workbook that has been uploaded, and deletes it. */
    void received(Path file, String name) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("structures.form.reading"));
        read = null;
        create.setEnabled(false);
        preview.removeAll();
        preview.add(new Paragraph(getTranslation("structures.form.reading")), bar);
        upload.clearFileList();
        Actor actor = services.actor().get();
        services.background().start(this, progress -> read(actor, file), this::show, this::refused, share -> {});
    }

    private ReadForm read(Actor actor, Path file) throws IOException, UnusableInputException {
        try {
            return ReadForm.read(services, actor, state, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void show(ReadForm form) {
        read = form;
        preview.removeAll();
        Formats formats = Formats.current();
        Paragraph words = new Paragraph(getTranslation(
                "structures.form.summary",
                formats.text(form.rules().title()),
                formats.number(form.content().basis().request().total()),
                formats.number(GradeRows.all(form.content().technical())),
                formats.number(form.report().findings().size())));
        words.addClassName("summary");
        FindingList findings = new FindingList();
        findings.show(form.report().findings(), form.content().waivers());
        preview.add(words, findings);
        create.setEnabled(true);
    }

    private void refused(Throwable failure) {
        preview.removeAll();
        if (failure instanceof UnusableInputException unusable) {
            Paragraph words = new Paragraph(getTranslation(
                    "structures.form.unusable", unusable.problems().size() + unusable.unlisted()));
            words.addClassName("unusable");
            preview.add(words, problems(unusable.problems()));
        } else {
            services.failures().tell(failure);
        }
    }

    private Div problems(List<InputProblem> problems) {
        Formats formats = Formats.current();
        Grid<InputProblem> grid = new Grid<>();
        String label = getTranslation("structures.form.problems");
        grid.setAriaLabel(label);
        grid.addClassNames("preview-grid", "copyable");
        grid.addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        ListColumns<InputProblem> columns = new ListColumns<>(grid);
        columns.add(
                        getTranslation("structures.form.place"),
                        problem -> formats.text(problem.place().describe()))
                .setFlexGrow(0)
                .setWidth("12rem");
        columns.add(getTranslation("structures.form.problem"), problem -> formats.text(problem.message()))
                .setFlexGrow(1);
        grid.setItems(problems);
        return new Div(
                new Toolbar().end(columns.export(getTranslation("widgets.export"), label, services.failures())), grid);
    }

    private void create() {
        ReadForm form = read;
        if (form == null) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress ->
                                services.versions().create(actor, state.detail().id(), form.content()),
                        id -> {
                            close();
                            opened.accept(id);
                        },
                        failure -> {
                            create.setEnabled(true);
                            services.failures().tell(failure);
                        },
                        share -> {});
    }
}
