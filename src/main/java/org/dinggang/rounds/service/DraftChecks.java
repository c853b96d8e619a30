package org.dinggang.rounds.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.model.Text;
import org.dinggang.policy.ParameterException;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSets;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundRefusedException;

/** Finds what is wrong with the settings of a round. */
final class DraftChecks {

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private final List<FieldProblem> problems = new ArrayList<>();

    private DraftChecks() {}

    /** Refuses settings with everything that is wrong with them; institutions that the actor does not see are refused by access. */
    static void require(Actor actor, RoundDraft draft, RuleSets ruleSets) {
        actor.requireInstitutions(draft.institutions());
        DraftChecks checks = new DraftChecks();
        checks.name("name", draft.name());
        checks.day("effectiveDate", draft.effectiveDate());
        LocalDate cutoff = draft.tenureCutoff();
        if (cutoff != null) {
            checks.day("tenureCutoff", cutoff);
        }
        if (draft.institutions().isEmpty()) {
            checks.add("institutions", "请至少选择一个单位", "Choose at least one institution");
        }
        checks.rules(draft, ruleSets);
        checks.throwIfAny();
    }

    /** Refuses a name that is no name. */
    static String name(String name) {
        DraftChecks checks = new DraftChecks();
        checks.name("name", name);
        checks.throwIfAny();
        return name.strip();
    }

    private void name(String field, String name) {
        if (name.isBlank()) {
            add(field, "请填写名称", "Enter a name");
        } else if (name.length() > LONGEST_NAME) {
            add(field, "名称最多" + LONGEST_NAME + "个字", "A name has at most " + LONGEST_NAME + " characters");
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            add(field, "名称中有控制字符，请重新输入", "The name contains control characters; type it again");
        }
    }

    private void day(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            add(
                    field,
                    "日期 " + day + " 应在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间",
                    "The date " + day + " should be between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    private void rules(RoundDraft draft, RuleSets ruleSets) {
        try {
            ruleSets.load(draft.ruleSet()).with(draft.parameters(), draft.objective());
        } catch (RuleSetException unusable) {
            unusable.problems().forEach(problem -> problems.add(new FieldProblem("ruleSet", problem.reason())));
        } catch (ParameterException unusable) {
            unusable.problems()
                    .forEach(problem -> problems.add(new FieldProblem(problem.parameter(), problem.reason())));
        }
    }

    private void add(String field, String zh, String en) {
        problems.add(new FieldProblem(field, new Text(zh, en)));
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new RoundRefusedException(problems);
        }
    }
}
