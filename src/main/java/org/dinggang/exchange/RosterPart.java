package org.dinggang.exchange;

import org.dinggang.model.Text;

/** What a roster may say, or leave unsaid by having no sheet or no column for it. */
public enum RosterPart {
    /** Department in charge of institutions. */
    DEPARTMENT("主管部门", "departments"),
    /** Kind of institutions. */
    CATEGORY("行业类别", "kinds of institutions"),
    /** Whether institutions review themselves. */
    SELF_REVIEW("自主评审", "self-review"),
    /** When establishments last changed. */
    ESTABLISHMENT_CHANGED_ON("编制变更日期", "days of the last change of the establishment"),
    /** When posts were last adjusted. */
    POSTS_ADJUSTED_ON("岗位调整日期", "days of the last adjustment of the posts"),
    /** Whether a transfer is unfinished. */
    TRANSFER_PENDING("转隶未完成", "unfinished transfers"),
    /** All pools. */
    POOLS("统筹", "pools"),
    /** How people compete for a pool. */
    POOL_COMPETITION("竞聘范围", "competition"),
    /** All limits. */
    LIMITS("限额", "limits"),
    /** Sections that a limit is about. */
    LIMIT_SECTIONS("科室", "sections"),
    /** Series that a limit is about. */
    LIMIT_SERIES("系列", "series"),
    /** Sections of people. */
    SECTION("科室", "sections"),
    /** Series of people. */
    SERIES("系列", "series"),
    /** Sex of people. */
    SEX("性别", "sex"),
    /** Dates of birth. */
    BIRTH_DATE("出生日期", "dates of birth"),
    /** Until when people are sanctioned. */
    DISCIPLINED_UNTIL("处分解除日期", "ends of sanctions"),
    /** When people leave. */
    LEAVES_ON("离岗日期", "days of departure"),
    /** All titles. */
    TITLES("职称", "titles"),
    /** All appointments. */
    APPOINTMENTS("聘用经历", "appointments"),
    /** Last days of appointments. */
    APPOINTMENT_TO("截止日期", "last days of appointments"),
    /** Whether appointments are outside the quotas. */
    APPOINTMENT_QUOTA_EXEMPT("不占岗位数", "appointments outside the quotas"),
    /** All appraisals. */
    APPRAISALS("年度考核", "appraisals"),
    /** All waivers, of institutions and of people. */
    WAIVERS("例外批准", "waivers"),
    /** All exemptions. */
    EXEMPTIONS("豁免", "exemptions"),
    /** Grades of special posts. */
    EXEMPTION_GRADE("岗位等级", "grades of exemptions");

    private final Text label;

    RosterPart(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What it is called. */
    public Text label() {
        return label;
    }
}
