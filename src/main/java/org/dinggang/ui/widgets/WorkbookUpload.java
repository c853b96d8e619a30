package org.dinggang.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.dinggang.ui.shell.Notifier;

/** Takes one workbook, by choice or by dropping it, into a file that nobody else on the server can read. */
public final class WorkbookUpload extends Upload {
    /** Greatest size of a workbook in bytes: that of a hundred thousand people several times over. The servlet takes as much. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int MEGABYTE = 1 << 20;

    /** @param received takes the file and what the person calls it, at the screen */
    public WorkbookUpload(BiConsumer<Path, String> received) {
        setUploadHandler(new Handler(received));
        setMaxFiles(1);
        setMaxFileSize(MAX_BYTES);
        setAcceptedFileTypes(".xlsx");
        Button choose = new Button(getTranslation("imports.upload.choose"), VaadinIcon.UPLOAD.create());
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("imports.upload.drop", MAX_BYTES / MEGABYTE)));
        setI18n(words());
        addFileRejectedListener(rejected -> Notifier.error(rejected.getErrorMessage()));
        addFailedListener(failed -> Notifier.error(getTranslation("imports.upload.failed")));
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("imports.upload.one"))
                .setFileIsTooBig(getTranslation("imports.upload.size", MAX_BYTES / MEGABYTE))
                .setIncorrectFileType(getTranslation("imports.upload.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("imports.upload.connecting"))
                        .setProcessing(getTranslation("imports.upload.processing"))
                        .setStalled(getTranslation("imports.upload.stalled"))
                        .setHeld(getTranslation("imports.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("imports.upload.remaining"))
                        .setUnknown(getTranslation("imports.upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("imports.upload.failed"))
                        .setUnexpectedServerError(getTranslation("imports.upload.failed"))
                        .setForbidden(getTranslation("imports.upload.failed"))));
        words.setFile(new UploadI18N.File()
                .setRemove(getTranslation("imports.upload.remove"))
                .setRetry(getTranslation("imports.upload.retry"))
                .setStart(getTranslation("imports.upload.start")));
        words.setUnits(new UploadI18N.Units(Arrays.asList("B", "kB", "MB", "GB")));
        return words;
    }

    private record Handler(BiConsumer<Path, String> received) implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            Path file = Files.createTempFile("dinggang-import-", ".xlsx");
            boolean whole = false;
            try (InputStream stream = event.getInputStream()) {
                Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            String name = event.getFileName();
            event.getUI().access(() -> received.accept(file, name));
        }

        @Override
        public long getFileSizeMax() {
            return MAX_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MAX_BYTES + MEGABYTE;
        }
    }
}
