package org.dinggang.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901) that grows step by step and is spelled out only where somebody asks.
 *
 * @param parent the pointer to what holds the value; null for the whole document
 * @param step name or index in it
 */
public record Pointer(@Nullable Pointer parent, String step) {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** The field of that name. */
    public Pointer field(String name) {
        return new Pointer(this, name);
    }

    /** The element of that index, from 0. */
    public Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /** The value that another pointer leads to from here. */
    public Pointer inside(String pointer) {
        Pointer place = this;
        for (String step : pointer.substring(1).split("/", -1)) {
            place = place.field(step.replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        return parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
