package org.dinggang.ui.workspace;

import com.vaadin.flow.component.Key;

/** What can be done with the keyboard everywhere in the workspace, each with Alt and a key. */
enum Command {
    BOARD(Key.DIGIT_1, "1"),
    PEOPLE(Key.DIGIT_2, "2"),
    WHY(Key.DIGIT_3, "3"),
    PLAN(Key.KEY_P, "P"),
    STOP(Key.KEY_X, "X"),
    UNDO(Key.KEY_Z, "Z"),
    REDO(Key.KEY_Y, "Y"),
    ADJUST(Key.KEY_M, "M"),
    HOLD(Key.KEY_K, "K"),
    COMPARE(Key.KEY_C, "C"),
    NOTICE(Key.KEY_N, "N"),
    EXPORT(Key.KEY_O, "O"),
    KEYS(Key.KEY_I, "I");

    private final transient Key key;
    private final String letter;

    Command(Key key, String letter) {
        this.key = key;
        this.letter = letter;
    }

    /** The key that goes with Alt. */
    Key key() {
        return key;
    }

    /** How people write it. */
    String keyName() {
        return "Alt+" + letter;
    }
}
