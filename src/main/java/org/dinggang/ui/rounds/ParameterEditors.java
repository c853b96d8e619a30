package org.dinggang.ui.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.policy.ChainVacancies;
import org.dinggang.policy.DownwardUse;
import org.dinggang.policy.ParameterName;
import org.dinggang.policy.Preference;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;
import org.jspecify.annotations.Nullable;

/** The editors of the parameters that a round can override. */
@EnumTexts(prefix = "rounds.downward.", of = DownwardUse.class)
@EnumTexts(prefix = "rounds.chain.", of = ChainVacancies.class)
final class ParameterEditors {
    private static final String STANDARD = "default";

    private ParameterEditors() {}

    /** The editor of a parameter. The objective is a setting of the round itself and has none. */
    static ParameterEditor of(ParameterName name) {
        return switch (name) {
            case TENURE_YEARS -> new TenureYears();
            case DOWNWARD_USE -> new Choice<>("rounds.downward.", DownwardUse.values());
            case CHAIN_VACANCIES -> new Choice<>("rounds.chain.", ChainVacancies.values());
            case FIRST_APPOINTMENT_LOWER_RANK -> new YesOrNo();
            case RESERVED_GRADES -> new Several<>(Grade.all(), Words::grade, grade -> grade.number());
            case APPRAISAL_BARRING, APPRAISAL_NON_COUNTING ->
                new Several<>(
                        Arrays.asList(AppraisalResult.values()),
                        result -> Formats.current().text(result.label()),
                        AppraisalResult::name);
            case OVER_QUOTA_DIGEST -> new DigestEditor();
            case PREFERENCES -> new Preferences();
            case OBJECTIVE -> throw new IllegalArgumentException("The objective is a setting of the round");
        };
    }

    /** A field for a whole number. */
    static IntegerField number(String key, int least, int most) {
        IntegerField field = new IntegerField(I18NProvider.translate(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setWidth("8em");
        return field;
    }

    /** The value as a whole number; nothing where it is none. */
    static @Nullable Integer integer(@Nullable Object value) {
        return value instanceof Integer number ? number : null;
    }

    private static Map<?, ?> entries(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static final class Choice<E extends Enum<E>> implements ParameterEditor {
        private final Select<E> select = new Select<>();

        @SafeVarargs
        Choice(String prefix, E... constants) {
            select.setItems(constants);
            select.setItemLabelGenerator(constant -> I18NProvider.translate(Translations.key(prefix, constant)));
            select.setValue(constants[0]);
        }

        @Override
        public Component component() {
            return select;
        }

        @Override
        public void show(@Nullable Object value) {
            select.getListDataView()
                    .getItems()
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .ifPresent(select::setValue);
        }

        @Override
        public Object value() {
            return select.getValue().name();
        }
    }

    private static final class YesOrNo implements ParameterEditor {
        private final Checkbox box = new Checkbox(I18NProvider.translate("rounds.parameter.allowed"));

        @Override
        public Component component() {
            return box;
        }

        @Override
        public void show(@Nullable Object value) {
            box.setValue(Boolean.TRUE.equals(value));
        }

        @Override
        public Object value() {
            return box.getValue();
        }
    }

    private static final class Several<T> implements ParameterEditor {
        private final MultiSelectComboBox<T> box = new MultiSelectComboBox<>();
        private final Collection<T> all;
        private final Function<T, Object> form;

        Several(Collection<T> all, Function<T, String> words, Function<T, Object> form) {
            this.all = all;
            this.form = form;
            box.setItems(all);
            box.setItemLabelGenerator(words::apply);
            box.setWidth("24em");
        }

        @Override
        public Component component() {
            return box;
        }

        @Override
        public void show(@Nullable Object value) {
            Set<Object> given = value instanceof List<?> list ? new HashSet<>(list) : Set.of();
            box.setValue(
                    all.stream().filter(one -> given.contains(form.apply(one))).toList());
        }

        @Override
        public Object value() {
            return all.stream().filter(box.getValue()::contains).map(form).toList();
        }
    }

    /** Years for every grade, and for single target grades. */
    private static final class TenureYears implements ParameterEditor {
        private static final int MOST_YEARS = 50;

        private final IntegerField standard = number("rounds.parameter.years", 0, MOST_YEARS);
        private final Map<Grade, IntegerField> byTarget = new LinkedHashMap<>();
        private final Div fields = new Div(standard);

        TenureYears() {
            fields.addClassName("fields");
            for (Grade grade : Grade.all()) {
                if (!grade.equals(grade.rank().lowestGrade())) {
                    IntegerField field = number("rounds.parameter.years", 0, MOST_YEARS);
                    field.setLabel(I18NProvider.translate("rounds.parameter.years-to", grade.number()));
                    byTarget.put(grade, field);
                    fields.add(field);
                }
            }
        }

        @Override
        public Component component() {
            return fields;
        }

        @Override
        public void show(@Nullable Object value) {
            Map<?, ?> entries = entries(value);
            standard.setValue(integer(entries.get(STANDARD)));
            byTarget.forEach((grade, field) -> field.setValue(integer(entries.get(grade.toString()))));
        }

        @Override
        public Object value() {
            Map<String, Object> entries = new LinkedHashMap<>();
            if (standard.getValue() != null) {
                entries.put(STANDARD, standard.getValue());
            }
            byTarget.forEach((grade, field) -> {
                if (field.getValue() != null) {
                    entries.put(grade.toString(), field.getValue());
                }
            });
            return entries;
        }
    }

    /** Weights of what is preferred where everything else is equal; what has no weight is not preferred. */
    private static final class Preferences implements ParameterEditor {
        private static final int MOST = 1000;
        private static final int MOST_YEARS = 50;

        private final IntegerField years = number("rounds.parameter.leaving-years", 1, MOST_YEARS);
        private final IntegerField leaving = number("rounds.parameter.leaving-weight", 1, MOST);
        private final IntegerField waiting = number("rounds.parameter.waiting-weight", 1, MOST);
        private final Div fields = new Div(years, leaving, waiting);

        Preferences() {
            fields.addClassName("fields");
        }

        @Override
        public Component component() {
            return fields;
        }

        @Override
        public void show(@Nullable Object value) {
            years.clear();
            leaving.clear();
            waiting.clear();
            for (Object element : value instanceof List<?> list ? list : List.of()) {
                Map<?, ?> entries = entries(element);
                if (Preference.Kind.LEAVING_WITHIN_YEARS.name().equals(entries.get("kind"))) {
                    years.setValue(integer(entries.get("years")));
                    leaving.setValue(integer(entries.get("weight")));
                } else {
                    waiting.setValue(integer(entries.get("weight")));
                }
            }
        }

        @Override
        public Object value() {
            List<Map<String, Object>> preferences = new ArrayList<>();
            if (years.getValue() != null || leaving.getValue() != null) {
                Map<String, Object> entries = new LinkedHashMap<>();
                entries.put("kind", Preference.Kind.LEAVING_WITHIN_YEARS.name());
                entries.put("years", years.getValue());
                entries.put("weight", leaving.getValue());
                preferences.add(entries);
            }
            if (waiting.getValue() != null) {
                preferences.add(Map.of("kind", Preference.Kind.LONGEST_WAIT.name(), "weight", waiting.getValue()));
            }
            return preferences;
        }
    }
}
