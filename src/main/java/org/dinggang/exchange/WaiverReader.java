package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.Severity;
import org.jspecify.annotations.Nullable;

/** Reads waivers and holds them against the rule set in force. */
final class WaiverReader {

    static final Set<String> FIELDS = Set.of("rule", "grade", "document");

    private final @Nullable RuleSet ruleSet;
    private final Problems problems;

    /**
     * A reader of waivers.
     *
     * @param ruleSet the rule set in force; null where it could not be read, and severities are not looked at
     */
    WaiverReader(@Nullable RuleSet ruleSet, Problems problems) {
        this.ruleSet = ruleSet;
        this.problems = problems;
    }

    /** The waivers of a person. */
    List<Waiver> ofPerson(FieldReader person) {
        return read(person, false);
    }

    /** The waivers of an institution. */
    List<Waiver> ofInstitution(FieldReader institution) {
        return read(institution, true);
    }

    private List<Waiver> read(FieldReader owner, boolean institution) {
        List<Tree> items = owner.items("waivers");
        List<Waiver> waivers = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = owner.at("waivers").element(index);
            FieldReader fields = FieldReader.of(items.get(index), pointer, problems, FIELDS);
            if (fields != null) {
                one(fields, institution).ifPresent(waivers::add);
            }
        }
        return waivers;
    }

    private Optional<Waiver> one(FieldReader fields, boolean institution) {
        String rule = fields.requiredWords("rule");
        String document = fields.requiredWords("document");
        Grade grade = fields.grade("grade");
        if (rule != null) {
            RuleId.of(rule)
                    .ifPresentOrElse(
                            id -> check(fields, id, institution), () -> fields.complain("rule", unknown(rule)));
        }
        return rule == null || document == null ? Optional.empty() : Optional.of(new Waiver(rule, grade, document));
    }

    private void check(FieldReader fields, RuleId rule, boolean institution) {
        if (ruleSet != null && ruleSet.rule(rule).severity() == Severity.ABSOLUTE) {
            fields.complain("rule", absolute(rule, ruleSet));
        } else if (rule.isAboutInstitution() != institution) {
            fields.complain("rule", institution ? aboutPeople(rule) : aboutInstitutions(rule));
        }
        if (rule.waiverNamesGrade() && !fields.has("grade")) {
            fields.complain("grade", gradeMissing(rule));
        } else if (!rule.waiverNamesGrade() && fields.has("grade")) {
            fields.complain("grade", gradeUnexpected(rule));
        }
    }

    private static Text unknown(String rule) {
        List<String> known = Arrays.stream(RuleId.values()).map(RuleId::id).toList();
        return Complaints.orRather(
                new Text(
                        "没有规则 " + Quote.of(rule) + "，规则有：" + Quote.names(known),
                        "there is no rule " + Quote.of(rule) + "; the rules are " + Quote.names(known)),
                Nearest.to(rule, known));
    }

    private static Text absolute(RuleId rule, RuleSet ruleSet) {
        return new Text(
                "规则 " + rule + " 在规则集 " + ruleSet.name() + " 中为刚性规定，不得批准例外",
                "rule " + rule + " is absolute in rule set " + ruleSet.name() + " and cannot be waived");
    }

    private static Text aboutPeople(RuleId rule) {
        return new Text(
                "规则 " + rule + " 针对人员，应填写在人员的 waivers 中",
                "rule " + rule + " is about people: the waiver belongs to a person");
    }

    private static Text aboutInstitutions(RuleId rule) {
        return new Text(
                "规则 " + rule + " 针对单位，应填写在单位的 waivers 中",
                "rule " + rule + " is about institutions: the waiver belongs to the institution");
    }

    private static Text gradeMissing(RuleId rule) {
        return new Text(
                "规则 " + rule + " 的例外必须写明准予聘用的等级", "a waiver of " + rule + " must name the grade that it permits");
    }

    private static Text gradeUnexpected(RuleId rule) {
        return new Text("规则 " + rule + " 的例外不应填写等级", "a waiver of " + rule + " names no grade");
    }
}
