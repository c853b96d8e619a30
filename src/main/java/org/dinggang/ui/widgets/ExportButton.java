package org.dinggang.ui.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.dinggang.ui.shell.Failures;

/**
 * Downloads a file that is made when it is asked for. The file is made whole before its first byte leaves, so that nobody gets half
 * of one; the screen stays usable meanwhile, and the bar says that something is happening.
 */
public final class ExportButton extends Anchor {
    /** Makes the file. */
    @FunctionalInterface
    public interface Export {
        /**
         * Writes it.
         *
         * @param progress takes the share written, 0 to 1; may be left alone
         * @throws IOException where it cannot be written
         */
        void write(OutputStream file, DoubleConsumer progress) throws IOException;
    }

    /** What a workbook is on the web. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProgressBar bar = new ProgressBar();
    private final transient Failures failures;

    /**
     * @param label what the button says
     * @param fileName the file's name with its ending
     * @param type media type, {@link #WORKBOOK} for one
     * @param failures tells what went wrong
     */
    public ExportButton(String label, String fileName, String type, Export export, Failures failures) {
        this.failures = failures;
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", label);
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(label), bar);
        addClassName("export-button");
        setHref((DownloadHandler) event -> send(event, fileName, type, export));
        getElement().setAttribute("download", fileName);
    }

    /** Runs in the request's own thread, without the session's lock. */
    private void send(DownloadEvent event, String fileName, String type, Export export) throws IOException {
        UI screen = event.getUI();
        screen.access(() -> show(true));
        Path file = Files.createTempFile("dinggang-export", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                export.write(out, share -> screen.access(() -> show(share)));
            }
            event.setFileName(fileName);
            event.setContentType(type);
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            screen.access(() -> failures.tell(failure));
            event.getResponse().sendError(HttpStatusCode.INTERNAL_SERVER_ERROR.getCode(), "");
        } finally {
            Files.deleteIfExists(file);
            screen.access(() -> show(false));
        }
    }

    private void show(boolean running) {
        bar.setIndeterminate(true);
        bar.setVisible(running);
    }

    private void show(double share) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(share, 0, 1));
    }
}
