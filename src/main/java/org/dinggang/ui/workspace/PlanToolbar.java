package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.RevisionSummary;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What can be done with the plan as a whole. */
final class PlanToolbar extends Div {
    private static final int[] LIMITS = {10, 60, 300, 900, 3600};
    private static final int USUAL_LIMIT = 60;

    /** What does not fit beside the rest on a telephone, with its words. */
    private static final Map<Command, String> MORE = new EnumMap<>(Map.of(
            Command.COMPARE, "workspace.compare",
            Command.NOTICE, "workspace.notice",
            Command.EXPORT, "workspace.export",
            Command.KEYS, "workspace.keys"));

    final Select<Integer> seconds = new Select<>();
    final Map<Command, Button> buttons = new EnumMap<>(Command.class);

    /** @param onCommand does what is asked for */
    PlanToolbar(Consumer<Command> onCommand) {
        addClassName("plan-toolbar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("workspace.toolbar"));
        seconds.setAriaLabel(getTranslation("workspace.limit"));
        seconds.setItems(java.util.Arrays.stream(LIMITS).boxed().toList());
        seconds.setItemLabelGenerator(
                value -> getTranslation("workspace.limit.value", Words.limit(Duration.ofSeconds(value))));
        seconds.setValue(USUAL_LIMIT);
        button(Command.PLAN, "workspace.plan", VaadinIcon.PLAY, onCommand).addThemeVariants(ButtonVariant.PRIMARY);
        add(seconds);
        button(Command.STOP, "workspace.stop", VaadinIcon.STOP, onCommand).setVisible(false);
        button(Command.UNDO, "workspace.undo", VaadinIcon.ARROW_BACKWARD, onCommand)
                .addClassName("mark-only");
        button(Command.REDO, "workspace.redo", VaadinIcon.ARROW_FORWARD, onCommand)
                .addClassName("mark-only");
        button(Command.COMPARE, "workspace.compare", VaadinIcon.SPLIT_H, onCommand);
        button(Command.NOTICE, "workspace.notice", VaadinIcon.PRINT, onCommand);
        button(Command.EXPORT, "workspace.export", VaadinIcon.DOWNLOAD, onCommand);
        button(Command.KEYS, "workspace.keys", VaadinIcon.KEYBOARD, onCommand);
        for (Command command : MORE.keySet()) {
            button(command).addClassName("in-more");
        }
        add(more(onCommand));
    }

    /** On a telephone, what is needed less often stands in a menu. */
    private MenuBar more(Consumer<Command> onCommand) {
        MenuBar bar = new MenuBar();
        bar.addClassName("more");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem item = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        item.setAriaLabel(getTranslation("workspace.more"));
        MORE.forEach(
                (command, key) -> item.getSubMenu().addItem(getTranslation(key), click -> onCommand.accept(command)));
        return bar;
    }

    /** Offers what the plan allows. */
    void show(OpenPlan plan) {
        boolean mayEdit = plan.summary().mayEdit();
        boolean planning = plan.summary().state() != PlanState.IDLE;
        button(Command.PLAN).setVisible(mayEdit && !planning);
        seconds.setVisible(mayEdit && !planning);
        button(Command.STOP).setVisible(mayEdit && planning);
        step(Command.UNDO, "workspace.undo.what", plan.undo(), mayEdit && !planning);
        step(Command.REDO, "workspace.redo.what", plan.redo(), mayEdit && !planning);
    }

    /** Offers stopping instead of planning, or the other way round. */
    void planning(boolean isPlanning, boolean mayEdit) {
        button(Command.PLAN).setVisible(mayEdit && !isPlanning);
        seconds.setVisible(mayEdit && !isPlanning);
        button(Command.STOP).setVisible(mayEdit && isPlanning);
        if (isPlanning) {
            button(Command.UNDO).setEnabled(false);
            button(Command.REDO).setEnabled(false);
        }
    }

    /** Whether a command is on offer now. */
    boolean offers(Command command) {
        Button button = buttons.get(command);
        return button == null || (button.isVisible() && button.isEnabled());
    }

    private void step(Command command, String key, @Nullable RevisionSummary revision, boolean allowed) {
        Button button = button(command);
        button.setVisible(allowed || revision != null);
        button.setEnabled(allowed && revision != null);
        button.setTooltipText(
                revision == null
                        ? command.keyName()
                        : getTranslation(
                                key,
                                revision.number(),
                                Formats.current().text(revision.kind().label()),
                                Formats.current().who(revision.author()),
                                command.keyName()));
    }

    private Button button(Command command) {
        Button button = buttons.get(command);
        if (button == null) {
            throw new IllegalStateException("No button for " + command);
        }
        return button;
    }

    private Button button(Command command, String key, VaadinIcon icon, Consumer<Command> onCommand) {
        Span words = new Span(getTranslation(key));
        words.addClassName("words");
        Button button = new Button(icon.create(), click -> onCommand.accept(command));
        button.getElement().appendChild(words.getElement());
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(command.keyName());
        buttons.put(command, button);
        add(button);
        return button;
    }
}
