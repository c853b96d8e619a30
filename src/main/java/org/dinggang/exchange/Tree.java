package org.dinggang.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One piece of input, one list element at most, before it is known to be usable. JSON and workbooks are both turned into
 * trees, so that what is right and wrong is said once, by {@link CaseReading}.
 */
public sealed interface Tree {

    /**
     * Named values.
     *
     * @param values the values in the order of the input; handed over, not copied
     */
    record Fields(Map<String, Tree> values) implements Tree {
        public Fields {
            values = Collections.unmodifiableMap(values);
        }
    }

    /**
     * Values in order.
     *
     * @param values the values; handed over, not copied
     */
    record Items(List<Tree> values) implements Tree {
        public Items {
            values = Collections.unmodifiableList(values);
        }
    }

    /**
     * A string.
     *
     * @param value the string
     */
    record Words(String value) implements Tree {}

    /**
     * A number.
     *
     * @param value the number
     */
    record Numeral(BigDecimal value) implements Tree {}

    /**
     * A truth value.
     *
     * @param value the truth value
     */
    record Flag(boolean value) implements Tree {}

    /** Null, which means the same as an absent field. */
    record Nothing() implements Tree {}

    /** Something there that its reader could not understand and has already reported; nothing more is said about it. */
    record Unusable() implements Tree {}
}
