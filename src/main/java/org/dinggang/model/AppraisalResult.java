package org.dinggang.model;

/** Result of an annual appraisal (年度考核). */
public enum AppraisalResult {
    EXCELLENT(new Text("优秀", "excellent")),
    QUALIFIED(new Text("合格", "qualified")),
    BASICALLY_QUALIFIED(new Text("基本合格", "basically qualified")),
    UNQUALIFIED(new Text("不合格", "unqualified")),
    UNDETERMINED(new Text("不确定等次", "undetermined")),
    ABSENT(new Text("未参加", "not appraised"));

    private final Text label;

    AppraisalResult(Text label) {
        this.label = label;
    }

    /** What people call the result. */
    public Text label() {
        return label;
    }
}
