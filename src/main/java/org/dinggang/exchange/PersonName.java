package org.dinggang.exchange;

import java.util.regex.Pattern;

/** Names of people as they are meant: spaces around them, and between two Chinese characters as in 张　三, are for the look. */
public final class PersonName {

    /** White space, the full-width and the invisible kinds included. */
    private static final String SPACES = "[\\s\\u00a0\\u2000-\\u200d\\u202f\\u3000\\ufeff]+";

    private static final Pattern FOR_THE_LOOK =
            Pattern.compile("^" + SPACES + "|" + SPACES + "$|(?<=\\p{IsHan})" + SPACES + "(?=\\p{IsHan})");

    private PersonName() {}

    /** The name without spaces that are there for the look; those inside other names, as in Li Na, stay. */
    public static String plain(String typed) {
        return typed.chars().allMatch(character -> Character.isIdeographic(character))
                ? typed
                : FOR_THE_LOOK.matcher(typed).replaceAll("");
    }
}
