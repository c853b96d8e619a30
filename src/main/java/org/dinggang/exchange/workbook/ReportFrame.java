package org.dinggang.exchange.workbook;

import org.dinggang.model.Case;
import org.dinggang.policy.RuleSet;

/**
 * What stands at the edge of every printed page.
 *
 * @param left at the top left: what the paper is about
 * @param right at the top right: the rules that it follows
 * @param date at the bottom left: the day on which it is true
 */
record ReportFrame(String left, String right, String date) {

    /** The frame of a case's result. */
    static ReportFrame of(Case value, RuleSet ruleSet) {
        return new ReportFrame(
                value.round().name(),
                ruleSet.title().zh() + "（" + ruleSet.name() + "）",
                "聘用生效日期 " + value.round().effectiveDate());
    }

    /** A frame that only says what the paper is about. */
    static ReportFrame of(String left) {
        return new ReportFrame(left, "", "");
    }

    /** Words as the codes of headers and footers take them. */
    static String plain(String words) {
        return words.replace("&", "&&");
    }
}
