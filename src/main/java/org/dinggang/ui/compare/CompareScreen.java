package org.dinggang.ui.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.access.CurrentActor;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.PlanSummary;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.Rounds;
import org.dinggang.ui.plan.DifferenceView;
import org.dinggang.ui.plan.Effect;
import org.dinggang.ui.plan.PlanBadges;
import org.dinggang.ui.plan.RouteKeys;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Failures;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.MainLayout;
import org.dinggang.ui.shell.Screen;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.ExportButton;
import org.jspecify.annotations.Nullable;

/** Two plans of a round: who ends elsewhere, which posts are used differently, the scores level by level. */
@Route(value = "compare/:one([0-9]{1,18})/:other([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({"INSTITUTION", "DEPARTMENT", "BUREAU"})
@StyleSheet("plans.css")
@EnumTexts(prefix = "common.effect.", of = Effect.class)
public class CompareScreen extends Screen implements BeforeEnterObserver {
    final TextField text = new TextField();
    final MultiSelectComboBox<String> sections = new MultiSelectComboBox<>();
    final Select<Effect> effect = new Select<>();
    final Div result = new Div();
    final Button swap = new Button();
    final ExportButton download;
    private final Div heads = new Div();
    private final transient Rounds rounds;
    private final transient Plans plans;
    private final transient CurrentActor currentActor;
    private final transient Background background;
    private final transient Failures failures;
    private long one;
    private long other;
    private transient @Nullable Compared compared;
    private transient ComparisonFile file = new ComparisonFile("", List.of());

    /** What is compared. */
    private record Compared(PlanSummary one, PlanSummary other, RoundDetail round, PlanDifference difference) {}

    /** Works with rounds and plans for the person at the screen. */
    public CompareScreen(
            Rounds rounds, Plans plans, CurrentActor currentActor, Background background, Failures failures) {
        this.rounds = rounds;
        this.plans = plans;
        this.currentActor = currentActor;
        this.background = background;
        this.failures = failures;
        download = new ExportButton(
                getTranslation("compare.export"),
                getTranslation("compare.file"),
                ExportButton.WORKBOOK,
                (stream, progress) -> file.write(stream, progress),
                failures);
        download.setVisible(false);
        addClassName("compare");
        heads.addClassName("compare-heads");
        add(heads, filters(), result);
        result.addClassName("scroller");
    }

    @Override
    protected String title() {
        return getTranslation("compare.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        one = RouteKeys.of(event, "one");
        other = RouteKeys.of(event, "other");
        if (isAttached()) {
            load();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    private void load() {
        Actor actor = currentActor.get();
        background.start(this, progress -> load(actor), this::show, this::notLoaded, share -> {});
    }

    private void notLoaded(Throwable failure) {
        explain(failures.words(failure));
    }

    private Compared load(Actor actor) {
        PlanSummary first = plans.summary(actor, one);
        return new Compared(
                first,
                plans.summary(actor, other),
                rounds.detail(actor, first.round()),
                plans.compare(actor, one, other));
    }

    private Div filters() {
        text.setPlaceholder(getTranslation("compare.text"));
        text.setAriaLabel(getTranslation("compare.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filter());
        sections.setPlaceholder(getTranslation("compare.sections"));
        sections.setAriaLabel(getTranslation("compare.sections"));
        sections.addValueChangeListener(change -> filter());
        effect.setAriaLabel(getTranslation("compare.effect"));
        effect.setPlaceholder(getTranslation("compare.effect"));
        effect.setItems(Effect.values());
        effect.setEmptySelectionAllowed(true);
        effect.setEmptySelectionCaption(getTranslation("compare.effect"));
        effect.setItemLabelGenerator(value -> value == null
                ? getTranslation("compare.effect")
                : getTranslation(Translations.key("common.effect.", value)));
        effect.addValueChangeListener(change -> filter());
        swap.setText(getTranslation("compare.swap"));
        swap.setIcon(VaadinIcon.EXCHANGE.create());
        swap.addClickListener(click -> UI.getCurrent().navigate("compare/" + other + "/" + one));
        Div bar = new Div(text, sections, effect, swap, download);
        bar.addClassName("filters");
        return bar;
    }

    private void show(Compared loaded) {
        compared = loaded;
        heads.removeAll();
        heads.add(head("compare.one", loaded.one()), head("compare.other", loaded.other()));
        sections.setItems(loaded.difference().people().stream()
                .map(PersonDifference::section)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        download.setVisible(true);
        filter();
    }

    private Div head(String key, PlanSummary plan) {
        Anchor name = new Anchor("plans/" + plan.id(), plan.name());
        Div head = new Div(
                new H2(name),
                new Span(getTranslation(key)),
                new PlanBadges(plan),
                new Span(getTranslation(
                        "compare.by", Formats.current().who(plan.author()), plan.revision(), plan.appointed())));
        head.addClassName("compare-head");
        return head;
    }

    private void filter() {
        Compared now = compared;
        if (now == null) {
            return;
        }
        PlanDifference all = now.difference();
        List<PersonDifference> people =
                all.people().stream().filter(this::isShown).toList();
        PlanDifference shown = new PlanDifference(
                all.one(),
                all.oneWords(),
                all.other(),
                all.otherWords(),
                people,
                all.quotas(),
                all.onlyInOne(),
                all.onlyInOther());
        Parameters parameters = now.round().ruleSet().parameters();
        file = ComparisonFile.of(
                shown, parameters, now.one().name(), now.other().name());
        result.removeAll();
        result.add(new DifferenceView(
                shown, parameters, now.one().name(), now.other().name(), staff -> {}));
    }

    private boolean isShown(PersonDifference person) {
        String part = text.getValue().strip();
        return (part.isEmpty() || person.name().contains(part) || person.staff().contains(part))
                && (sections.getValue().isEmpty() || sections.getValue().contains(person.section()))
                && (effect.getValue() == null || effect.getValue() == Effect.of(person));
    }
}
