package org.dinggang.ui.chart;

/**
 * An area of a map of areas.
 *
 * @param name what it is, with a mark that says without colour what the colour says
 * @param value how large it is, above 0
 * @param meaning what its colour says
 * @param words its value in the reader's language
 */
public record Area(String name, double value, Meaning meaning, String words) {
    /** What a colour says. */
    public enum Meaning {
        /** It gains. */
        GOOD,
        /** It loses. */
        BAD,
        /** It stays. */
        QUIET
    }
}
