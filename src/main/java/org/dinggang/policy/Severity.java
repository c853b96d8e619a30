package org.dinggang.policy;

import org.dinggang.model.Text;

/** How strictly a rule binds. */
public enum Severity {
    /** Nothing lifts it. */
    ABSOLUTE(new Text("刚性", "absolute")),
    /** 原则上: an approved exception lifts it. */
    IN_PRINCIPLE(new Text("原则上", "in principle"));

    private final Text label;

    Severity(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
