package org.dinggang.model;

/** Category of posts (岗位类别): every post of an institution belongs to one. */
public enum PostCategory {
    MANAGEMENT(new Text("管理岗位", "management posts")),
    TECHNICAL(new Text("专业技术岗位", "technical posts")),
    WORKER(new Text("工勤技能岗位", "worker posts"));

    private final Text label;

    PostCategory(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
