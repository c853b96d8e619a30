package org.dinggang.ui.pools;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.structures.AllocationDetail;
import org.dinggang.structures.AllocationTerms;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.DateField;
import org.jspecify.annotations.Nullable;

/** Name, measure, rule set and day of an allocation, new or a draft; what is wrong stands at the field. */
final class TermsDialog extends Dialog {
    final TextField name = new TextField();
    final Select<Measure> measure = new Select<>();
    final Select<RuleSetChoice> ruleSet = new Select<>();
    final DateField asOf = new DateField(getTranslation("pools.terms.as-of"));
    final Button save = new Button();
    private final Div fields = new Div();
    private final Div message = new Div();
    private final PoolServices services;
    private final Loading loading;
    private final Saving saving;
    private final LongConsumer done;
    private @Nullable AllocationTerms before;

    /** The terms to begin with, under a rule set of that name where there are none yet. */
    private interface Loading {
        AllocationTerms load(Actor actor, String ruleSet);
    }

    /** Stores terms and gives the allocation's key. */
    private interface Saving {
        long save(Actor actor, AllocationTerms terms);
    }

    /** What can be chosen, and what is chosen to begin with. */
    private record Choices(List<RuleSetChoice> ruleSets, AllocationTerms terms) {}

    /**
     * For a new allocation.
     *
     * @param done takes its key
     */
    TermsDialog(PoolServices services, long pool, LongConsumer done) {
        this(
                services,
                "pools.create",
                (actor, rules) -> services.allocations().proposal(actor, pool, rules),
                (actor, terms) -> services.allocations().create(actor, pool, terms),
                done);
    }

    /**
     * For a draft.
     *
     * @param terms the terms as they are on the screen
     * @param done takes its key
     */
    TermsDialog(PoolServices services, AllocationDetail draft, AllocationTerms terms, LongConsumer done) {
        this(
                services,
                "pools.terms.edit",
                (actor, rules) -> terms,
                (actor, changed) -> {
                    services.allocations()
                            .edit(actor, draft.summary().id(), draft.summary().revision(), changed);
                    return draft.summary().id();
                },
                done);
    }

    private TermsDialog(PoolServices services, String title, Loading loading, Saving saving, LongConsumer done) {
        this.services = services;
        this.loading = loading;
        this.saving = saving;
        this.done = done;
        addClassName("fact-dialog");
        setHeaderTitle(getTranslation(title));
        name.setLabel(getTranslation("pools.terms.name"));
        name.setRequiredIndicatorVisible(true);
        measure.setLabel(getTranslation("pools.terms.measure"));
        measure.setHelperText(getTranslation("pools.terms.measure.help"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> Formats.current().text(one.label()));
        ruleSet.setLabel(getTranslation("pools.terms.rule-set"));
        ruleSet.setHelperText(getTranslation("pools.terms.rule-set.help"));
        ruleSet.setItemLabelGenerator(choice -> Formats.current().text(choice.title()));
        asOf.setHelperText(getTranslation("pools.terms.as-of.help"));
        asOf.setRequiredIndicatorVisible(true);
        message.addClassName("dialog-message");
        message.getElement().setAttribute("role", "alert");
        fields.add(name, measure, ruleSet, asOf);
        fields.addClassName("stacked");
        fields.setEnabled(false);
        add(fields, message);
        save.setText(getTranslation("pools.terms.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(false);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
        addAttachListener(attached -> offer());
    }

    private void offer() {
        Actor actor = services.actor().get();
        LocalDate today = LocalDate.now(services.clock());
        services.background()
                .start(this, progress -> choices(actor, today), this::offer, services.failures()::tell, share -> {});
    }

    /** Where nothing is chosen yet, the latest rule set that is in force. */
    private Choices choices(Actor actor, LocalDate today) {
        List<RuleSetChoice> all = services.rounds().ruleSets(actor);
        String latest = all.stream()
                .filter(choice -> !choice.validFrom().isAfter(today))
                .max(Comparator.comparing(RuleSetChoice::validFrom))
                .map(RuleSetChoice::name)
                .orElse("");
        return new Choices(all, loading.load(actor, latest));
    }

    private void offer(Choices choices) {
        AllocationTerms terms = choices.terms();
        before = terms;
        name.setValue(terms.name());
        measure.setValue(terms.measure());
        ruleSet.setItems(choices.ruleSets());
        choices.ruleSets().stream()
                .filter(choice -> choice.name().equals(terms.ruleSet()))
                .findFirst()
                .ifPresent(ruleSet::setValue);
        asOf.setValue(terms.asOf());
        fields.setEnabled(true);
        save.setEnabled(true);
        name.focus();
    }

    private void save() {
        message.removeAll();
        AllocationTerms old = before;
        boolean noName = problem(name, name.getValue().isBlank() ? getTranslation("pools.terms.name.needed") : null);
        boolean noDay = problem(asOf, asOf.getValue() == null ? getTranslation("widgets.date.required") : null);
        boolean noRules =
                problem(ruleSet, ruleSet.getValue() == null ? getTranslation("pools.terms.rule-set.needed") : null);
        if (old == null || noName || noDay || noRules) {
            save.setEnabled(true);
            return;
        }
        AllocationTerms terms = new AllocationTerms(
                name.getValue().strip(),
                measure.getValue(),
                ruleSet.getValue().name(),
                asOf.getValue(),
                old.caps(),
                old.bounds());
        Actor actor = services.actor().get();
        services.background()
                .start(
                        this,
                        progress -> saving.save(actor, terms),
                        id -> {
                            close();
                            done.accept(id);
                        },
                        this::refused,
                        share -> {});
    }

    private void refused(Throwable failure) {
        save.setEnabled(true);
        if (!(failure instanceof StructureRefusedException refusal)
                || refusal.problems().isEmpty()) {
            services.failures().tell(failure);
            return;
        }
        Map<String, HasValidation> fields = Map.of("name", name, "ruleSet", ruleSet, "asOf", asOf);
        fields.forEach((field, component) -> problem(component, words(refusal.problems(), field)));
        refusal.problems().stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .forEach(problem -> message.add(new Paragraph(Formats.current().text(problem.message()))));
    }

    private static @Nullable String words(List<StructureProblem> problems, String field) {
        String words = problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> Formats.current().text(problem.message()))
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private static boolean problem(HasValidation field, @Nullable String words) {
        field.setErrorMessage(Objects.requireNonNullElse(words, ""));
        field.setInvalid(words != null);
        return words != null;
    }
}
