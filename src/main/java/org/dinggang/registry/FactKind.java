package org.dinggang.registry;

import org.dinggang.model.Text;

/** Kinds of facts of which a person can have several. */
public enum FactKind {
    TITLE(new Text("职称", "title")),
    APPOINTMENT(new Text("聘用经历", "appointment")),
    APPRAISAL(new Text("年度考核", "appraisal")),
    SANCTION(new Text("处分", "sanction")),
    WAIVER(new Text("例外批准", "waiver")),
    EXEMPTION(new Text("豁免", "exemption"));

    private final Text label;

    FactKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
