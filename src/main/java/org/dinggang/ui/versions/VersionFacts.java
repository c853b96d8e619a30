package org.dinggang.ui.versions;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.StructureRules;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What a version says beside its numbers: the basis, the reason, documents, days, the decision. */
final class VersionFacts extends Div {
    private final Formats formats = Formats.current();
    private final DescriptionList list = new DescriptionList();

    VersionFacts(OpenVersion open) {
        VersionContent content = open.detail().content();
        StructureRequest request = content.basis().request();
        RuleSet rules = open.ruleSet();
        list.addClassName("facts");
        fact(
                "structures.submission.reason",
                content.reason() == null
                        ? getTranslation("structures.reason.first")
                        : formats.text(content.reason().label()));
        fact("structures.submission.document", content.reasonDocument());
        fact("structures.submission.day", formats.date(content.inForceFrom()));
        fact("structures.establishment", based(open));
        fact("structures.basis.total", formats.number(request.total()));
        fact("structures.basis.main", formats.text(request.mainCategory().label()));
        fact(
                "structures.basis.top-grade",
                getTranslation("structures.grade", request.topGrade().toString()));
        fact("structures.rule-set", formats.text(rules.title()));
        fact("structures.basis.level", formats.text(content.basis().level().label()));
        fact("structures.basis.table", table(rules.structure(), content));
        fact(
                "structures.basis.rounding",
                request.rounding() == null
                        ? getTranslation("structures.basis.rounding.rule-set")
                        : formats.text(request.rounding().label()));
        fact("structures.submission.registered", formats.number(content.registered()));
        fact("structures.submission.temporary", formats.number(content.temporary()));
        add(list);
        if (!content.words().isEmpty()) {
            add(new Paragraph(content.words()));
        }
        decision(open.detail().decision());
    }

    private String based(OpenVersion open) {
        return open.detail().basedOn().changedOn() == null
                ? formats.number(open.detail().basedOn().authorized())
                : getTranslation(
                        "structures.based-on",
                        formats.number(open.detail().basedOn().authorized()),
                        formats.date(open.detail().basedOn().changedOn()));
    }

    private String table(@Nullable StructureRules rules, VersionContent content) {
        String id = content.basis().table();
        if (id == null || rules == null) {
            return content.basis().request().shares().stream()
                    .map(share -> getTranslation(
                            "structures.basis.share", formats.text(share.band().label()), formats.text(share.words())))
                    .collect(Collectors.joining(getTranslation("structures.separator")));
        }
        return rules.table(id).map(RatioTable::title).map(formats::text).orElse(id);
    }

    private void decision(@Nullable Decision decision) {
        if (decision == null) {
            return;
        }
        fact("structures.decision.by", formats.who(decision.by()));
        fact("structures.decision.at", formats.time(decision.at()));
        fact("structures.decision.document", decision.document());
        fact("structures.decision.approved-on", formats.date(decision.approvedOn()));
        fact("structures.decision.words", decision.words());
    }

    private void fact(String key, @Nullable String value) {
        list.add(new Div(
                new Term(getTranslation(key)), new Description(value == null || value.isEmpty() ? "—" : value)));
    }
}
