package org.dinggang.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Passwords that are tried first by whoever guesses: common words, alone or twice, in any spelling with digits and symbols for letters,
 * with digits and symbols around them; dates; runs along the alphabet, the digits or the keyboard; repetitions. A few hundred words
 * so stand for far more than the three thousand most common passwords (ASVS 6.2.4).
 */
@Component
class CommonPasswords {
    private static final String WORDS = "common-passwords.txt";
    private static final Map<Character, Character> DISGUISES =
            Map.of('@', 'a', '4', 'a', '3', 'e', '1', 'i', '!', 'i', '0', 'o', '$', 's', '5', 's', '7', 't');
    private static final Set<String> RUNS = Set.of(
            "abcdefghijklmnopqrstuvwxyz",
            "0123456789",
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "1q2w3e4r5t6y7u8i9o0p",
            "!@#$%^&*()",
            "qazwsxedcrfvtgbyhnujmikolp",
            "a1b2c3d4e5f6g7h8i9");
    /** Shorter pieces of runs are found in any word. */
    private static final int SHORTEST_RUN = 4;

    private final Set<String> words;

    CommonPasswords() {
        this.words = read();
    }

    boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return isOfFewCharacters(plain)
                || isOfRuns(plain)
                || isDigitsOnly(plain) && plain.length() <= 12
                || isWords(core(plain))
                || isWords(core(undisguised(plain)))
                || isWords(undisguised(core(plain)));
    }

    /** Without digits and symbols around it. */
    private static String core(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String undisguised(String password) {
        StringBuilder plain = new StringBuilder();
        for (char character : password.toCharArray()) {
            plain.append(DISGUISES.getOrDefault(character, character));
        }
        return plain.toString();
    }

    /** One word, the same one twice, or two with digits and symbols between them. */
    private boolean isWords(String core) {
        if (words.contains(core)) {
            return true;
        }
        for (int end = 1; end < core.length(); end++) {
            if (words.contains(core.substring(0, end)) && words.contains(core(core.substring(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigitsOnly(String password) {
        return password.chars().allMatch(Character::isDigit);
    }

    private static boolean isOfFewCharacters(String password) {
        return !password.isEmpty() && password.chars().distinct().count() <= 2;
    }

    /** Made of pieces of runs, forwards or backwards, at least as long as such a piece. */
    private static boolean isOfRuns(String password) {
        int at = 0;
        while (at < password.length()) {
            int length = longestRunAt(password, at);
            if (length < Math.min(SHORTEST_RUN, password.length() - at)) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int longestRunAt(String password, int from) {
        int longest = 0;
        for (String run : RUNS) {
            String backwards = new StringBuilder(run).reverse().toString();
            for (int end = from + longest + 1; end <= password.length(); end++) {
                String piece = password.substring(from, end);
                if (!run.contains(piece) && !backwards.contains(piece)) {
                    break;
                }
                longest = end - from;
            }
        }
        return longest;
    }

    private static Set<String> read() {
        try (InputStream stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(WORDS), WORDS)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(WORDS + " cannot be read", e);
        }
    }
}
