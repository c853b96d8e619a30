package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.dinggang.rounds.Staleness;

/**
 * Asks, before planning on data that have changed, which of them to plan on. The old ones are not on offer where they no longer hold
 * together: somebody has left the roster, or posts, pools or limits have changed, so that their plan could never take effect.
 */
final class StaleQuestion extends Dialog {
    final Button update = new Button();
    final Button old = new Button();

    /**
     * A question about these changes.
     *
     * @param onUpdate takes the changes over, then plans
     * @param onOld plans on the data as they were
     */
    StaleQuestion(Staleness staleness, Runnable onUpdate, Runnable onOld) {
        setHeaderTitle(getTranslation("workspace.stale.question"));
        addClassName("stale-question");
        update.setText(getTranslation("workspace.stale.question.update"));
        update.addThemeVariants(ButtonVariant.PRIMARY);
        update.addClickListener(click -> {
            close();
            onUpdate.run();
        });
        old.setText(getTranslation("workspace.stale.question.old"));
        old.addClickListener(click -> {
            close();
            onOld.run();
        });
        boolean holds = holdsTogether(staleness);
        old.setVisible(holds);
        add(
                new StaleChanges(staleness),
                new Paragraph(getTranslation(
                        holds ? "workspace.stale.question.words" : "workspace.stale.question.words.no-old")));
        getFooter().add(new Button(getTranslation("workspace.cancel"), click -> close()), old, update);
    }

    /** Whether what is planned on the old data could still take effect. */
    static boolean holdsTogether(Staleness staleness) {
        return staleness.structures().isEmpty()
                && staleness.people().stream().noneMatch(person -> person.kind() == Staleness.Kind.REMOVED);
    }
}
