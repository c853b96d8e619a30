package org.dinggang.policy;

import java.util.Arrays;
import java.util.Optional;

/** The rules, by the identifier that cases, results and rule sets use. */
public enum RuleId {
    QUOTA("quota"),
    TITLE("title"),
    TENURE("tenure"),
    SEQUENTIAL("sequential"),
    FIRST_APPOINTMENT("first-appointment"),
    REAPPOINTMENT("reappointment"),
    STRUCTURE_ADJUSTED("structure-adjusted"),
    TRANSFER_COMPLETE("transfer-complete"),
    DISCIPLINE("discipline"),
    APPRAISAL("appraisal"),
    INCOMPLETE("incomplete"),
    RESERVED_GRADE("reserved-grade"),
    NO_DEMOTION("no-demotion"),
    LEAVING("leaving");

    private final String id;

    RuleId(String id) {
        this.id = id;
    }

    /** The rule of that identifier. */
    public static Optional<RuleId> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** Identifier in cases, results and rule sets. */
    public String id() {
        return id;
    }

    /** Whether the rule is about the institution, not the person. */
    public boolean isAboutInstitution() {
        return this == STRUCTURE_ADJUSTED || this == TRANSFER_COMPLETE;
    }

    /** Whether a waiver of the rule names the grade that it permits. */
    public boolean waiverNamesGrade() {
        return this == SEQUENTIAL || this == FIRST_APPOINTMENT;
    }

    /**
     * Whether the rule binds absolutely in every rule set: numbers of posts are lifted by exemptions alone, and nothing passes
     * on an unknown fact or for somebody who is gone.
     */
    public boolean isAlwaysAbsolute() {
        return this == QUOTA || this == INCOMPLETE || this == LEAVING;
    }

    @Override
    public String toString() {
        return id;
    }
}
