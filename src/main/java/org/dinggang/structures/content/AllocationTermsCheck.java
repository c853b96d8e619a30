package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Pool;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSets;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.StructureProblem;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the terms of an allocation. */
public final class AllocationTermsCheck {

    private static final int LONGEST_NAME = 100;
    private static final int YEARS = 5;

    private final AllocationTerms terms;
    private final Pool pool;
    private final List<StructureProblem> problems = new ArrayList<>();

    private AllocationTermsCheck(AllocationTerms terms, Pool pool) {
        this.terms = terms;
        this.pool = pool;
    }

    /** Everything that is wrong; empty where nothing is. */
    public static List<StructureProblem> problems(
            AllocationTerms terms, Pool pool, RuleSets ruleSets, LocalDate today) {
        AllocationTermsCheck check = new AllocationTermsCheck(terms, pool);
        check.keys();
        check.words(ruleSets);
        check.day(today);
        check.bounds();
        check.pins();
        return check.problems;
    }

    /** Posts under two keys at once could not be told apart. */
    private void keys() {
        List<GradeRange> keys = List.copyOf(pool.posts().numbers().keySet());
        for (int index = 1; index < keys.size(); index++) {
            if (keys.get(index - 1).contains(keys.get(index).highest())) {
                add(
                        "pool",
                        "统筹岗位的" + keys.get(index - 1) + "级与" + keys.get(index) + "级重叠，请先在花名册工作簿的“统筹”表中分开",
                        "Grades " + keys.get(index - 1) + " and " + keys.get(index)
                                + " of the pool overlap; tell them apart in the roster's sheet of pools first");
            }
        }
    }

    private void words(RuleSets ruleSets) {
        if (terms.name().isBlank() || terms.name().length() > LONGEST_NAME) {
            add("name", "请填写名称，最多" + LONGEST_NAME + "个字", "Enter a name of at most " + LONGEST_NAME + " characters");
        }
        try {
            ruleSets.load(terms.ruleSet());
        } catch (RuleSetException unusable) {
            unusable.problems().forEach(problem -> problems.add(new StructureProblem("ruleSet", problem.reason())));
        }
    }

    private void day(LocalDate today) {
        if (terms.asOf().isBefore(today.minusYears(YEARS)) || terms.asOf().isAfter(today.plusYears(YEARS))) {
            add(
                    "asOf",
                    "统计日期应在今天前后" + YEARS + "年内",
                    "The day on which people are counted is within " + YEARS + " years of today");
        }
    }

    private void bounds() {
        Set<String> members = Set.copyOf(pool.institutions());
        terms.caps().forEach((code, cap) -> {
            member(code, members);
            number(cap, code, null);
        });
        terms.bounds().forEach((code, numbers) -> {
            member(code, members);
            numbers.forEach((key, bound) -> {
                if (!pool.posts().numbers().containsKey(key)) {
                    add("bounds", key + "级不是统筹岗位", "Grade " + key + " is not in the pool");
                }
                number(bound.cap(), code, key);
                number(bound.pin(), code, key);
            });
        });
    }

    private void member(String code, Set<String> members) {
        if (!members.contains(code)) {
            add("bounds", "单位 " + code + " 不是统筹成员", "Institution " + code + " does not share the pool");
        }
    }

    private void number(@Nullable Integer number, String code, @Nullable GradeRange key) {
        if (number != null && (number < 0 || number > Need.MOST)) {
            String grades = key == null ? "合计" : key + "级";
            add(
                    "bounds",
                    "单位 " + code + " " + grades + "应为0至" + Need.MOST,
                    "Institution " + code + (key == null ? "" : ", grade " + key) + ": a number from 0 to "
                            + Need.MOST);
        }
    }

    /** What is pinned has to be there. */
    private void pins() {
        pool.posts().numbers().forEach((key, posts) -> {
            int pinned = pool.institutions().stream()
                    .map(code -> terms.bound(code, key).pin())
                    .mapToInt(pin -> pin == null ? 0 : pin)
                    .sum();
            if (pinned > posts) {
                add(
                        "bounds",
                        key + "级锁定合计" + pinned + "个，统筹岗位只有" + posts + "个",
                        pinned + " posts of grade " + key + " are pinned, the pool has " + posts);
            }
        });
        terms.caps().forEach((code, cap) -> {
            int pinned = pool.posts().numbers().keySet().stream()
                    .map(key -> terms.bound(code, key).pin())
                    .mapToInt(pin -> pin == null ? 0 : pin)
                    .sum();
            if (pinned > cap) {
                add(
                        "bounds",
                        "单位 " + code + " 锁定合计" + pinned + "个，超过合计上限" + cap + "个",
                        "Institution " + code + " has " + pinned + " posts pinned, more than its cap of " + cap
                                + " in all");
            }
        });
    }

    private void add(String field, String zh, String en) {
        problems.add(new StructureProblem(field, new Text(zh, en)));
    }
}
