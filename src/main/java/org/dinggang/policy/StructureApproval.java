package org.dinggang.policy;

import org.dinggang.model.Text;

/** What a structure of posts needs before it takes effect. */
public enum StructureApproval {
    /** 核准: approved by the personnel bureau of the city before it takes effect. */
    APPROVE(new Text("核准", "approval")),
    /** 备案: filed with the personnel bureau. */
    FILE(new Text("备案", "filing"));

    private final Text label;

    StructureApproval(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
