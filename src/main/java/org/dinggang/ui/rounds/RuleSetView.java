package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.dinggang.policy.ExemptionKind;
import org.dinggang.policy.ParameterName;
import org.dinggang.policy.ParameterText;
import org.dinggang.policy.RuleDefinition;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.Severity;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.StructureRulesView;

/** The rules of a round as somebody reads them who knows the regulations: settings, every rule and parameter with its clauses. */
final class RuleSetView extends Div {
    private final Formats formats = Formats.current();
    private final RuleSet rules;

    RuleSetView(RoundDetail round) {
        this.rules = round.ruleSet();
        addClassName("rule-set");
        add(new H2(formats.text(rules.title())));
        add(new Paragraph(getTranslation(
                round.startedAt() == null ? "rounds.rules.draft" : "rounds.rules.frozen",
                rules.name(),
                formats.date(rules.validFrom()),
                round.startedAt() == null ? "" : formats.time(round.startedAt()))));
        if (round.settings().effectiveDate().isBefore(rules.validFrom())) {
            Span early = new Span(getTranslation("rounds.rules.early", formats.date(rules.validFrom())));
            early.addClassNames("badge", "warn");
            add(early);
        }
        UnorderedList sources = new UnorderedList();
        rules.sources().forEach(source -> sources.add(new ListItem(source)));
        add(new H3(getTranslation("rounds.rules.sources")), sources);
        add(new H3(getTranslation("rounds.rules.institutions")), institutions(round));
        add(new H3(getTranslation("rounds.rules.parameters")));
        for (ParameterName name : ParameterName.values()) {
            add(parameter(name));
        }
        add(new H3(getTranslation("rounds.rules.rules")));
        rules.rules().values().forEach(rule -> add(rule(rule)));
        if (!rules.exemptions().isEmpty()) {
            add(new H3(getTranslation("rounds.rules.exemptions")));
            rules.exemptions().values().forEach(kind -> add(exemption(kind)));
        }
        if (rules.structure() != null) {
            add(new StructureRulesView(rules.structure()));
        }
    }

    private Component institutions(RoundDetail round) {
        UnorderedList list = new UnorderedList();
        round.summary()
                .institutions()
                .forEach(one -> list.add(new ListItem(new Anchor(
                        "roster?institution=" + one.code(),
                        getTranslation("rounds.rules.institution", one.name(), one.code())))));
        return list;
    }

    private Component parameter(ParameterName name) {
        Div box = box(formats.text(name.meaning()), "");
        Paragraph value = new Paragraph(formats.text(ParameterText.of(name, rules.parameters())));
        value.addClassName("value");
        box.add(value);
        rules.basis(name)
                .ifPresentOrElse(
                        basis -> {
                            if (!basis.clauses().isEmpty()) {
                                box.add(new ClauseList(basis.clauses()));
                            }
                            if (basis.note() != null) {
                                box.add(new Paragraph(formats.text(basis.note())));
                            }
                        },
                        () -> {
                            Span own = new Span(getTranslation("rounds.rules.own"));
                            own.addClassNames("badge", "warn");
                            box.add(own);
                        });
        return box;
    }

    private Component rule(RuleDefinition rule) {
        Div box = box(
                formats.text(rule.title()),
                (rule.severity() == Severity.ABSOLUTE ? "■ " : "□ ")
                        + formats.text(rule.severity().label()));
        box.add(new ClauseList(rule.clauses()));
        return box;
    }

    private Component exemption(ExemptionKind kind) {
        Div box = box(formats.text(kind.title()), kind.id());
        box.add(new ClauseList(kind.clauses()));
        return box;
    }

    private static Div box(String title, String mark) {
        Span name = new Span(title);
        name.addClassName("name");
        Div head = new Div(name);
        if (!mark.isEmpty()) {
            Span badge = new Span(mark);
            badge.addClassNames("badge", "quiet");
            head.add(badge);
        }
        Div box = new Div(head);
        box.addClassName("rule");
        return box;
    }
}
