package org.dinggang.ui.plan;

/** Where two plans are compared. */
public final class Comparison {
    private Comparison() {}

    /** The address of the comparison of two plans: what has changed from the older, the one made first, to the newer. */
    public static String address(long plan, long other) {
        return "compare/" + Math.min(plan, other) + "/" + Math.max(plan, other);
    }
}
