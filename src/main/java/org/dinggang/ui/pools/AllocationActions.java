package org.dinggang.ui.pools;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationEvent;
import org.dinggang.structures.AllocationSolution;
import org.dinggang.structures.AllocationSummary;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.ExportButton;

/** What the person may do with an allocation now, a button each. */
final class AllocationActions extends Div {
    final Button solve = new Button();
    final Button submit = new Button();

    /** Does what a button says. */
    interface Desk {
        /** Does it, after asking where that is needed. */
        void lead(AllocationEvent event);
    }

    AllocationActions(AllocationDetail detail, Desk desk, Failures failures) {
        addClassName("screen-head");
        AllocationSummary summary = detail.summary();
        boolean mayWork = summary.allowed().contains(AllocationEvent.EDIT);
        solve.setText(getTranslation("pools.solve"));
        solve.setIcon(VaadinIcon.MAGIC.create());
        solve.addClickListener(click -> desk.lead(AllocationEvent.SOLVE));
        if (mayWork) {
            if (detail.solution() == null) {
                solve.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(solve, button(AllocationEvent.EDIT, desk));
        }
        submit.setText(words(AllocationEvent.SUBMIT));
        submit.addClickListener(click -> desk.lead(AllocationEvent.SUBMIT));
        if (summary.allowed().contains(AllocationEvent.SUBMIT)) {
            submit.setEnabled(detail.problems().isEmpty());
            if (detail.problems().isEmpty()) {
                submit.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(submit);
        }
        for (AllocationEvent event : new AllocationEvent[] {
            AllocationEvent.APPROVE, AllocationEvent.GIVE_BACK, AllocationEvent.WITHDRAW, AllocationEvent.DISCARD
        }) {
            if (summary.allowed().contains(event)) {
                add(button(event, desk));
            }
        }
        AllocationSolution solution = detail.solution();
        if (solution != null) {
            add(new ExportButton(
                    getTranslation("pools.export.workbook"),
                    summary.name() + ".xlsx",
                    ExportButton.WORKBOOK,
                    (stream, progress) -> AllocationFile.write(detail.request(), solution, stream),
                    failures));
        }
    }

    private static Button button(AllocationEvent event, Desk desk) {
        Button button = new Button(words(event), click -> desk.lead(event));
        if (event == AllocationEvent.APPROVE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    /** What a button of that event says. */
    static String words(AllocationEvent event) {
        String words = Formats.current().text(event.label());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
