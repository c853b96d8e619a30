package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.Grade;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.ui.plan.ClauseList;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;

/** The reasons that stand in somebody's way, by grade: the sentence, the number or day that decides, the clause, what can be tried. */
final class ReasonList extends Div {
    private final PlanPerson person;
    private final Desk desk;
    private final OfferWords words;

    ReasonList(OpenPlan plan, PlanPerson person, Decision decision, Desk desk) {
        this.person = person;
        this.desk = desk;
        this.words = new OfferWords(plan);
        addClassName("reasons");
        byGrade(decision).forEach((grade, reasons) -> add(group(grade, reasons)));
    }

    private static Map<Optional<Grade>, List<Reason>> byGrade(Decision decision) {
        Map<Optional<Grade>, List<Reason>> groups = new LinkedHashMap<>();
        decision.reasons()
                .forEach(reason -> groups.computeIfAbsent(Optional.ofNullable(reason.grade()), key -> new ArrayList<>())
                        .add(reason));
        return groups;
    }

    private Component group(Optional<Grade> grade, List<Reason> reasons) {
        Div group = new Div(new H4(grade.map(found -> getTranslation("workspace.why.not", Words.grade(found)))
                .orElseGet(() -> getTranslation("workspace.why.general"))));
        group.addClassName("reason-group");
        if (reasons.size() > 1) {
            group.add(new Paragraph(getTranslation("workspace.why.together", reasons.size())));
        }
        reasons.forEach(reason -> group.add(reason(reason)));
        return group;
    }

    private Component reason(Reason reason) {
        Div box = new Div();
        box.addClassName("reason");
        box.add(new Paragraph(Formats.current().text(reason.sentence())));
        decisive(reason).ifPresent(box::add);
        if (!reason.clauses().isEmpty()) {
            box.add(new ClauseList(reason.clauses()));
        }
        Div tries = new Div();
        tries.addClassName("actions");
        Offer.against(reason).forEach(offer -> tries.add(new OfferButton(offer, person, reason.grade(), words, desk)));
        if (isOpen(reason.facts())) {
            Button prove = new Button(getTranslation("workspace.prove"), click -> desk.prove(person));
            prove.addThemeVariants(ButtonVariant.SMALL);
            tries.add(prove);
        }
        if (tries.getComponentCount() > 0) {
            box.add(tries);
        }
        return box;
    }

    /** Whether asking about this person alone may tell more. */
    private static boolean isOpen(ReasonFacts facts) {
        return (facts instanceof ReasonFacts.PostsShort posts && posts.needed() == null)
                || (facts instanceof ReasonFacts.OthersInstead instead && instead.decider() == null);
    }

    /** The day or number that decides, large enough to be found at a glance. */
    private Optional<Component> decisive(Reason reason) {
        LocalDate earliest = reason.earliest();
        if (reason.facts() instanceof ReasonFacts.PostsShort posts) {
            return Optional.of(mark(
                    posts.needed() == null
                            ? getTranslation("workspace.decisive.place", posts.place(), posts.appointedOnList())
                            : getTranslation(
                                    "workspace.decisive.needed",
                                    posts.place(),
                                    posts.appointedOnList(),
                                    posts.needed())));
        }
        return earliest == null
                ? Optional.empty()
                : Optional.of(mark(getTranslation(
                        "workspace.decisive.earliest", Formats.current().date(earliest))));
    }

    private static Component mark(String text) {
        Span mark = new Span(text);
        mark.addClassName("decisive");
        return mark;
    }
}
