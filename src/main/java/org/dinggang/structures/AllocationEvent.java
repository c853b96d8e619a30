package org.dinggang.structures;

import org.dinggang.model.Text;

/** What can be done with an allocation of pooled posts. */
public enum AllocationEvent {
    /** Its terms are changed; what was returned is a draft again. */
    EDIT(new Text("修改", "edit")),
    /** The best allocation under its terms is found. */
    SOLVE(new Text("计算", "solve")),
    /** It is sent to the bureau. */
    SUBMIT(new Text("报送", "submit")),
    /** The department takes it back before the bureau has decided. */
    WITHDRAW(new Text("撤回", "take back")),
    /** It is given up. */
    DISCARD(new Text("作废", "discard")),
    /** The bureau gives it back with reasons. */
    GIVE_BACK(new Text("退回", "return")),
    /** The bureau approves it. */
    APPROVE(new Text("核准", "approve"));

    private final Text label;

    AllocationEvent(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
