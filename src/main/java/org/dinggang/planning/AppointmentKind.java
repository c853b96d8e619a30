package org.dinggang.planning;

import org.dinggang.model.Text;

/** What an appointment is for the person. */
public enum AppointmentKind {
    /** One step up inside a rank. */
    PROMOTION(new Text("晋升", "promotion")),
    /** Into a rank, or of somebody never appointed. */
    FIRST_APPOINTMENT(new Text("首次聘用", "first appointment")),
    /** Of somebody transferred in, at the previous grade. */
    REAPPOINTMENT(new Text("续聘原等级", "reappointment")),
    /** To a lower grade; only ever by hand, and unlawful. */
    DEMOTION(new Text("降级", "demotion"));

    private final Text label;

    AppointmentKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
