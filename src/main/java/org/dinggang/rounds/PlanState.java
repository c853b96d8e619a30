package org.dinggang.rounds;

import org.dinggang.model.Text;

/** What is going on with a plan. */
public enum PlanState {
    /** It can be edited. */
    IDLE(new Text("可编辑", "ready")),
    /** Planning waits for its turn. */
    QUEUED(new Text("排队中", "queued")),
    /** Planning is going on. */
    RUNNING(new Text("编制中", "planning"));

    private final Text label;

    PlanState(Text label) {
        this.label = label;
    }

    /** What people call the state. */
    public Text label() {
        return label;
    }
}
