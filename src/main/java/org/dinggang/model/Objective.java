package org.dinggang.model;

import java.util.Arrays;
import java.util.Optional;

/** Which lawful plan is best: what comes first after the law. */
public enum Objective {
    /** Fewest merit inversions before most people appointed. */
    MERIT_FIRST("merit-first"),
    /** Most people appointed before fewest merit inversions. */
    FILL_FIRST("fill-first");

    private final String id;

    Objective(String id) {
        this.id = id;
    }

    /** The objective of that identifier. */
    public static Optional<Objective> of(String id) {
        return Arrays.stream(values())
                .filter(objective -> objective.id.equals(id))
                .findFirst();
    }

    /** Identifier in cases and rule sets. */
    public String id() {
        return id;
    }
}
