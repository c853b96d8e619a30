package org.dinggang.exchange.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet is printed: A4, as wide as the page, headings on every page, page numbers. */
final class PageSetup {

    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.7;

    private PageSetup() {}

    /**
     * Sets a sheet up.
     *
     * @param headings row of the headings, from 0; -1 for none
     * @param frame what stands at the edges
     */
    static void landscape(SXSSFSheet sheet, int headings, ReportFrame frame) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN);
        if (headings >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        }
        sheet.getHeader().setLeft(ReportFrame.plain(frame.left()));
        sheet.getHeader().setRight(ReportFrame.plain(frame.right()));
        sheet.getFooter().setLeft(ReportFrame.plain(frame.date()));
        sheet.getFooter().setRight("第 &P 页，共 &N 页");
    }
}
