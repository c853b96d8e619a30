package org.dinggang.ui.rounds;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.policy.ParameterName;
import org.dinggang.rounds.FieldProblem;
import org.dinggang.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** What a round says differently from its rule set, parameter by parameter. */
final class ParametersForm extends Div {
    private final Map<ParameterName, Entry> entries = new EnumMap<>(ParameterName.class);

    /** An override: whether there is one, what it says, and what is wrong with it. */
    private record Entry(Checkbox own, ParameterEditor editor, Paragraph problem) {}

    ParametersForm() {
        addClassName("parameters");
        add(new Paragraph(getTranslation("rounds.parameters.words")));
        for (ParameterName name : ParameterName.values()) {
            if (name != ParameterName.OBJECTIVE) {
                add(entry(name));
            }
        }
    }

    private Div entry(ParameterName name) {
        Checkbox own = new Checkbox(Formats.current().text(name.meaning()));
        ParameterEditor editor = ParameterEditors.of(name);
        Paragraph problem = new Paragraph();
        problem.addClassName("field-problem");
        problem.setVisible(false);
        editor.component().setVisible(false);
        own.addValueChangeListener(change -> editor.component().setVisible(Boolean.TRUE.equals(change.getValue())));
        entries.put(name, new Entry(own, editor, problem));
        Div box = new Div(own, editor.component(), problem);
        box.addClassName("parameter");
        return box;
    }

    /** Shows overrides. */
    void show(Map<String, ? extends @Nullable Object> overrides) {
        entries.forEach((name, entry) -> {
            entry.own().setValue(overrides.containsKey(name.id()));
            if (overrides.containsKey(name.id())) {
                entry.editor().show(overrides.get(name.id()));
            }
        });
    }

    /** The overrides. */
    SortedMap<String, @Nullable Object> overrides() {
        SortedMap<String, @Nullable Object> overrides = new TreeMap<>();
        entries.forEach((name, entry) -> {
            if (Boolean.TRUE.equals(entry.own().getValue())) {
                overrides.put(name.id(), entry.editor().value());
            }
        });
        return overrides;
    }

    /** Shows what is wrong beside the parameters that it concerns. */
    void show(List<FieldProblem> problems) {
        entries.forEach((name, entry) -> {
            List<String> words = problems.stream()
                    .filter(problem -> problem.field().equals(name.id()))
                    .map(problem -> Formats.current().text(problem.message()))
                    .toList();
            entry.problem().setText(String.join("\n", words));
            entry.problem().setVisible(!words.isEmpty());
        });
    }
}
