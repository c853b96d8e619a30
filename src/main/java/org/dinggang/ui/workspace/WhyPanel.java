package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.dinggang.explanation.Decision;
import org.dinggang.model.Pin;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanPerson;
import org.dinggang.rounds.Verdict;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Why: what the plan means for the selected person, every reason with its clause, and what would change it. */
final class WhyPanel extends Section {
    final Div content = new Div();
    private final Desk desk;
    private @Nullable OpenPlan plan;
    private @Nullable String selected;

    WhyPanel(Desk desk) {
        this.desk = desk;
        addClassNames("part", "why");
        H2 heading = new H2(getTranslation("workspace.why"));
        heading.setId("why-heading");
        getElement().setAttribute("aria-labelledby", "why-heading");
        Div head = new Div(heading);
        head.addClassName("part-head");
        content.addClassName("scroller");
        content.getElement().setAttribute("tabindex", "0");
        content.getElement().setAttribute("role", "group");
        content.getElement().setAttribute("aria-labelledby", "why-heading");
        add(head, content);
        content.add(hint());
    }

    /** Shows a person of a plan, and the decision about the person. */
    void show(OpenPlan shown, PlanPerson person, Decision decision) {
        plan = shown;
        selected = person.staff().id();
        content.removeAll();
        fill(shown, person, decision);
    }

    /** Shows what has been proven about the person, if it is still the one selected. */
    void proven(Decision decision) {
        OpenPlan shown = plan;
        if (shown != null && decision.staff().equals(selected)) {
            shown.person(decision.staff()).ifPresent(person -> show(shown, person, decision));
        }
    }

    private Component hint() {
        Paragraph hint = new Paragraph(getTranslation("workspace.why.nobody"));
        hint.addClassName("hint");
        return hint;
    }

    private void fill(OpenPlan plan, PlanPerson person, Decision decision) {
        Paragraph sentence = new Paragraph(Formats.current().text(decision.sentence()));
        sentence.addClassName("sentence");
        content.add(name(person), facts(person), new TieWarnings(plan, person, desk), sentence);
        if (plan.summary().mayEdit()) {
            content.add(actions(person));
        }
        content.add(new ReasonList(plan, person, decision, desk));
        content.add(new ListPlaces(plan, person, desk));
        content.add(always(plan, person));
    }

    private Component name(PlanPerson person) {
        H3 name = new H3(person.staff().name());
        Span code = new Span(person.staff().id());
        code.addClassName("code");
        Div line = new Div(name, code, new VerdictMark(person.verdict()));
        line.addClassName("person-name");
        return line;
    }

    private Component facts(PlanPerson person) {
        Formats formats = Formats.current();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "workspace.fact.current",
                person.current() == null
                        ? Words.gradeOrNone(null)
                        : person.since() == null
                                ? Words.grade(person.current())
                                : getTranslation(
                                        "workspace.fact.since",
                                        Words.grade(person.current()),
                                        formats.date(person.since())));
        fact(facts, "workspace.fact.final", Words.gradeOrNone(person.finalGrade()));
        fact(
                facts,
                "workspace.fact.title",
                person.titleRank() == null
                        ? "—"
                        : formats.text(person.titleRank().label()));
        fact(facts, "workspace.fact.merit", Words.merit(person.staff().merit()));
        if (person.staff().section() != null) {
            fact(facts, "workspace.fact.section", person.staff().section());
        }
        if (!person.staff().priority().isEmpty()) {
            fact(
                    facts,
                    "workspace.fact.priority",
                    String.join(
                            getTranslation("workspace.separator"),
                            person.staff().priority().stream().sorted().toList()));
        }
        if (person.quotaExempt()) {
            fact(facts, "workspace.fact.exempt", getTranslation("workspace.fact.exempt.words"));
        }
        Pin pin = person.pin();
        if (pin != null) {
            fact(
                    facts,
                    "workspace.fact.pin",
                    pin.to() == null
                            ? getTranslation("workspace.pin.stay")
                            : getTranslation("workspace.pin.to", pin.to().number()));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    private Component actions(PlanPerson person) {
        Button adjust = new Button(
                getTranslation("workspace.adjust"), VaadinIcon.ARROWS_LONG_V.create(), click -> desk.adjust(person));
        Button pin = person.pin() == null
                ? new Button(
                        getTranslation("workspace.hold.here"),
                        VaadinIcon.PIN.create(),
                        click -> desk.hold(person, PinChoice.asIs(person)))
                : new Button(
                        getTranslation("workspace.release"), VaadinIcon.UNLINK.create(), click -> desk.release(person));
        adjust.addThemeVariants(ButtonVariant.SMALL);
        pin.addThemeVariants(ButtonVariant.SMALL);
        Div row = new Div(adjust, pin);
        row.addClassName("actions");
        return row;
    }

    /** What can be tried with anybody. */
    private Component always(OpenPlan plan, PlanPerson person) {
        Div row = new Div();
        row.addClassName("actions");
        if (person.verdict() != Verdict.LEFT) {
            Offer leaves = new Offer.Leaves(person.staff().id());
            row.add(new OfferButton(leaves, person, null, new OfferWords(plan), desk));
        }
        return row;
    }
}
