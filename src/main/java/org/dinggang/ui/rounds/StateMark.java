package org.dinggang.ui.rounds;

import org.dinggang.rounds.RoundState;

/** States of rounds with a mark of their own, so that nobody needs the colour. */
final class StateMark {
    private StateMark() {}

    static String of(RoundState state) {
        return switch (state) {
            case DRAFT -> "✎";
            case STARTED -> "▶";
            case CLOSED -> "■";
        };
    }

    static String className(RoundState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case STARTED -> "good";
            case CLOSED -> "quiet";
        };
    }
}
