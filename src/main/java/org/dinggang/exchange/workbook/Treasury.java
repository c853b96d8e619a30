package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.dinggang.exchange.Tree;

/** Keeps equal values once: dates, grades, codes and identifiers come again in every row of every sheet. */
final class Treasury {

    private static final int MOST = 1_000_000;

    private final Map<Tree, Tree> values = new HashMap<>();
    private final MemoryBudget budget;

    Treasury(MemoryBudget budget) {
        this.budget = budget;
    }

    /** The value, as it was met first. */
    Tree shared(Tree value) {
        Tree known = values.get(value);
        if (known != null) {
            return known;
        }
        budget.texts(2, value instanceof Tree.Words words ? words.value().length() : 0);
        if (values.size() < MOST) {
            values.put(value, value);
        }
        return value;
    }
}
