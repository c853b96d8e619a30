package org.dinggang.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.dinggang.ui.shell.BackgroundTask;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** How far work in the background has come, with a button that gives it up. Hidden while there is none. */
public final class ProgressPanel extends Div {
    private final ProgressBar bar = new ProgressBar();
    private final Span share = new Span();
    private @Nullable BackgroundTask task;

    /** @param label what is being done */
    public ProgressPanel(String label) {
        addClassName("progress-panel");
        bar.getElement().setAttribute("aria-label", label);
        Button cancel = new Button(getTranslation("widgets.cancel"), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Span(label), bar, share, cancel);
        setVisible(false);
    }

    /** The work has begun. */
    public void begin(BackgroundTask begun) {
        task = begun;
        bar.setIndeterminate(true);
        share.setText("");
        setVisible(true);
    }

    /** It has come so far, 0 to 1. */
    public void show(double done) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(done, 0, 1));
        share.setText(Formats.current().percent(done));
    }

    /** It is over. */
    public void end() {
        task = null;
        setVisible(false);
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
        }
        end();
    }
}
