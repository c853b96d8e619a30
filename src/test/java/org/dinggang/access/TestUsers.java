package org.dinggang.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Users of an application under test who can really sign in. */
@TestComponent
public class TestUsers {
    /** The password of all of them. */
    public static final String PASSWORD = "correct horse battery";

    private final Transactions transactions;
    private final UserTable table;
    private final PasswordEncoder encoder;
    private final Users users;

    TestUsers(Transactions transactions, UserTable table, PasswordEncoder encoder, Users users) {
        this.transactions = transactions;
        this.table = table;
        this.encoder = encoder;
        this.users = users;
    }

    /** A user of that name, role and single institutions, made where there is none yet. Says the key. */
    public long establish(String name, Role role, Long... institutions) {
        return transactions.write(
                VisibleInstitutions.none(),
                "test",
                () -> table.findByName(name)
                        .map(UserRow::id)
                        .orElseGet(() -> add(name, role, false, false, Set.of(institutions))));
    }

    /** A user of that name who may see whole identity numbers. Says the key. */
    public long establishRevealing(String name, Role role, Long... institutions) {
        return transactions.write(
                VisibleInstitutions.none(), "test", () -> add(name, role, false, true, Set.of(institutions)));
    }

    /** A user with a one-time password that has to be changed. */
    public long establishNewcomer(String name, Role role) {
        return transactions.write(VisibleInstitutions.none(), "test", () -> add(name, role, true, false, Set.of()));
    }

    /** Somebody who may administer users. */
    public Actor administrator() {
        return new Actor(Actor.PROGRAM_ID, "test", "test", Role.ADMIN, VisibleInstitutions.none(), false);
    }

    /** What administrators do. */
    public Users administration() {
        return users;
    }

    private long add(String name, Role role, boolean mustChange, boolean revealing, Set<Long> institutions) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(60);
        long id = table.add(name, name, role, revealing, now);
        table.setPassword(id, Passwords.hash(encoder, PASSWORD), mustChange, now);
        table.grant(id, institutions, Set.of());
        return id;
    }
}
