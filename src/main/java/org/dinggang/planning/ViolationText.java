package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.Digest;
import org.dinggang.policy.Parameters;
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
     * Words a broken quota. Where an excess is digested, also how many may enter for those who have left.
     *
     * @param name what people call the quota
     * @param newStaff whether somebody without a current appointment is among those who enter
     */
    static Violation ofQuota(
            RuleDefinition rule,
            Quota quota,
            Text name,
            QuotaCount count,
            Parameters parameters,
            List<String> entrants,
            boolean newStaff) {
        int by = count.brokenBy(parameters);
        int leaving = count.leavers() + count.movedOut();
        Text digest = count.digest(parameters)
                .map(band -> digest(band, count.left(parameters)))
                .orElse(Text.same(""));
        Text message = new Text(
                name.zh() + "核定" + count.max() + "个, 原有" + count.before() + "人, "
                        + (leaving == 0 ? "" : "腾出" + leaving + "人, ") + "新进" + count.entrants() + "人, 聘后"
                        + count.after() + "人; 新进的人中有" + by + "人没有岗位" + digest.zh(),
                name.en() + ": maximum " + count.max() + ", people before " + count.before()
                        + (leaving == 0 ? "" : ", leaving " + leaving) + ", entering "
                        + count.entrants() + ", people after " + count.after() + "; no post for " + by
                        + " of those entering" + digest.en());
        return new Violation(
                rule.id(), rule.severity(), quota.name(), by, entrants, rule.clausesFor(newStaff), message);
    }

    private static Text digest(Digest.Band band, int left) {
        return new Text(
                "; 超岗期间每退出" + band.leave() + "人可聘用" + band.appoint() + "人, 已退出" + left + "人",
                "; while over, " + band.appoint() + " may enter for every " + band.leave() + " who leave, and " + left
                        + " left");
    }
}
