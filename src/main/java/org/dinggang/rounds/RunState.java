package org.dinggang.rounds;

import org.dinggang.model.Text;

/** How far a planning run has come. */
public enum RunState {
    /** Waits for its turn. */
    QUEUED(new Text("排队中", "queued")),
    /** Planning. */
    RUNNING(new Text("编制中", "planning")),
    /** Has ended by itself or because its time was up; its plan is a revision. */
    FINISHED(new Text("已完成", "finished")),
    /** Was stopped; the best plan so far is a revision. */
    STOPPED(new Text("已停止", "stopped")),
    /** Was called off before it began; nothing has changed. */
    CANCELLED(new Text("已取消", "called off")),
    /** Failed; nothing has changed. */
    FAILED(new Text("失败", "failed"));

    private final Text label;

    RunState(Text label) {
        this.label = label;
    }

    /** What people call the state. */
    public Text label() {
        return label;
    }

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
