package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleDefinition;

/** Words violations. */
final class ViolationText {

    private ViolationText() {}

    static Violation ofPerson(RuleDefinition rule, Staff staff, Grade to) {
        Text message = new Text(
                staff.name() + "聘用到" + to + "级不符合规定: " + rule.title().zh(),
                "Appointing " + staff.name() + " to grade " + to + " breaks the rule: "
                        + rule.title().en());
        return new Violation(rule.id(), rule.severity(), null, 1, List.of(staff.id()), rule.clauses(), message);
    }

    static Violation ofQuota(RuleDefinition rule, Quota quota, QuotaCount count, int by, List<String> entrants) {
        Text message = new Text(
                quota.name() + "核定" + count.max() + "个, 原有" + count.before() + "人, 新进" + count.entrants() + "人后为"
                        + count.after() + "人, 超出" + by + "个",
                quota.name() + " has " + count.max() + " posts and had " + count.before() + " people; with "
                        + count.entrants() + " entering there are " + count.after() + ", " + by + " too many");
        return new Violation(rule.id(), rule.severity(), quota.name(), by, entrants, rule.clauses(), message);
    }
}
