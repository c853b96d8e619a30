package org.dinggang.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.BackgroundTask;
import org.dinggang.ui.shell.Failures;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file beside the screen, then has the browser fetch it: a failure comes before the download, never as half a file. The
 * file is gone when the dialog is closed.
 */
public final class Download extends Dialog {
    private final Background background;
    private final Failures failures;
    private @Nullable BackgroundTask task;
    private @Nullable Path file;

    /** What writes the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(OutputStream stream) throws IOException;
    }

    /**
     * A dialog that begins nothing yet.
     *
     * @param title what is downloaded
     */
    public Download(String title, Background background, Failures failures) {
        this.background = background;
        this.failures = failures;
        setHeaderTitle(title);
        getFooter().add(new Button(getTranslation("roster.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                giveUp();
            }
        });
    }

    /**
     * Opens and begins.
     *
     * @param fileName name that the browser gives the file
     * @param content writes it, in another thread
     */
    public void start(String fileName, Content content) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("roster.download.writing"));
        add(new Paragraph(getTranslation("roster.download.writing")), bar);
        addAttachListener(attached -> begin(fileName, content));
        open();
    }

    /** A dialog is on the screen only at the end of the request that opens it. */
    private void begin(String fileName, Content content) {
        if (task == null) {
            task = background.start(
                    this,
                    progress -> written(content),
                    ready -> offer(ready, fileName),
                    failure -> {
                        close();
                        failures.tell(failure);
                    },
                    share -> {});
        }
    }

    private static Path written(Content content) throws IOException {
        Path draft = Files.createTempFile("dinggang-", ".xlsx");
        boolean whole = false;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.write(stream);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(draft);
            }
        }
        return draft;
    }

    private void offer(Path ready, String fileName) {
        file = ready;
        if (!isOpened()) {
            giveUp();
            return;
        }
        removeAll();
        Anchor link = new Anchor(DownloadHandler.forFile(ready.toFile(), fileName), fileName);
        link.addClassName("download");
        add(new Paragraph(getTranslation("roster.download.ready")), link);
        link.getElement().executeJs("this.click()");
    }

    private void giveUp() {
        if (task != null) {
            task.cancel();
        }
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
