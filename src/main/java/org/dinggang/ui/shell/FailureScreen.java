package org.dinggang.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.dinggang.model.Text;

/** The screen could not be opened because a service refused it, which says why itself, or because something failed. */
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
        Optional<Text> refusal = Refusal.words(parameter.getCaughtException());
        if (refusal.isPresent()) {
            entitle("shell.refusal");
            explain(Formats.current().text(refusal.get()));
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        explain(getTranslation("shell.failure.words", log.record(parameter.getCaughtException())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
