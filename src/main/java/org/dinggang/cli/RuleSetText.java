package org.dinggang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.ExemptionKind;
import org.dinggang.policy.ParameterBasis;
import org.dinggang.policy.ParameterName;
import org.dinggang.policy.ParameterText;
import org.dinggang.policy.RuleDefinition;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;

/** A rule set as somebody reads it who knows the regulations: every rule and parameter with its clauses, and what is different here. */
final class RuleSetText {

    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final RuleSet ruleSet;
    private final @Nullable RuleSet parent;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private RuleSetText(RuleSet ruleSet, @Nullable RuleSet parent, Language language) {
        this.ruleSet = ruleSet;
        this.parent = parent;
        this.language = language;
    }

    /**
     * The lines to print.
     *
     * @param ruleSet the rule set
     * @param parent the rule set that it extends, to say where the two differ; null where it extends none
     * @param language the language
     */
    static List<String> lines(RuleSet ruleSet, @Nullable RuleSet parent, Language language) {
        RuleSetText text = new RuleSetText(ruleSet, parent, language);
        text.head();
        text.parameters();
        text.rules();
        text.exemptions();
        text.structure();
        return List.copyOf(text.lines);
    }

    private void head() {
        lines.add(ruleSet.name() + INDENT + ruleSet.title().in(language));
        String from = ruleSet.validFrom().toString();
        lines.add(INDENT + say("自 " + from + " 起适用", "In force from " + from));
        if (ruleSet.parent() != null) {
            lines.add(INDENT
                    + say(
                            "未另行规定的，按 " + ruleSet.parent() + "；※ 表示与其不同",
                            "What it does not say itself is from " + ruleSet.parent()
                                    + "; ※ marks where the two differ"));
        }
        lines.add(INDENT + say("依据：", "Sources:"));
        ruleSet.sources().forEach(source -> lines.add(INDENT + INDENT + source));
    }

    private void parameters() {
        heading("参数", "Parameters");
        for (ParameterName name : ParameterName.values()) {
            Text value = ParameterText.of(name, ruleSet.parameters());
            Text before = parent == null ? value : ParameterText.of(name, parent.parameters());
            lines.add(INDENT
                    + name
                    + INDENT
                    + name.meaning().in(language)
                    + say("：", ": ")
                    + value.in(language)
                    + differing(!value.equals(before), before));
            Optional<ParameterBasis> basis = ruleSet.basis(name);
            basis.map(ParameterBasis::clauses).ifPresent(this::clauses);
            basis.map(ParameterBasis::note).ifPresent(note -> lines.add(DEEPER + note.in(language)));
        }
    }

    private void rules() {
        heading("规则", "Rules");
        for (RuleDefinition rule : ruleSet.rules().values()) {
            RuleDefinition before = parent == null ? rule : parent.rule(rule.id());
            lines.add(INDENT
                    + rule.id()
                    + INDENT
                    + rule.title().in(language)
                    + say("【", " [")
                    + rule.severity().label().in(language)
                    + say("】", "]")
                    + differing(
                            rule.severity() != before.severity(),
                            before.severity().label())
                    + (rule.clauses().equals(before.clauses()) ? "" : INDENT + say("※ 条款不同", "※ other clauses")));
            clauses(rule.clauses());
        }
    }

    private void exemptions() {
        heading("豁免", "Exemptions");
        for (ExemptionKind kind : ruleSet.exemptions().values()) {
            boolean differs = parent != null
                    && !parent.exemption(kind.id()).filter(kind::equals).isPresent();
            lines.add(INDENT
                    + kind.id()
                    + INDENT
                    + kind.title().in(language)
                    + say("：", ": ")
                    + scope(kind)
                    + say("；豁免 ", "; lifts ")
                    + lifted(kind)
                    + (differs ? INDENT + "※" : ""));
            clauses(kind.clauses());
        }
        if (parent != null) {
            parent.exemptions().keySet().stream()
                    .filter(id -> ruleSet.exemption(id).isEmpty())
                    .forEach(id -> lines.add(INDENT + id + INDENT + say("※ 此处不适用", "※ does not apply here")));
        }
    }

    private void structure() {
        StructureRules structure = ruleSet.structure();
        if (structure != null) {
            heading("岗位设置", "Structures of posts");
            lines.addAll(StructureRulesText.lines(
                    structure, parent == null ? null : parent.structure(), ruleSet.parent(), language));
        }
    }

    private String scope(ExemptionKind kind) {
        Grade grade = kind.grade();
        if (kind.firstAppointmentOnly()) {
            return grade == null
                    ? say("首次聘用到所列等级", "the first appointment at the grade that it names")
                    : say("首次聘用到" + grade + "级", "the first appointment at grade " + grade);
        }
        return grade == null
                ? say("聘用到所列等级", "an appointment to the grade that it names")
                : say("聘用到" + grade + "级", "an appointment to grade " + grade);
    }

    private String lifted(ExemptionKind kind) {
        return kind.lifts().stream().sorted().map(RuleId::id).collect(Collectors.joining(", "));
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            String mark = (clause.forNewStaff() ? say("（对新增人员）", " (for new staff)") : "")
                    + (clause.summary() ? say("（摘要）", " (summary)") : "");
            lines.add(DEEPER
                    + clause.citation()
                    + mark
                    + say("：", ": ")
                    + clause.text().in(language));
        }
    }

    private String differing(boolean differs, Text before) {
        if (!differs || parent == null) {
            return "";
        }
        return INDENT + "※ " + parent.name() + say("：", ": ") + before.in(language);
    }

    private void heading(String zh, String en) {
        lines.add("");
        lines.add(say(zh, en));
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
