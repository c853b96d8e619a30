package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.access.Actor;
import org.dinggang.rounds.Exports;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;

/** Writes the result workbook beside the screen, then has the browser fetch it. The file is gone when the dialog is closed. */
final class ResultExport extends Dialog {
    private final Exports exports;
    private final Background background;
    private final Failures failures;

    ResultExport(Exports exports, Background background, Failures failures) {
        this.exports = exports;
        this.background = background;
        this.failures = failures;
        setHeaderTitle(getTranslation("workspace.export"));
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
    }

    private record Written(Path file, String name) {}

    /**
     * Begins.
     *
     * @param owner the screen that waits for it
     */
    void start(Component owner, Actor actor, long plan) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("workspace.export.writing"));
        add(new Paragraph(getTranslation("workspace.export.writing")), bar);
        open();
        background.start(
                owner,
                progress -> write(actor, plan),
                this::offer,
                failure -> {
                    close();
                    failures.tell(failure);
                },
                share -> {});
    }

    private Written write(Actor actor, long plan) throws IOException {
        Path file = Files.createTempFile("dinggang-result", ".xlsx");
        exports.result(actor, plan, file);
        return new Written(file, exports.resultFileName(actor, plan));
    }

    private void offer(Written written) {
        if (!isOpened()) {
            delete(written.file());
            return;
        }
        removeAll();
        Anchor link = new Anchor(DownloadHandler.forFile(written.file().toFile(), written.name()), written.name());
        link.addClassName("download");
        add(new Paragraph(getTranslation("workspace.export.ready")), link);
        link.getElement().executeJs("this.click()");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                delete(written.file());
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
