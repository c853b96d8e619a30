package org.dinggang.ui.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dinggang.access.Actor;
import org.dinggang.access.CurrentActor;
import org.dinggang.rounds.Exports;
import org.dinggang.rounds.Notice;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** The public notice (公示) of a plan as it will hang on the wall; period and contact are filled in above it and are not kept. */
@Route(value = "plans/:plan([0-9]{1,18})/notice", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@StyleSheet("paper.css")
public class NoticeScreen extends Screen implements BeforeEnterObserver {
    private static final int WORKING_DAYS = 5;

    final DateField from = new DateField(getTranslation("notice.from"));
    final DateField until = new DateField(getTranslation("notice.until"));
    final TextField contact = new TextField();
    final Button print = new Button();
    final Div warnings = new Div();
    final Div paper = new Div();
    private final Anchor back = new Anchor();
    private final transient Exports exports;
    private final transient CurrentActor currentActor;
    private final transient Background background;
    private final transient Failures failures;
    private long planId;
    private transient @Nullable Notice notice;

    /** Works with what goes out of plans, for the person at the screen. */
    public NoticeScreen(Exports exports, CurrentActor currentActor, Background background, Failures failures) {
        this.exports = exports;
        this.currentActor = currentActor;
        this.background = background;
        this.failures = failures;
        addClassName("notice");
        paper.addClassName("paper");
        paper.getElement().setAttribute("tabindex", "0");
        paper.getElement().setAttribute("role", "region");
        paper.getElement().setAttribute("aria-label", getTranslation("notice.title"));
        warnings.addClassName("warnings");
        add(controls(), warnings, paper);
    }

    @Override
    protected String title() {
        return getTranslation("notice.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = RouteKeys.of(event, "plan");
        back.setHref("plans/" + planId);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor actor = currentActor.get();
        background.start(this, progress -> exports.notice(actor, planId), this::show, this::notLoaded, share -> {});
    }

    private void notLoaded(Throwable failure) {
        explain(failures.words(failure));
    }

    private Div controls() {
        back.setText(getTranslation("notice.back"));
        contact.setLabel(getTranslation("notice.contact"));
        contact.setPlaceholder(getTranslation("notice.contact.example"));
        contact.setValueChangeMode(ValueChangeMode.LAZY);
        from.addValueChangeListener(change -> {
            until.setMin(change.getValue());
            checkPeriod();
            fill();
        });
        until.addValueChangeListener(change -> {
            checkPeriod();
            fill();
        });
        contact.addValueChangeListener(change -> fill());
        print.setText(getTranslation("notice.print"));
        print.setIcon(VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Div controls = new Div(back, from, until, contact, print);
        controls.addClassName("notice-controls");
        return controls;
    }

    /** Holidays aside, which only the calendar of the year knows: fewer weekdays than five are never five working days. */
    private void checkPeriod() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        String problem = null;
        if (first != null && last != null) {
            if (last.isBefore(first)) {
                problem = getTranslation("notice.until.before");
            } else if (first.datesUntil(last.plusDays(1))
                            .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                            .count()
                    < WORKING_DAYS) {
                problem = getTranslation("notice.until.short", WORKING_DAYS);
            }
        }
        until.setErrorMessage(problem);
        until.setInvalid(problem != null);
        print.setEnabled(problem == null);
    }

    private void show(Notice shown) {
        notice = shown;
        warnings.removeAll();
        if (shown.violations() > 0) {
            warnings.add(warning(getTranslation("notice.unlawful", shown.violations())));
        }
        if (!shown.ties().isEmpty()) {
            warnings.add(warning(getTranslation("notice.ties", shown.ties().size())));
        }
        fill();
    }

    private Div warning(String words) {
        Div warning = new Div(VaadinIcon.WARNING.create(), new Span(words));
        warning.addClassName("banner");
        return warning;
    }

    private void fill() {
        if (notice != null) {
            paper.removeAll();
            paper.add(new NoticePaper(notice, from.getValue(), until.getValue(), contact.getValue()));
        }
    }
}
