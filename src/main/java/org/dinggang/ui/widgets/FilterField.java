package org.dinggang.ui.widgets;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** A field that narrows what is shown while somebody types, without asking the server at every key. */
public final class FilterField extends TextField {
    private static final int PAUSE_MILLISECONDS = 250;

    /**
     * @param label what can be typed: shown while the field is empty and read by screen readers
     * @param filter takes what has been typed, without blanks around it
     */
    public FilterField(String label, SerializableConsumer<String> filter) {
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        addValueChangeListener(change -> filter.accept(change.getValue().strip()));
        addClassName("filter-field");
    }
}
