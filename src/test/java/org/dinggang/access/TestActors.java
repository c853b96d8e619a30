package org.dinggang.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People of every role, for tests of services. They are users of the test's database, so that the audit trail and everything else that
 * speaks of users takes them; what they may see is what the test says.
 */
public final class TestActors {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Transactions transactions;
    private final UserTable users;

    /** Users of that database. */
    public TestActors(Transactions transactions, JdbcClient database) {
        this.transactions = transactions;
        this.users = new UserTable(database);
    }

    /** HR officer of those institutions. */
    public Actor institution(long... institutions) {
        return of(Role.INSTITUTION, institutions);
    }

    /** Department over those institutions. */
    public Actor department(long... institutions) {
        return of(Role.DEPARTMENT, institutions);
    }

    /** Bureau of human resources; all institutions are to be named. */
    public Actor bureau(long... institutions) {
        return of(Role.BUREAU, institutions);
    }

    /** Administrator, who sees no institution. */
    public Actor administrator() {
        return of(Role.ADMIN);
    }

    /** The same person, who now may also see identity numbers. */
    public static Actor revealing(Actor actor) {
        return new Actor(
                actor.userId(), actor.signInName(), actor.displayName(), actor.role(), actor.institutions(), true);
    }

    /** Everybody who has no right to what belongs to that institution: users of others, and who sees no personnel data. */
    public Stream<Actor> strangersTo(long institution) {
        return Stream.of(institution(), institution(institution + 1), department(institution + 1), administrator());
    }

    /** Everybody who may see the institution, but lacks that permission. */
    public Stream<Actor> lacking(Permission permission, long institution) {
        return List.of(institution(institution), department(institution), bureau(institution)).stream()
                .filter(actor -> !actor.may(permission));
    }

    private Actor of(Role role, long... institutions) {
        String name = role.name().toLowerCase(Locale.ROOT) + COUNT.incrementAndGet();
        long id = transactions.write(
                VisibleInstitutions.none(), name, () -> users.add(name, name, role, false, Instant.EPOCH));
        return new Actor(id, name, name, role, VisibleInstitutions.of(institutions), false);
    }
}
