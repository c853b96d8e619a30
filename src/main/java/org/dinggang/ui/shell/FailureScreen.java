package org.dinggang.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The screen could not be opened because something failed. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailureScreen extends ErrorScreen implements HasErrorParameter<Exception> {
    private final transient FailureLog log;

    /** @param log where the details go */
    public FailureScreen(FailureLog log) {
        super("shell.failure");
        this.log = log;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        explain(getTranslation("shell.failure.words", log.record(parameter.getCaughtException())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
