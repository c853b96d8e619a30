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

    /**
     * Words a broken quota.
     *
     * @param name what people call the quota
     * @param newStaff whether somebody without a current appointment is among those who enter
     */
    static Violation ofQuota(
            RuleDefinition rule,
            Quota quota,
            Text name,
            QuotaCount count,
            int by,
            List<String> entrants,
            boolean newStaff) {
        Text message = new Text(
                name.zh() + "核定" + count.max() + "个, 原有" + count.before() + "人, 新进" + count.entrants() + "人后为"
                        + count.after() + "人; 新进的人中有" + by + "人没有岗位",
                name.en() + ": maximum " + count.max() + ", people before " + count.before() + ", entering "
                        + count.entrants() + ", people after " + count.after() + "; no post for " + by
                        + " of those entering");
        return new Violation(
                rule.id(), rule.severity(), quota.name(), by, entrants, rule.clausesFor(newStaff), message);
    }
}
