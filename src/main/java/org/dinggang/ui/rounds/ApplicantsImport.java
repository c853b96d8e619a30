package org.dinggang.ui.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dinggang.access.Actor;
import org.dinggang.exchange.InputProblem;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantPreview;
import org.dinggang.rounds.ApplicantPreview.ApplicantChange;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.widgets.WorkbookUpload;
import org.jspecify.annotations.Nullable;

/** Takes applicants with merit from a workbook: a preview of what changes and of every unusable cell, then all or nothing. */
final class ApplicantsImport extends Dialog {
    /** Headings of the workbook, the same in every language. */
    private static final String COLUMNS = "编号、姓名、申报、竞聘得分、优先";

    final Upload upload;
    final Div preview = new Div();
    final Button apply = new Button();
    private final RoundServices services;
    private final long roundId;
    private final Runnable changed;
    private @Nullable ApplicantPreview usable;

    /** @param changed called after the import */
    ApplicantsImport(RoundServices services, long roundId, Runnable changed) {
        this.services = services;
        this.roundId = roundId;
        this.changed = changed;
        addClassName("edit-dialog");
        setHeaderTitle(getTranslation("rounds.applicant.import"));
        upload = new WorkbookUpload(this::received);
        preview.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("rounds.import.words", COLUMNS)), upload, preview);
        Button cancel = new Button(getTranslation("rounds.cancel"), click -> close());
        apply.setText(getTranslation("rounds.import.apply"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(false);
        apply.addClickListener(click -> apply());
        getFooter().add(cancel, apply);
    }

    private void received(Path file, String fileName) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("rounds.import.reading"));
        usable = null;
        apply.setEnabled(false);
        preview.removeAll();
        preview.add(new Paragraph(getTranslation("rounds.import.reading")), bar);
        upload.clearFileList();
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            try {
                                return services.rounds().previewApplicants(actor, roundId, file, fileName);
                            } finally {
                                Files.deleteIfExists(file);
                            }
                        },
                        this::show,
                        failure -> {
                            preview.removeAll();
                            services.failures().tell(failure);
                        },
                        share -> {});
    }

    /** Shows what the import would do. */
    void show(ApplicantPreview shown) {
        preview.removeAll();
        preview.add(new H3(getTranslation(
                "rounds.import.summary", shown.fileName(), shown.changes().size(), shown.unchanged())));
        if (!shown.isUsable()) {
            preview.add(new Paragraph(
                    getTranslation("rounds.import.problems", shown.problems().size() + shown.unlistedProblems())));
            preview.add(problems(shown.problems(), "rounds.import.problem"));
        }
        if (!shown.warnings().isEmpty()) {
            preview.add(
                    new H3(getTranslation(
                            "rounds.import.warnings", shown.warnings().size())),
                    problems(shown.warnings(), "rounds.import.warning"));
        }
        if (shown.isUsable() && !shown.changes().isEmpty()) {
            preview.add(changes(shown));
        }
        apply.setEnabled(shown.isUsable() && !shown.changes().isEmpty());
        usable = apply.isEnabled() ? shown : null;
    }

    private Grid<InputProblem> problems(List<InputProblem> problems, String key) {
        Formats formats = Formats.current();
        Grid<InputProblem> grid = new Grid<>();
        grid.addClassName("compact");
        grid.setAriaLabel(getTranslation(key));
        grid.addColumn(problem -> formats.text(problem.place().describe()))
                .setHeader(getTranslation("rounds.import.place"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem -> formats.text(problem.message())).setHeader(getTranslation(key));
        grid.setItems(problems);
        return grid;
    }

    private Grid<Map.Entry<String, ApplicantChange>> changes(ApplicantPreview shown) {
        Grid<Map.Entry<String, ApplicantChange>> grid = new Grid<>();
        grid.addClassName("compact");
        grid.setAriaLabel(getTranslation("rounds.import.changes"));
        grid.addColumn(Map.Entry::getKey)
                .setHeader(getTranslation("rounds.applicant.staff"))
                .setAutoWidth(true);
        grid.addColumn(entry -> entry.getValue().name())
                .setHeader(getTranslation("rounds.applicant.name"))
                .setAutoWidth(true);
        grid.addColumn(entry -> words(entry.getValue().before()))
                .setHeader(getTranslation("rounds.import.before"))
                .setAutoWidth(true);
        grid.addColumn(entry -> words(entry.getValue().after()))
                .setHeader(getTranslation("rounds.import.after"))
                .setAutoWidth(true);
        grid.setItems(List.copyOf(shown.changes().entrySet()));
        return grid;
    }

    private String words(Applicant applicant) {
        return getTranslation(
                "rounds.import.applicant",
                getTranslation(applicant.applied() ? "rounds.import.applied" : "rounds.import.not-applied"),
                Words.merit(applicant.merit()),
                String.join("、", applicant.priority()));
    }

    private void apply() {
        ApplicantPreview shown = usable;
        apply.setEnabled(false);
        if (shown == null) {
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> {
                            services.rounds().importApplicants(actor, shown);
                            return shown.changes().size();
                        },
                        count -> {
                            close();
                            Notifier.success(getTranslation("rounds.import.done", count));
                            changed.run();
                        },
                        services.failures()::tell,
                        share -> {});
    }
}
