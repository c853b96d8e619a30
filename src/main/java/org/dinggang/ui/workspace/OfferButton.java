package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.dinggang.rounds.PlanPerson;

/** A button that tries something about a person. */
final class OfferButton extends Button {
    OfferButton(Offer offer, PlanPerson person, OfferWords words, Desk desk) {
        super(words.of(offer), VaadinIcon.QUESTION_CIRCLE_O.create());
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("offer");
        addClickListener(click -> desk.ask(offer.about(person), words.of(offer)));
    }
}
