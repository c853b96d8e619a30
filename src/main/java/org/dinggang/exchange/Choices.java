package org.dinggang.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a case that stand for the constants of the model. */
final class Choices {

    private Choices() {}

    /** Constants by the name that cases use, in their order. */
    static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : constants) {
            choices.put(constant.name(), constant);
        }
        return Collections.unmodifiableMap(choices);
    }
}
