package org.dinggang.model;

/** Sex of a person as registered. */
public enum Sex {
    F(new Text("女", "female")),
    M(new Text("男", "male"));

    private final Text label;

    Sex(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
