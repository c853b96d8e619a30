package org.dinggang.policy;

import org.dinggang.model.Text;

/** How shares of a number of posts become whole posts. No national document says; places do it differently. */
public enum Rounding {
    /** Cumulative floor from the top: what a rank or grade cannot use falls to the next one below. */
    FLOOR_CASCADE(new Text("舍去小数，余数逐级下放", "rounded down, fractions fall to the next below")),
    /** Each share is rounded down; all that is left goes to the lowest. */
    FLOOR_LOWEST(new Text("舍去小数，余数归最低一级", "rounded down, fractions go to the lowest")),
    /** From the top, a half and more is rounded up; the lowest gets what remains. */
    HALF_UP(new Text("四舍五入，最低一级取余", "rounded half up, the lowest gets what remains")),
    /** Rounded down, then one post each to the largest fractions, of equal ones to the lower. */
    LARGEST_REMAINDER(new Text("最大余数法", "largest remainders")),
    /** The numbers of the approving document, not calculated. */
    TABLE(new Text("按批复表", "as the approving document says"));

    private final Text label;

    Rounding(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
