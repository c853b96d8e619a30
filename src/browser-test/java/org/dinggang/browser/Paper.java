package org.dinggang.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What comes out of the printer.
 *
 * @param pages how many, all of them A4
 * @param words what stands on them, without blanks and ends of lines
 */
record Paper(int pages, String words) {
    private static final float A4_POINTS_WIDE = 595;

    /** Prints a page of the program. */
    static Paper print(Page page) throws IOException {
        byte[] file = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getPages().forEach(sheet -> {
                if (Math.abs(sheet.getMediaBox().getWidth() - A4_POINTS_WIDE) > 1) {
                    throw new IllegalStateException("Not A4: " + sheet.getMediaBox());
                }
            });
            return new Paper(
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document).replaceAll("\\s", ""));
        }
    }
}
