package org.dinggang.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Turns the value that a parser stands on into a tree. */
final class JsonTrees {

    private static final int MOST_VALUES = 500_000;

    private final JsonParser parser;
    private final Problems problems;
    private int values;

    JsonTrees(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * The value that the parser stands on; afterwards it stands on the value's last token.
     *
     * @throws UnusableInputException where the value is far larger than any part of a case
     */
    Tree read(Pointer pointer) throws UnusableInputException {
        values = 0;
        return value(parser.currentToken(), pointer);
    }

    private Tree value(JsonToken token, Pointer pointer) throws UnusableInputException {
        values++;
        if (values > MOST_VALUES) {
            problems.addLast(pointer, tooLarge());
            problems.throwIfAny();
        }
        return switch (token) {
            case START_OBJECT -> fields(pointer);
            case START_ARRAY -> items(pointer);
            case VALUE_STRING -> new Tree.Words(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> new Tree.Flag(true);
            case VALUE_FALSE -> new Tree.Flag(false);
            case VALUE_NULL -> new Tree.Nothing();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No value begins with " + token);
        };
    }

    private Tree number(Pointer pointer) {
        try {
            return new Tree.Numeral(
                    switch (parser.getNumberType()) {
                        case INT, LONG -> BigDecimal.valueOf(parser.getLongValue());
                        case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> parser.getDecimalValue();
                    });
        } catch (NumberFormatException exponentTooLarge) {
            problems.add(pointer, new Text("数字过大，无法使用", "the number is too large to be used"));
            return new Tree.Unusable();
        }
    }

    private Tree fields(Pointer pointer) throws UnusableInputException {
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Pointer place = pointer.field(name);
            Tree earlier = fields.putIfAbsent(name, value(parser.nextToken(), place));
            if (earlier != null) {
                problems.add(place, Complaints.duplicateField());
            }
        }
        return new Tree.Fields(fields);
    }

    private Tree items(Pointer pointer) throws UnusableInputException {
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, pointer.element(items.size())));
        }
        return new Tree.Items(items);
    }

    private static Text tooLarge() {
        return new Text("此处内容过多，不再继续读取", "too much in one place; reading stopped here");
    }
}
