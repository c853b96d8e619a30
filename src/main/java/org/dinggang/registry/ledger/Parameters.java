package org.dinggang.registry.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of a statement, some of which may be null. */
final class Parameters {
    private Parameters() {}

    /** The values in the order of the statement. */
    static List<@Nullable Object> of(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
