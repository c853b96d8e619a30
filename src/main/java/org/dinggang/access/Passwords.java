package org.dinggang.access;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashing of what is not null. */
final class Passwords {
    private Passwords() {}

    static String hash(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
