package org.dinggang.exchange.workbook.values;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Several words in one cell: 内科、外科; as a JSON list where a word itself holds such a mark. */
public final class TextListForm implements ValueForm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TextForm element = TextForm.any();

    @Override
    public Tree read(Content content) throws UnusableValueException {
        List<Tree> words = new ArrayList<>();
        for (String word : elements(element.words(content))) {
            words.add(new Tree.Words(word));
        }
        return new Tree.Items(words);
    }

    /** The elements of a cell's text. */
    public static List<String> elements(String text) {
        if (text.startsWith("[")) {
            try {
                return List.of(JSON.readValue(text, String[].class));
            } catch (JacksonException | NullPointerException notJson) {
                return Typed.elements(text);
            }
        }
        return Typed.elements(text);
    }

    /** The text of a cell that holds these elements. */
    public static String join(List<String> elements) {
        String joined = String.join("、", elements);
        return elements(joined).equals(elements) ? joined : JSON.writeValueAsString(elements);
    }
}
