package org.dinggang.model;

import org.jspecify.annotations.Nullable;

/**
 * A decision made by hand that every plan must keep, lawful or not.
 *
 * @param to the grade where the person must end, or null where the person must stay
 */
public record Pin(@Nullable Grade to) {

    /** The person stays as he or she is. */
    public static final Pin STAY = new Pin(null);
}
