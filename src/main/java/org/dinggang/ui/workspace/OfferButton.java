package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanPerson;
import org.jspecify.annotations.Nullable;

/** A button that tries something about a person. */
final class OfferButton extends Button {
    /**
     * A button.
     *
     * @param grade the grade that stands open to the person if it helps; null where it is about no single grade
     */
    OfferButton(Offer offer, PlanPerson person, @Nullable Grade grade, OfferWords words, Desk desk) {
        super(words.of(offer), VaadinIcon.QUESTION_CIRCLE_O.create());
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("offer");
        addClickListener(click -> desk.ask(new Asked(offer.about(person), words.of(offer), person, grade)));
    }
}
