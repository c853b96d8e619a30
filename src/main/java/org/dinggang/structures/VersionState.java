package org.dinggang.structures;

import org.dinggang.model.Text;

/** How far a version of a structure has come. */
public enum VersionState {
    /** Is being written. */
    DRAFT(new Text("草稿", "draft")),
    /** Waits for the bureau's decision. */
    SUBMITTED(new Text("待核准", "submitted")),
    /** The bureau has given it back, with reasons. */
    RETURNED(new Text("已退回", "returned")),
    /** The bureau has approved it; it never changes any more. */
    APPROVED(new Text("已核准", "approved")),
    /** Was given up; is kept. */
    DISCARDED(new Text("已作废", "discarded"));

    private final Text label;

    VersionState(Text label) {
        this.label = label;
    }

    /** What people call the state. */
    public Text label() {
        return label;
    }
}
