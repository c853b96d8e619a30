package org.dinggang.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The product's mark, name and purpose. */
public final class Brand extends Div {
    /** In the language of the current session. */
    public Brand() {
        Div mark = new Div();
        mark.addClassName("mark");
        Span name = new Span(getTranslation("shell.product"));
        name.addClassName("name");
        Span purpose = new Span(getTranslation("shell.product.purpose"));
        purpose.addClassName("purpose");
        add(mark, new Div(name, purpose));
        addClassName("brand");
    }
}
