package org.dinggang.rounds;

import org.dinggang.model.Text;

/** What a plan means for a person, in a word. */
public enum Verdict {
    /** Appointed to the best grade that is open to the person. */
    APPOINTED(new Text("拟聘", "appointed")),
    /** Appointed, and a better grade is open to the person. */
    APPOINTED_LOWER(new Text("拟聘，未到更高等级", "appointed below an option")),
    /** A better grade is open to the person, who does not come to it. */
    WAITING(new Text("符合条件未聘", "not appointed")),
    /** Rules leave no better grade open. */
    NO_OPTION(new Text("不符合条件", "no grade open")),
    /** Has not applied. */
    NOT_APPLIED(new Text("未申报", "not applied")),
    /** Has left by the effective date. */
    LEFT(new Text("已离开", "left"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
