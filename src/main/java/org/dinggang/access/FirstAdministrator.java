package org.dinggang.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Somebody has to be the first. There is no account with a known password: until an administrator has signed in, each start makes a new
 * one-time password for {@value #NAME} and says it once, on the console of whoever starts the program.
 */
@Component
class FirstAdministrator {
    static final String NAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Transactions transactions;
    private final UserTable users;
    private final AuditTrail audit;
    private final Actors actors;
    private final PasswordEncoder encoder;
    private final OneTimePasswords passwords;
    private final Moments moments;

    FirstAdministrator(
            Transactions transactions,
            UserTable users,
            AuditTrail audit,
            Actors actors,
            PasswordEncoder encoder,
            OneTimePasswords passwords,
            Moments moments) {
        this.transactions = transactions;
        this.users = users;
        this.audit = audit;
        this.actors = actors;
        this.encoder = encoder;
        this.passwords = passwords;
        this.moments = moments;
    }

    /**
     * Makes the administrator or the password where one is missing.
     *
     * @param anew whether the administrator needs a new one in any case
     */
    void establish(boolean anew) {
        Optional<String> password = makeWhereMissing(anew);
        password.ifPresent(words -> LOG.warn("""


                ┌──────────────────────────────────────────────────────────────
                │ 尚无管理员登录过。请以下列一次性密码登录并修改密码；重新启动会生成新的密码。
                │ No administrator has signed in yet. Sign in with this one-time password and change it;
                │ starting again makes a new one.
                │
                │     用户名 user: {}
                │     密码 password: {}
                └──────────────────────────────────────────────────────────────
                """, NAME, words));
    }

    Optional<String> makeWhereMissing(boolean anew) {
        Actor program = Actor.program(VisibleInstitutions.none());
        String password = passwords.next();
        String hash = Passwords.hash(encoder, password);
        Instant now = moments.now();
        return transactions.write(program.institutions(), program.signInName(), () -> {
            if (!anew && users.isAdministered()) {
                return Optional.empty();
            }
            long id = users.findByName(NAME)
                    .map(UserRow::id)
                    .orElseGet(() -> users.add(NAME, "管理员", Role.ADMIN, false, now));
            users.setPassword(id, hash, true, now);
            audit.record(program, new AuditEvent("user.password-reset", "user:" + NAME, Set.of(), null, null));
            actors.forget(id);
            return Optional.of(password);
        });
    }
}
