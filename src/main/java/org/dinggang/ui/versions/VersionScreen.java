package org.dinggang.ui.versions;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.dinggang.access.Actor;
import org.dinggang.structures.Decision;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.structure.VersionBadge;
import org.dinggang.ui.widgets.ProgressPanel;
import org.jspecify.annotations.Nullable;

/** A version of a structure: in the editor while it is being drafted, to be read and decided on afterwards. */
@Route(value = "structure-versions/:version([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("people.css")
@StyleSheet("plans.css")
@StyleSheet("desk.css")
@StyleSheet("posts.css")
public class VersionScreen extends Screen implements BeforeEnterObserver, AfterNavigationObserver, BeforeLeaveObserver {
    final Div content = new Div();

    @Nullable
    DraftEditor editor;

    @Nullable
    VersionReading reading;

    private final Div head = new Div();
    private final ProgressPanel progress = new ProgressPanel(getTranslation("structures.loading"));
    private final transient StructureServices services;
    private final transient VersionActions actions;
    private long version;
    private transient @Nullable OpenVersion open;

    /** @param services what it works with */
    public VersionScreen(StructureServices services) {
        this.services = services;
        actions = new VersionActions(services, this, this::load);
        addClassNames("institution", "structure-version");
        head.addClassName("screen-head");
        content.addClassName("version-content");
        add(head, progress, content);
    }

    @Override
    protected String title() {
        return open == null
                ? getTranslation("structures.title")
                : getTranslation(
                        "structures.version.of",
                        open.institution().institution().name(),
                        Formats.current().text(open.detail().summary().name()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = RouteKeys.of(event, "version");
        open = null;
        editor = null;
        reading = null;
        content.removeAll();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || !editor.isDirty()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("structures.leave"));
        dialog.setText(getTranslation("structures.leave.words"));
        dialog.setConfirmText(getTranslation("structures.leave.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> leaving.proceed());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("structures.conflict.stay"));
        dialog.addCancelListener(cancelled -> leaving.cancel());
        dialog.open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        Actor actor = services.actor().get();
        progress.begin(services.background()
                .start(
                        this,
                        done -> OpenVersion.load(services, actor, version),
                        this::show,
                        this::notLoaded,
                        progress::show));
    }

    private void notLoaded(Throwable failure) {
        progress.end();
        if (open == null) {
            explain(services.failures().words(failure));
        } else {
            services.failures().tell(failure);
        }
    }

    private void show(OpenVersion shown) {
        if (shown.id() != version) {
            return;
        }
        open = shown;
        progress.end();
        titleChanged();
        head(shown);
        content.removeAll();
        if (shown.detail().summary().allowed().contains(VersionEvent.EDIT)) {
            reading = null;
            editor = new DraftEditor(services, shown, actions);
            content.add(editor);
        } else {
            editor = null;
            reading = new VersionReading(services, shown, actions);
            content.add(reading);
        }
    }

    private void head(OpenVersion shown) {
        Formats formats = Formats.current();
        head.removeAll();
        Anchor institution = new Anchor(
                "structures/" + shown.institution().id(), getTranslation("structures.version.to-institution"));
        Span since = new Span(getTranslation(
                "structures.version.changed",
                formats.who(shown.detail().summary().author()),
                formats.time(shown.detail().summary().at())));
        since.addClassName("about");
        head.add(new VersionBadge(shown.detail().summary()), institution, since);
        Decision decision = shown.detail().decision();
        if (decision != null
                && !decision.words().isEmpty()
                && shown.detail().summary().state() == VersionState.RETURNED) {
            Div words = new Div(new Span(getTranslation(
                    "structures.version.returned",
                    formats.who(decision.by()),
                    formats.time(decision.at()),
                    decision.words())));
            words.addClassNames("banner", "returned");
            head.add(words);
        }
    }
}
