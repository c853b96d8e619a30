package org.dinggang.exchange.workbook.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of a rule set's parameters: numbers, 是 and 否, words; lists and tables in their JSON form. */
public final class ParameterForm implements ValueForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TextForm text = TextForm.any();

    @Override
    public Tree read(Content content) throws UnusableValueException {
        return switch (content) {
            case Content.Numeral number -> new Tree.Numeral(number.value());
            case Content.Truth truth -> new Tree.Flag(truth.value());
            default -> ofWords(text.words(content));
        };
    }

    /** A parameter can be switched off with null. */
    @Override
    public boolean isNothingAValue() {
        return true;
    }

    /** The text of a cell that is read back as the value: a Boolean, Integer, String, List, Map or null. */
    public static String write(@Nullable Object value) {
        if (value instanceof String words && ofPlainWords(words) instanceof Tree.Words && !looksLikeJson(words)) {
            return words;
        }
        return JSON.writeValueAsString(value);
    }

    private static Tree ofWords(String words) throws UnusableValueException {
        if (!looksLikeJson(words)) {
            return ofPlainWords(words);
        }
        try {
            return tree(JSON.readTree(words));
        } catch (JacksonException broken) {
            throw new UnusableValueException(
                    Typed.shown(words) + "不是完好的JSON；列表写成[1,2]，表写成{\"default\":2,\"3\":5}",
                    Typed.shown(words) + " is not sound JSON; write lists as [1,2], tables as {\"default\":2,\"3\":5}");
        }
    }

    private static boolean looksLikeJson(String words) {
        return words.startsWith("[") || words.startsWith("{") || words.startsWith("\"");
    }

    private static Tree ofPlainWords(String words) {
        return switch (Typed.compact(words)) {
            case "是", "true", "TRUE" -> new Tree.Flag(true);
            case "否", "false", "FALSE" -> new Tree.Flag(false);
            case "null", "无" -> new Tree.Nothing();
            default -> ofNumberOrWords(words);
        };
    }

    private static Tree ofNumberOrWords(String words) {
        try {
            return NumberForm.decimal().read(new Content.Words(words)) instanceof Tree.Numeral number
                    ? number
                    : new Tree.Words(words);
        } catch (UnusableValueException notANumber) {
            return new Tree.Words(words);
        }
    }

    private static Tree tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Tree> values = new LinkedHashMap<>();
            node.properties().forEach(field -> values.put(field.getKey(), tree(field.getValue())));
            return new Tree.Fields(values);
        }
        if (node.isArray()) {
            List<Tree> values = new ArrayList<>();
            node.values().forEach(element -> values.add(tree(element)));
            return new Tree.Items(values);
        }
        if (node.isNumber()) {
            return new Tree.Numeral(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Tree.Flag(node.booleanValue());
        }
        return node.isNull() ? new Tree.Nothing() : new Tree.Words(node.stringValue());
    }
}
