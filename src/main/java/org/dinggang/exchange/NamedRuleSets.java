package org.dinggang.exchange;

import org.dinggang.model.Text;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSetProblem;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;

/** Finds the rule set that a file names in its field {@code ruleSet}. */
final class NamedRuleSets {

    private final RuleSets ruleSets;

    NamedRuleSets(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The rule set of that name; null, and problems, where there is none or it cannot be used. */
    @Nullable
    RuleSet read(FieldReader fields, String name) {
        if (!ruleSets.names().contains(name)) {
            fields.complain("ruleSet", unknown(name));
            return null;
        }
        try {
            return ruleSets.load(name);
        } catch (RuleSetException unusable) {
            for (RuleSetProblem problem : unusable.problems()) {
                fields.complain("ruleSet", broken(problem));
            }
            return null;
        }
    }

    private Text unknown(String name) {
        return Complaints.orRather(
                new Text(
                        "没有规则集 " + Quote.of(name) + "，可用：" + Quote.names(ruleSets.names()),
                        "there is no rule set " + Quote.of(name) + "; known are " + Quote.names(ruleSets.names())),
                Nearest.to(name, ruleSets.names()));
    }

    private static Text broken(RuleSetProblem problem) {
        String at = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return new Text(
                "规则集无法使用，" + at + "：" + problem.reason().zh(),
                "the rule set cannot be used, " + at + ": " + problem.reason().en());
    }
}
