package org.dinggang.establishment.allocation;

import java.util.Arrays;
import java.util.Optional;
import org.dinggang.model.Text;

/** What makes an allocation fair: each next post goes to the institution with the highest claim for it. */
public enum Measure {
    /** Qualified people who wait, per post. */
    WAITING_PEOPLE("waiting-people", new Text("按候聘人数", "by people waiting")),
    /** The days that they have waited, all together, per post. */
    WAITING_TIME("waiting-time", new Text("按候聘时间", "by time waited"));

    private final String id;
    private final Text label;

    Measure(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The measure of that identifier; empty where there is none. */
    public static Optional<Measure> of(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    /** Identifier in files. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
