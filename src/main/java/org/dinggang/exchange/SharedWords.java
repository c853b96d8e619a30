package org.dinggang.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps one copy of words that many people of a case have in common, so that a large case stays small in memory. */
final class SharedWords {

    private static final int MOST = 100_000;

    private final Map<String, String> copies = new HashMap<>();

    /** An equal string, the same one each time. */
    String shared(String words) {
        String copy = copies.get(words);
        if (copy != null) {
            return copy;
        }
        if (copies.size() < MOST) {
            copies.put(words, words);
        }
        return words;
    }

    /** The same for words that may be absent. */
    @Nullable
    String sharedOrNull(@Nullable String words) {
        return words == null ? null : shared(words);
    }
}
