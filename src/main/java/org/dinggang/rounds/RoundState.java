package org.dinggang.rounds;

import org.dinggang.model.Text;

/** How far a round has come. */
public enum RoundState {
    /** Everything can still be changed, nothing can be planned. */
    DRAFT(new Text("草稿", "draft")),
    /** Rule set and settings are frozen; applicants are entered and plans made. */
    STARTED(new Text("进行中", "started")),
    /** Nothing changes any more; plans can be looked at. */
    CLOSED(new Text("已结束", "closed"));

    private final Text label;

    RoundState(Text label) {
        this.label = label;
    }

    /** What people call the state. */
    public Text label() {
        return label;
    }
}
