package org.dinggang.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.database.TestDatabase;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The services of access over a test's database, put together as the server does, with a clock that stands still. */
final class AccessInTests {
    final SettableClock clock = new SettableClock();
    final Moments moments = new Moments(clock.inUtc());
    final PasswordEncoder encoder = new AccessConfiguration().passwordEncoder();
    final OneTimePasswords oneTimePasswords = new OneTimePasswords();
    final SignInProperties limits = new SignInProperties(5, Duration.ofMinutes(15), Duration.ofDays(7), 30);
    final List<Object> events = new ArrayList<>();
    final UserTable table;
    final PostgresAuditTrail trail;
    final Actors actors;
    final Users users;
    final AuditLog log;
    final ExternalSignIn external;
    final DirectoryInTests directory;
    final TestActors people;
    final PasswordSignIn signIn;
    private final TestDatabase database;

    AccessInTests(TestDatabase database) {
        this.database = database;
        this.table = new UserTable(database.client());
        this.trail = new PostgresAuditTrail(database.client(), moments);
        this.directory = new DirectoryInTests(database.client());
        this.actors = new Actors(database.transactions(), table, directory);
        this.users = new Users(
                database.transactions(),
                table,
                new UserChecks(table, directory),
                trail,
                actors,
                encoder,
                oneTimePasswords,
                moments,
                events::add);
        this.log = new AuditLog(database.transactions(), database.client(), trail);
        this.external = new ExternalSignIn(database.transactions(), table, trail, actors, moments);
        this.people = new TestActors(database.transactions(), database.client());
        this.signIn = new PasswordSignIn(
                database.transactions(), table, trail, actors, encoder, limits, moments, oneTimePasswords);
    }

    PasswordPolicy policy(PasswordProperties.Policy policy) {
        return new PasswordPolicy(new PasswordProperties(policy), new CommonPasswords());
    }

    SecurityContextActor currentActor(PasswordProperties.Policy policy) {
        return new SecurityContextActor(actors, policy(policy), moments);
    }

    OwnPassword ownPassword(PasswordProperties.Policy policy) {
        return new OwnPassword(
                database.transactions(),
                table,
                trail,
                actors,
                currentActor(policy),
                encoder,
                policy(policy),
                limits,
                moments);
    }

    SessionRules sessionRules() {
        return new SessionRules(actors, new SessionProperties(Duration.ofMinutes(30), Duration.ofHours(12)), moments);
    }

    FirstUsers firstUsers(boolean demo) {
        DemoSignIns samples = demo(demo);
        return new FirstUsers(new DemoMode(demo, ""), samples, firstAdministrator());
    }

    DemoSignIns demo(boolean demo) {
        return new DemoSignIns(
                new DemoMode(demo, ""),
                database.transactions(),
                table,
                trail,
                actors,
                directory,
                encoder,
                oneTimePasswords,
                moments);
    }

    FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(
                database.transactions(), table, trail, actors, encoder, oneTimePasswords, moments);
    }

    /** Signs in, or says by an exception that it was refused. */
    SignedInUser signIn(String name, String password) {
        Authentication result =
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        return (SignedInUser) result.getPrincipal();
    }

    /** From now on the thread works for that session. */
    void as(SignedInUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
