package org.dinggang.access;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Passwords to be used once and read aloud or copied from paper: no characters that look alike. */
@Component
class OneTimePasswords {
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    /** A new one, of nearly a hundred bits. */
    String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            random.ints(GROUP, 0, CHARACTERS.length()).forEach(index -> password.append(CHARACTERS.charAt(index)));
        }
        return password.toString();
    }
}
