package org.dinggang.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.dinggang.ui.shell.Notifier;

/** Puts words onto the clipboard. */
public final class CopyButton extends Button {
    /**
     * A button that copies.
     *
     * @param label what the button says
     * @param words what is copied, asked for when it is
     * @param done what is said afterwards
     */
    public CopyButton(String label, Supplier<String> words, String done) {
        super(label, VaadinIcon.COPY_O.create());
        addClickListener(click -> {
            copy(words.get());
            Notifier.success(done);
        });
    }

    /**
     * The clipboard of the browser is only there for pages that nobody can listen to; a hidden field does it everywhere. It stands
     * beside the button: within a dialog nothing outside it can be selected.
     */
    private void copy(String words) {
        getElement().executeJs("""
                        const field = document.createElement('textarea');
                        field.value = $0;
                        this.after(field);
                        field.select();
                        document.execCommand('copy');
                        field.remove();
                        this.focus();
                        """, words);
    }
}
