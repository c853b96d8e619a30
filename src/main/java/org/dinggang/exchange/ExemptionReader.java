package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.policy.ExemptionKind;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/** Reads exemptions and holds them against the kinds that the rule set in force knows. */
final class ExemptionReader {

    static final Set<String> FIELDS = Set.of("kind", "grade", "document");

    private final @Nullable RuleSet ruleSet;
    private final SharedWords words;
    private final Problems problems;

    /**
     * A reader of exemptions.
     *
     * @param ruleSet the rule set in force; null where it could not be read, and kinds are not looked at
     */
    ExemptionReader(@Nullable RuleSet ruleSet, SharedWords words, Problems problems) {
        this.ruleSet = ruleSet;
        this.words = words;
        this.problems = problems;
    }

    /** The exemptions of a person. */
    List<Exemption> read(FieldReader person) {
        List<Tree> items = person.items("exemptions");
        List<Exemption> exemptions = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = person.at("exemptions").element(index);
            FieldReader fields = FieldReader.of(items.get(index), pointer, problems, FIELDS);
            if (fields != null) {
                one(fields).ifPresent(exemptions::add);
            }
        }
        return exemptions;
    }

    private Optional<Exemption> one(FieldReader fields) {
        String kind = fields.requiredWords("kind");
        Grade grade = fields.grade("grade");
        String document = fields.requiredWords("document");
        if (kind != null && ruleSet != null) {
            ruleSet.exemption(kind)
                    .ifPresentOrElse(
                            known -> checkGrade(fields, known, grade),
                            () -> fields.complain("kind", unknown(kind, ruleSet)));
        }
        return kind == null || document == null
                ? Optional.empty()
                : Optional.of(new Exemption(words.shared(kind), grade, document));
    }

    private static void checkGrade(FieldReader fields, ExemptionKind kind, @Nullable Grade grade) {
        Grade fixed = kind.grade();
        if (fixed == null && !fields.has("grade")) {
            fields.complain("grade", gradeMissing(kind));
        } else if (fixed != null && grade != null && !fixed.equals(grade)) {
            fields.complain("grade", gradeFixed(kind, fixed));
        }
    }

    private static Text unknown(String kind, RuleSet ruleSet) {
        Set<String> known = ruleSet.exemptions().keySet();
        return Complaints.orRather(
                new Text(
                        "规则集 " + ruleSet.name() + " 没有例外类别 " + Quote.of(kind) + "，可用：" + Quote.names(known),
                        "rule set " + ruleSet.name() + " knows no exemption " + Quote.of(kind) + "; known are "
                                + Quote.names(known)),
                Nearest.to(kind, known));
    }

    private static Text gradeMissing(ExemptionKind kind) {
        return new Text(
                kind.title().zh() + "（" + kind.id() + "）必须写明岗位等级", "exemption " + kind.id() + " must name its grade");
    }

    private static Text gradeFixed(ExemptionKind kind, Grade grade) {
        return new Text(
                kind.title().zh() + "（" + kind.id() + "）只适用于" + grade + "级",
                "exemption " + kind.id() + " is for grade " + grade + " alone");
    }
}
