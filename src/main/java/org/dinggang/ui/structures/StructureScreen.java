package org.dinggang.ui.structures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.standing.StandingNotice;
import org.dinggang.ui.structure.FormExport;
import org.dinggang.ui.structure.StructureServices;
import org.dinggang.ui.widgets.ProgressPanel;
import org.dinggang.ui.widgets.Toolbar;
import org.jspecify.annotations.Nullable;

/** The structure of an institution: what is in force, its versions, the establishment, recommendation numbers. */
@Route(value = "structures/:institution([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("people.css")
@StyleSheet("plans.css")
@StyleSheet("desk.css")
@StyleSheet("posts.css")
public class StructureScreen extends Screen implements BeforeEnterObserver, AfterNavigationObserver {
    final Button draft = new Button();
    final Button read = new Button();
    final Div content = new Div();
    final StandingNotice standing = new StandingNotice();
    private final Toolbar toolbar = new Toolbar();
    private final ProgressPanel progress = new ProgressPanel(getTranslation("structures.loading"));
    private final transient StructureServices services;
    private long institution;
    private transient @Nullable StructureState state;

    /** @param services what it works with */
    public StructureScreen(StructureServices services) {
        this.services = services;
        addClassNames("institution", "structure");
        draft.setText(getTranslation("structures.draft"));
        draft.setIcon(VaadinIcon.PLUS.create());
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        draft.addClickListener(click -> draft());
        read.setText(getTranslation("structures.form.read"));
        read.setIcon(VaadinIcon.UPLOAD_ALT.create());
        read.addClickListener(click -> read());
        content.addClassName("structure-parts");
        add(toolbar, standing, progress, content);
    }

    @Override
    protected String title() {
        return state == null
                ? getTranslation("structures.title")
                : state.detail().institution().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        institution = RouteKeys.of(event, "institution");
        state = null;
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        Actor actor = services.actor().get();
        LocalDate today = services.today();
        progress.begin(services.background()
                .start(
                        this,
                        done -> StructureState.load(services, actor, institution, today),
                        this::show,
                        this::notLoaded,
                        progress::show));
    }

    private void notLoaded(Throwable failure) {
        progress.end();
        if (state == null) {
            explain(services.failures().words(failure));
        } else {
            services.failures().tell(failure);
        }
    }

    private void show(StructureState shown) {
        state = shown;
        progress.end();
        titleChanged();
        Actor actor = services.actor().get();
        toolbar.removeAll();
        if (actor.may(Permission.DRAFT_STRUCTURES)) {
            toolbar.add(draft, read);
        }
        toolbar.end(FormExport.button(services, shown.detail(), shown.current(), shown.inForce()));
        standing.show(shown.standing());
        content.removeAll();
        Div beside = new Div(
                new VersionsSection(shown.versions()),
                new RecommendationSection(shown.recommendations()),
                new EstablishmentSection(
                        shown,
                        actor.may(Permission.RECORD_ESTABLISHMENT),
                        () -> new EstablishmentDialog(services, shown, this::load).open()));
        beside.addClassName("sections");
        content.add(new InForceSection(shown), beside);
    }

    private void draft() {
        StructureState shown = state;
        if (shown != null) {
            new DraftDialog(services, institution, shown.rules(), shown.current(), StructureScreen::open).open();
        }
    }

    private void read() {
        StructureState shown = state;
        if (shown != null) {
            new FormDialog(services, shown, StructureScreen::open).open();
        }
    }

    private static void open(long version) {
        UI.getCurrent().navigate("structure-versions/" + version);
    }
}
