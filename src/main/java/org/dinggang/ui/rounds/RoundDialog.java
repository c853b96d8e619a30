package org.dinggang.ui.rounds;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.model.Objective;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Notifier;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.standing.StandingNotice;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** The settings of a round, new or a draft; what is wrong stands at the field. */
@EnumTexts(prefix = "rounds.objective.", of = Objective.class)
final class RoundDialog extends Dialog {
    final TextField name = new TextField();
    final DateField effectiveDate = new DateField(getTranslation("rounds.field.effective-date"));
    final DateField tenureCutoff = new DateField(getTranslation("rounds.field.tenure-cutoff"));
    final Select<RuleSetChoice> ruleSet = new Select<>();
    final Select<Objective> objective = new Select<>();
    final MultiSelectComboBox<InstitutionSummary> institutions = new MultiSelectComboBox<>();
    final ParametersForm parameters = new ParametersForm();
    final StandingNotice standing = new StandingNotice();
    final Button save = new Button();
    private final RoundServices services;
    private final @Nullable Long roundId;
    private final @Nullable RoundDetail round;
    private final LongConsumer done;

    private record Choices(List<RuleSetChoice> ruleSets, List<InstitutionSummary> institutions) {}

    /**
     * A dialog.
     *
     * @param roundId key of the draft; null for a new one
     * @param round the draft; null for a new one
     * @param done takes the key once it is saved
     */
    RoundDialog(RoundServices services, @Nullable Long roundId, @Nullable RoundDetail round, LongConsumer done) {
        this.services = services;
        this.roundId = roundId;
        this.round = round;
        this.done = done;
        addClassName("round-dialog");
        setHeaderTitle(getTranslation(roundId == null ? "rounds.create" : "rounds.edit"));
        label();
        Div fields = new Div(name, effectiveDate, tenureCutoff, ruleSet, objective, institutions);
        fields.addClassName("form");
        Details own = new Details(getTranslation("rounds.parameters"), parameters);
        add(fields, standing, own);
        Button cancel = new Button(getTranslation("rounds.cancel"), click -> close());
        save.setText(getTranslation("rounds.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(false);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        getFooter().add(cancel, save);
        if (round != null) {
            show(round.settings());
            own.setOpened(!round.settings().parameters().isEmpty());
        }
        addAttachListener(attached -> offer());
    }

    private void label() {
        name.setLabel(getTranslation("rounds.field.name"));
        name.setHelperText(getTranslation("rounds.field.name.help"));
        name.setAutofocus(true);
        effectiveDate.setHelperText(getTranslation("rounds.field.effective-date.help"));
        tenureCutoff.setHelperText(getTranslation("rounds.field.tenure-cutoff.help"));
        ruleSet.setLabel(getTranslation("rounds.field.rule-set"));
        ruleSet.setItemLabelGenerator(choice -> getTranslation(
                "rounds.field.rule-set.item",
                Formats.current().text(choice.title()),
                Formats.current().date(choice.validFrom())));
        objective.setLabel(getTranslation("rounds.field.objective"));
        objective.setItems(Objective.values());
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(getTranslation("rounds.objective.rule-set"));
        objective.setItemLabelGenerator(one -> one == null
                ? getTranslation("rounds.objective.rule-set")
                : getTranslation(Translations.key("rounds.objective.", one)));
        institutions.setLabel(getTranslation("rounds.field.institutions"));
        institutions.setItemLabelGenerator(
                one -> getTranslation("rounds.field.institution.item", one.name(), one.code(), one.people()));
        ruleSet.addValueChangeListener(chosen -> warnOfEarlyRound());
        ruleSet.addValueChangeListener(chosen -> askStandings());
        effectiveDate.addValueChangeListener(entered -> warnOfEarlyRound());
        effectiveDate.addValueChangeListener(entered -> askStandings());
        institutions.addValueChangeListener(chosen -> askStandings());
        name.setRequiredIndicatorVisible(true);
        effectiveDate.setRequiredIndicatorVisible(true);
        institutions.setRequiredIndicatorVisible(true);
    }

    private void show(RoundDraft settings) {
        name.setValue(settings.name());
        effectiveDate.setValue(settings.effectiveDate());
        tenureCutoff.setValue(settings.tenureCutoff());
        objective.setValue(settings.objective());
        parameters.show(settings.parameters());
    }

    /** A round before its rule set is in force is allowed, as it is on the command line, and told. */
    private void warnOfEarlyRound() {
        RuleSetChoice chosen = ruleSet.getValue();
        LocalDate day = effectiveDate.getValue();
        ruleSet.setHelperText(
                chosen == null || day == null || !day.isBefore(chosen.validFrom())
                        ? null
                        : getTranslation("rounds.rules.early", Formats.current().date(chosen.validFrom())));
    }

    /** Says at once which of the institutions chosen may hold no rounds on that day, by those rules. */
    private void askStandings() {
        Set<Long> chosen =
                institutions.getValue().stream().map(InstitutionSummary::id).collect(Collectors.toSet());
        RuleSetChoice rules = ruleSet.getValue();
        LocalDate day = effectiveDate.getValue();
        if (chosen.isEmpty() || rules == null || day == null || getUI().isEmpty()) {
            standing.show(List.of());
            return;
        }
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> RoundStandings.of(services, actor, chosen, day, rules.name()),
                        standings -> {
                            if (day.equals(effectiveDate.getValue()) && rules.equals(ruleSet.getValue())) {
                                standing.show(standings);
                            }
                        },
                        services.failures()::tell,
                        share -> {});
    }

    private void offer() {
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> new Choices(
                                services.rounds().ruleSets(actor),
                                services.institutions().list(actor)),
                        this::offer,
                        services.failures()::tell,
                        share -> {});
    }

    private void offer(Choices choices) {
        ruleSet.setItems(choices.ruleSets());
        institutions.setItems(choices.institutions());
        if (round != null) {
            choices.ruleSets().stream()
                    .filter(choice -> choice.name().equals(round.settings().ruleSet()))
                    .findFirst()
                    .ifPresent(ruleSet::setValue);
            institutions.setValue(choices.institutions().stream()
                    .filter(one -> round.settings().institutions().contains(one.id()))
                    .collect(Collectors.toSet()));
        } else if (choices.institutions().size() == 1) {
            institutions.setValue(Set.copyOf(choices.institutions()));
        }
        save.setEnabled(true);
    }

    private void save() {
        if (needsMore()) {
            save.setEnabled(true);
            return;
        }
        RoundDraft draft = new RoundDraft(
                name.getValue().strip(),
                effectiveDate.getValue(),
                tenureCutoff.getValue(),
                ruleSet.getValue().name(),
                parameters.overrides(),
                objective.getValue(),
                institutions.getValue().stream().map(InstitutionSummary::id).collect(Collectors.toSet()));
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> save(actor, draft),
                        id -> {
                            close();
                            Notifier.success(getTranslation("rounds.saved"));
                            done.accept(id);
                        },
                        this::refused,
                        share -> {});
    }

    private long save(Actor actor, RoundDraft draft) {
        if (roundId == null) {
            return services.rounds().create(actor, draft);
        }
        services.rounds().edit(actor, roundId, draft);
        return roundId;
    }

    /** What has to be there before the service can be asked at all. */
    private boolean needsMore() {
        boolean noName = problem(name, name.getValue().isBlank() ? getTranslation("rounds.needed.name") : null);
        boolean noDate =
                problem(effectiveDate, effectiveDate.getValue() == null ? getTranslation("rounds.needed.date") : null);
        boolean noRules =
                problem(ruleSet, ruleSet.getValue() == null ? getTranslation("rounds.needed.rule-set") : null);
        boolean nobody = problem(
                institutions, institutions.getValue().isEmpty() ? getTranslation("rounds.needed.institutions") : null);
        boolean unreadable =
                problem(tenureCutoff, tenureCutoff.isUnreadable() ? getTranslation("widgets.date.bad") : null);
        return noName || noDate || noRules || nobody || unreadable;
    }

    private void refused(Throwable failure) {
        save.setEnabled(true);
        if (!(failure instanceof RoundRefusedException refusal)
                || refusal.problems().isEmpty()) {
            services.failures().tell(failure);
            return;
        }
        Map<String, HasValidation> fields = Map.of(
                "name", name,
                "effectiveDate", effectiveDate,
                "tenureCutoff", tenureCutoff,
                "ruleSet", ruleSet,
                "objective", objective,
                "institutions", institutions);
        fields.forEach((field, component) -> problem(component, words(refusal.problems(), field)));
        parameters.show(refusal.problems());
    }

    private static @Nullable String words(List<FieldProblem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Formats.current().text(problem.message()))
                .reduce((one, other) -> one + "\n" + other)
                .orElse(null);
    }

    private static boolean problem(HasValidation field, @Nullable String words) {
        field.setErrorMessage(Objects.requireNonNullElse(words, ""));
        field.setInvalid(words != null);
        return words != null;
    }
}
