package org.dinggang.policy;

import java.util.Arrays;
import java.util.Optional;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The parameters of a rule set, by the names that rule sets and rounds use. */
public enum ParameterName {
    TENURE_YEARS(
            "tenure.years",
            new Text("晋升到各等级需在下一等级聘用的年限", "years in the grade below that a move to each grade needs"),
            RuleId.TENURE),
    DOWNWARD_USE(
            "downwardUse", new Text("空缺的高等级岗位能否借用到低等级", "whether vacant higher posts may carry lower appointments")),
    CHAIN_VACANCIES("chainVacancies", new Text("晋升腾出的岗位何时可以补人", "when a post that a promotion frees can be filled")),
    FIRST_APPOINTMENT_LOWER_RANK(
            "firstAppointment.lowerRank",
            new Text(
                    "从未聘用过的人员能否低一层级首次聘用(高职低聘)",
                    "whether somebody never appointed may also be first-appointed one rank below the title"),
            RuleId.FIRST_APPOINTMENT),
    RESERVED_GRADES(
            "reservedGrades",
            new Text("单位不能自行聘用的等级", "grades that the institution itself does not appoint to"),
            RuleId.RESERVED_GRADE),
    APPRAISAL_BARRING(
            "appraisal.barring",
            new Text("最近一次年度考核为这些等次的不得聘用", "latest appraisal results that bar an appointment"),
            RuleId.APPRAISAL),
    APPRAISAL_NON_COUNTING(
            "appraisal.nonCounting",
            new Text("考核为这些等次的年度不计入聘用年限", "appraisal results whose year does not count as qualifying time")),
    OVER_QUOTA_DIGEST(
            "overQuota.digest",
            new Text("超岗期间退出几人可以聘用几人", "while over quota, how many may enter for how many who leave")),
    OBJECTIVE("objective", new Text("合规方案之间先比较什么", "what is compared first among lawful plans")),
    PREFERENCES("preferences", new Text("其他条件都相同时的倾向", "preferences where everything else is equal"));

    private final String id;
    private final Text meaning;
    private final @Nullable RuleId rule;

    ParameterName(String id, Text meaning) {
        this(id, meaning, null);
    }

    ParameterName(String id, Text meaning, @Nullable RuleId rule) {
        this.id = id;
        this.meaning = meaning;
        this.rule = rule;
    }

    /** The parameter of that name. */
    public static Optional<ParameterName> of(String id) {
        return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
    }

    /** Name in rule sets and rounds. */
    public String id() {
        return id;
    }

    /** What the parameter says, in a few words. */
    public Text meaning() {
        return meaning;
    }

    /** The rule whose measure the parameter is: whoever is told the rule is told the parameter's clauses first. */
    Optional<RuleId> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public String toString() {
        return id;
    }
}
