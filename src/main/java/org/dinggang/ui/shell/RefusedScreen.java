package org.dinggang.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The person may not open this. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class RefusedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {
    /** Shown by the router. */
    public RefusedScreen() {
        super("shell.refused");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        explain(getTranslation("shell.refused.words"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
