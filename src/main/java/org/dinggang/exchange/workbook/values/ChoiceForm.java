package org.dinggang.exchange.workbook.values;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Text;

/** One of a few values, by any of its names. */
public final class ChoiceForm implements ValueForm {

    private static final int REMEMBERED = 1_000;

    private final List<Choice> choices;
    private final boolean open;
    private final Predicate<String> others;
    private final Map<String, Optional<Choice>> known = new HashMap<>();

    private ChoiceForm(List<Choice> choices, boolean open, Predicate<String> others) {
        this.choices = List.copyOf(choices);
        this.open = open;
        this.others = others;
    }

    /** One of these values and no other. */
    public static ChoiceForm among(List<Choice> choices) {
        return new ChoiceForm(choices, false, words -> false);
    }

    /** One of these values, or another that is taken as it stands. */
    public static ChoiceForm suggesting(List<Choice> choices) {
        return new ChoiceForm(choices, true, words -> true);
    }

    /** One of these values, or one of others that are not offered and are taken as they stand. */
    public static ChoiceForm suggesting(List<Choice> choices, Collection<String> others) {
        return new ChoiceForm(choices, true, Set.copyOf(others)::contains);
    }

    /** Whether no other values are taken. */
    public boolean isClosed() {
        return !open;
    }

    /** The values. */
    public List<Choice> choices() {
        return choices;
    }

    /** What a template offers for the value; the value itself where it is none of the choices. */
    public String label(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().zh())
                .findFirst()
                .orElse(value);
    }

    @Override
    public Tree read(Content content) throws UnusableValueException {
        String words = Typed.words(content);
        Optional<Choice> choice = find(words);
        if (choice.isPresent()) {
            return new Tree.Words(choice.get().value());
        }
        if (Typed.meansNone(words)) {
            return new Tree.Nothing();
        }
        if (others.test(words)) {
            return new Tree.Words(words);
        }
        throw new UnusableValueException(
                Typed.shown(words) + "不在可选范围内：" + offered(Text::zh, "、"),
                Typed.shown(words) + " is none of " + offered(ChoiceForm::bothNames, ", "));
    }

    /** In English too the name that the template's list offers comes first: it is what stands in the other rows. */
    private static String bothNames(Text label) {
        return label.zh().equals(label.en()) ? label.zh() : label.zh() + " (" + label.en() + ")";
    }

    private String offered(Function<Text, String> name, String separator) {
        return choices.stream().map(Choice::label).map(name).collect(Collectors.joining(separator));
    }

    private synchronized Optional<Choice> find(String words) {
        Optional<Choice> remembered = known.get(words);
        if (remembered != null) {
            return remembered;
        }
        Optional<Choice> found =
                choices.stream().filter(choice -> choice.isMeantBy(words)).findFirst();
        if (known.size() < REMEMBERED) {
            known.put(words, found);
        }
        return found;
    }
}
