package org.dinggang.registry;

import org.dinggang.model.Text;

/** Stages of an import, in order. */
public enum ImportStage {
    READING(new Text("读取工作簿", "reading the workbook")),
    COMPARING(new Text("与花名册比较", "comparing with the roster")),
    WRITING(new Text("写入花名册", "writing the roster"));

    private final Text label;

    ImportStage(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
