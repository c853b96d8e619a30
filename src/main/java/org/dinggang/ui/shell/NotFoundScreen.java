package org.dinggang.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no such address, or nothing behind it that the person may see: which of the two is not told. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {
    /** Shown by the router. */
    public NotFoundScreen() {
        super("shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        explain(getTranslation("shell.not-found.words"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
