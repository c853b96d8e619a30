package org.dinggang.rounds;

import org.dinggang.model.Text;

/** How a revision of a plan came about. */
public enum RevisionKind {
    /** The plan was made, appointing nobody. */
    CREATED(new Text("新建", "created")),
    /** The plan was made as a copy of another. */
    COPIED(new Text("复制", "copied")),
    /** Planning ended. */
    PLANNED(new Text("自动编制", "planned")),
    /** Somebody was moved by hand. */
    MOVED(new Text("手工调整", "moved by hand")),
    /** Somebody was pinned. */
    HELD(new Text("固定", "pinned")),
    /** A pin was taken away. */
    RELEASED(new Text("取消固定", "released")),
    /** Another plan's appointments were taken over. */
    ADOPTED(new Text("采用其他方案", "adopted")),
    /** An edit was accepted together with what planning made of it. */
    REPLANNED(new Text("调整并重新编制", "edited and replanned")),
    /** The plan was brought up to date with roster and applicants. */
    REFRESHED(new Text("按最新花名册更新", "brought up to date"));

    private final Text label;

    RevisionKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
