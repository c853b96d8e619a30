package org.dinggang.database;

import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; says why and what to do, in both languages. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    DatabaseException(String zh, String en) {
        this(new Text(zh, en), null);
    }

    DatabaseException(Text text, @Nullable Throwable cause) {
        super(text.zh() + System.lineSeparator() + text.en(), cause);
        this.text = text;
    }

    /** Why, and what to do. */
    public Text text() {
        return text;
    }
}
