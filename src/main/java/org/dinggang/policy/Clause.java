package org.dinggang.policy;

import org.dinggang.model.Text;

/**
 * A clause of a regulation.
 *
 * @param document the source document with its number, for instance 盘人社发〔2024〕34号
 * @param article where in the document, for instance （十二）; empty where the document is cited as a whole
 * @param text what it says; the English is a translation for readers, never the wording of the document
 * @param summary whether the Chinese is a summary (摘要) and not the wording of the document
 * @param forNewStaff whether the clause speaks of new staff (新增人员) alone: it is cited, beside the others, for people without
 *     a current appointment at the institution
 */
public record Clause(String document, String article, Text text, boolean summary, boolean forNewStaff) {

    /** Document and article as one cites them: 盘人社发〔2024〕34号（十二）. */
    public String citation() {
        return document + article;
    }
}
