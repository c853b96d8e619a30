package org.dinggang.structures;

import org.dinggang.model.Text;

/** What can be done with a version of a structure. */
public enum VersionEvent {
    /** Its content is changed; what was returned is a draft again. */
    EDIT(new Text("修改", "edit")),
    /** It is sent to the bureau. */
    SUBMIT(new Text("报送", "submit")),
    /** The institution takes it back before the bureau has decided. */
    WITHDRAW(new Text("撤回", "take back")),
    /** It is given up. */
    DISCARD(new Text("作废", "discard")),
    /** The bureau gives it back with reasons. */
    GIVE_BACK(new Text("退回", "return")),
    /** The bureau approves it. */
    APPROVE(new Text("核准", "approve"));

    private final Text label;

    VersionEvent(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
