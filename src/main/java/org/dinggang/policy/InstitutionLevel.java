package org.dinggang.policy;

import org.dinggang.model.Text;

/** Whose institution it is: the level of government that it belongs to. */
public enum InstitutionLevel {
    PROVINCE(new Text("省属", "provincial")),
    CITY(new Text("市属", "city")),
    COUNTY(new Text("县（市、区）属", "county or district")),
    TOWNSHIP(new Text("乡镇（街道）属", "township or street"));

    private final Text label;

    InstitutionLevel(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
