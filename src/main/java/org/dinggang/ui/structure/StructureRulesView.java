package org.dinggang.ui.structure;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Severity;
import org.dinggang.policy.StructureRules;
import org.dinggang.policy.StructureTerm;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.shell.Formats;

/** What a rule set says about structures of posts, each thing with how strictly it binds and its clauses. */
public final class StructureRulesView extends Div {
    private final Formats formats = Formats.current();

    /** Of those rules. */
    public StructureRulesView(StructureRules rules) {
        add(new H3(getTranslation("structures.rules")));
        term(
                "structures.rules.approval",
                rules.approval(),
                formats.text(rules.approval().value().label()));
        term(
                "structures.rules.rounding",
                rules.rounding(),
                formats.text(rules.rounding().value().label()));
        term("structures.rules.category-shares", rules.categoryShares(), categoryShares(rules));
        term(
                "structures.rules.grade-ratios",
                rules.gradeRatios(),
                rules.gradeRatios().value().entrySet().stream()
                        .map(entry -> getTranslation(
                                "structures.rules.grade-ratio",
                                entry.getKey().toString(),
                                entry.getValue().toString()))
                        .collect(Collectors.joining(separator())));
        term(
                "structures.rules.temporary",
                rules.temporaryPosts(),
                getTranslation(rules.temporaryPosts().value() ? "structures.rules.yes" : "structures.rules.no"));
        term(
                "structures.rules.auxiliary",
                rules.auxiliaryBelow(),
                rules.auxiliaryBelow()
                        .value()
                        .map(grades -> getTranslation("structures.rules.auxiliary.by", grades))
                        .orElse(getTranslation("structures.rules.auxiliary.generally")));
        term(
                "structures.rules.growth",
                rules.growth(),
                rules.growth()
                        .value()
                        .map(growth -> getTranslation(
                                "structures.rules.growth.value",
                                growth.perYear().toString(),
                                growth.least()))
                        .orElse(unlimited()));
        term(
                "structures.rules.pass-rate",
                rules.passRate(),
                rules.passRate()
                        .value()
                        .map(share -> getTranslation("structures.rules.at-most", share.toString()))
                        .orElse(unlimited()));
        if (!rules.tables().isEmpty()) {
            add(new Details(
                    getTranslation("structures.rules.tables", rules.tables().size()), tables(rules)));
        }
    }

    private String categoryShares(StructureRules rules) {
        return rules.categoryShares().value().entrySet().stream()
                .map(entry -> getTranslation(
                        "structures.rules.category-share",
                        formats.text(entry.getKey().label()),
                        entry.getValue().toString()))
                .collect(Collectors.joining(separator()));
    }

    private void term(String key, StructureTerm<?> term, String words) {
        Span name = new Span(getTranslation(key));
        name.addClassName("name");
        Span badge = new Span((term.severity() == Severity.ABSOLUTE ? "■ " : "□ ")
                + formats.text(term.severity().label()));
        badge.addClassNames("badge", "quiet");
        Paragraph value = new Paragraph(words);
        value.addClassName("value");
        Div box = new Div(new Div(name, badge), value);
        box.addClassName("rule");
        if (!term.clauses().isEmpty()) {
            box.add(new ClauseList(term.clauses()));
        }
        if (term.note() != null) {
            box.add(new Paragraph(formats.text(term.note())));
        }
        add(box);
    }

    private Div tables(StructureRules rules) {
        Div tables = new Div();
        rules.tables().values().forEach(table -> tables.add(table(table)));
        return tables;
    }

    private Div table(RatioTable table) {
        Span name = new Span(Stream.of(
                        Optional.of(table.title()),
                        Optional.ofNullable(table.institutions()),
                        Optional.ofNullable(table.level()).map(level -> level.label()))
                .flatMap(Optional::stream)
                .map(formats::text)
                .collect(Collectors.joining(separator())));
        name.addClassName("name");
        Div box = new Div(name, new Paragraph(shares(table.shares())));
        box.addClassName("rule");
        if (table.cityWideSeniors() != null) {
            box.add(new Paragraph(getTranslation(
                    "structures.rules.city-wide",
                    table.cityWideSeniors().cityShare().toString(),
                    table.cityWideSeniors().institutionShare().toString())));
        }
        if (!table.clauses().isEmpty()) {
            box.add(new ClauseList(table.clauses()));
        }
        if (table.note() != null) {
            box.add(new Paragraph(formats.text(table.note())));
        }
        return box;
    }

    private String shares(List<RankShare> shares) {
        return shares.stream()
                .map(share -> getTranslation(
                        "structures.basis.share", formats.text(share.band().label()), formats.text(share.words())))
                .collect(Collectors.joining(separator()));
    }

    private String unlimited() {
        return getTranslation("structures.rules.unlimited");
    }

    private String separator() {
        return getTranslation("structures.separator");
    }
}
