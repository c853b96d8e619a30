package org.dinggang.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dinggang.explanation.ReasonFacts.OthersInstead;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Words who comes to a grade instead of somebody ranked above, and what decides it. */
final class OthersInsteadText {

    private static final int NAMED = 3;
    private static final int DECIMALS = 2;

    private final UnaryOperator<String> names;

    /**
     * Words with these names.
     *
     * @param names the name of a person by identifier
     */
    OthersInsteadText(UnaryOperator<String> names) {
        this.names = names;
    }

    Text of(OthersInstead reason) {
        int count = reason.others().size();
        Text why = why(reason.decider());
        return new Text(
                "名次在后的" + namesZh(reason.others()) + "聘用到该等级: " + why.zh(),
                namesEn(reason.others()) + ", ranked below, " + (count == 1 ? "comes" : "come") + " to the grade: "
                        + why.en());
    }

    /** What decides. */
    Text why(@Nullable Decider decider) {
        return switch (decider) {
            case null ->
                new Text(
                        "由什么决定尚未求得, 可单独查询本人或延长时间",
                        "what decides is not worked out yet; ask about this person alone, or with more time");
            case Decider.Costs costs -> costs(costs);
            case Decider.PinnedBelow pinned ->
                new Text(
                        namesZh(pinned.pinned()) + "由人工确定聘用, 没有人工确定则不会越过本人",
                        "decisions made by hand appoint " + namesEn(pinned.pinned())
                                + ", without which the person would not be passed over");
            case Decider.EquallyGood equal ->
                new Text(
                        "聘用本人的方案得分相同, 本方案取其一",
                        "a plan with this person there scores the same, and this plan is one of the two");
            case Decider.NotBest notBest ->
                new Text(
                        "聘用本人的方案更好, 本方案不是最优", "a plan with this person there is better, and this plan is not the best");
        };
    }

    private static Text costs(Decider.Costs costs) {
        Text loss = loss(costs.level(), costs.amount());
        return costs.proven()
                ? new Text("改为聘用本人, " + loss.zh(), "with this person there instead, " + loss.en())
                : new Text(
                        "改为聘用本人的方案中, 已知最好的" + loss.zh() + "(未证明)",
                        "in the best plan known with this person there instead, " + loss.en() + " (not proven)");
    }

    private static Text loss(Decider.Level level, long amount) {
        boolean one = amount == 1;
        return switch (level) {
            case ABSOLUTE_BREACHES ->
                new Text(
                        "违反刚性规定增加" + amount + "处",
                        amount + " more absolute " + (one ? "rule is" : "rules are") + " broken");
            case IN_PRINCIPLE_BREACHES ->
                new Text(
                        "违反原则性规定增加" + amount + "处",
                        amount + " more in-principle " + (one ? "rule is" : "rules are") + " broken");
            case INVERSIONS ->
                new Text(
                        "逆序增加" + amount + "对",
                        "there " + (one ? "is 1 more inversion" : "are " + amount + " more inversions") + " of merit");
            case APPOINTMENTS ->
                new Text(
                        "聘用总数减少" + amount + "人",
                        amount + (one ? " person fewer is" : " people fewer are") + " appointed in all");
            case MERIT -> {
                String merit = BigDecimal.valueOf(amount, DECIMALS).toPlainString();
                yield new Text(
                        "受聘人员得分合计减少" + merit + "分", "the merit of those appointed is " + merit + " lower in all");
            }
            case GRADES_GAINED ->
                new Text(
                        "提升等级合计减少" + amount + "级",
                        amount + (one ? " grade fewer is" : " grades fewer are") + " gained in all");
            case PREFERENCES ->
                new Text(
                        "附加偏好减少" + amount + "分",
                        amount + (one ? " preference point is" : " preference points are") + " lost");
        };
    }

    private String namesZh(List<String> people) {
        return people.stream().limit(NAMED).map(names).collect(Collectors.joining("、"))
                + (people.size() > NAMED ? "等" + people.size() + "人" : "");
    }

    private String namesEn(List<String> people) {
        return people.stream().limit(NAMED).map(names).collect(Collectors.joining(", "))
                + (people.size() > NAMED ? " and " + (people.size() - NAMED) + " more" : "");
    }
}
