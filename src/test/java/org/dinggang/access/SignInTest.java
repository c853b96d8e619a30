package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dinggang.access.PasswordProperties.Policy;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@DatabaseTest
class SignInTest {
    private static final String GOOD = "correct horse battery";

    private final TestDatabase database;
    private final AccessInTests access;
    private final Actor administrator;

    SignInTest(TestDatabase database) {
        this.database = database;
        this.access = new AccessInTests(database);
        this.administrator = access.people.administrator();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
        user("guessed");
        for (int attempt = 0; attempt < 4; attempt++) {
            assertRefused("guessed", "wrong");
        }
        assertThat(access.signIn("guessed", GOOD)).isNotNull();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertRefused("guessed", "wrong");
        }
        assertRefused("guessed", GOOD);
        access.clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertRefused("guessed", GOOD);
        access.clock.pass(Duration.ofSeconds(1));
        for (int attempt = 0; attempt < 4; attempt++) {
            assertRefused("guessed", "wrong");
        }
        assertThat(access.signIn("guessed", GOOD)).isNotNull();
    }

    @Test
    void anAdministratorUnlocks() {
        long id = user("unlocked");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertRefused("unlocked", "wrong");
        }
        assertThat(access.users.find(administrator, id).orElseThrow().state()).isEqualTo(UserAccount.State.LOCKED);
        access.users.unlock(administrator, id);
        assertThat(access.signIn("unlocked", GOOD)).isNotNull();
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        user("raced");
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Future<?>> guesses = new ArrayList<>();
            for (int guess = 0; guess < 16; guess++) {
                guesses.add(executor.submit(() -> assertRefused("raced", "wrong")));
            }
            for (Future<?> guess : guesses) {
                guess.get();
            }
        }
        assertRefused("raced", GOOD);
        assertThat(database.owner()
                        .sql("select failed_attempts from app_user where sign_in_name = 'raced'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        user("timed");
        assertRefused("timed", "wrong");
        long known = shortest("timed");
        long unknown = shortest("nobody-of-that-name");
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void theProgramItselfCannotSignIn() {
        assertRefused("system", "");
        assertRefused("system", "system");
    }

    @Test
    void aBcryptHashIsUnderstoodAndReplaced() {
        long id = user("veteran");
        database.owner()
                .sql("update app_user set password_hash = ? where id = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(GOOD), id)
                .update();
        assertThat(access.signIn("veteran", GOOD)).isNotNull();
        assertThat(hash(id)).startsWith("{argon2}");
        assertThat(access.signIn("veteran", GOOD)).isNotNull();
    }

    @Test
    void nothingCanBeDoneWithAOneTimePasswordButToChangeIt() {
        String oneTime = create("newcomer");
        access.as(access.signIn("newcomer", oneTime));
        SecurityContextActor current = access.currentActor(Policy.ASVS);
        OwnPassword own = access.ownPassword(Policy.ASVS);
        assertThat(own.isChangeDue()).isTrue();
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(current::get)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("password-change"));
        assertField(() -> own.change(oneTime, oneTime), Field.NEW_PASSWORD);
        assertField(() -> own.change("wrong", GOOD), Field.CURRENT_PASSWORD);
        assertField(() -> own.change(oneTime, "password123"), Field.NEW_PASSWORD);
        access.clock.pass(Duration.ofSeconds(1));
        access.as(own.change(oneTime, GOOD));
        assertThat(own.isChangeDue()).isFalse();
        assertThat(current.get().signInName()).isEqualTo("newcomer");
        assertThat(access.signIn("newcomer", GOOD)).isNotNull();
        assertRefused("newcomer", oneTime);
    }

    @Test
    void aOneTimePasswordExpires() {
        String oneTime = create("late");
        access.clock.pass(Duration.ofDays(7));
        assertThat(access.signIn("late", oneTime)).isNotNull();
        access.clock.pass(Duration.ofSeconds(1));
        assertRefused("late", oneTime);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        user("two-browsers");
        SignedInUser elsewhere = access.signIn("two-browsers", GOOD);
        access.as(access.signIn("two-browsers", GOOD));
        access.clock.pass(Duration.ofSeconds(1));
        SignedInUser here = access.ownPassword(Policy.ASVS).change(GOOD, GOOD + " staple");
        assertThat(access.sessionRules().isOver(elsewhere, access.clock.instant()))
                .isTrue();
        assertThat(access.sessionRules().isOver(here, access.clock.instant())).isFalse();
        access.as(elsewhere);
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> access.currentActor(Policy.ASVS).get());
    }

    @Test
    void guessingTheCurrentPasswordLocksToo() {
        user("open-screen");
        access.as(access.signIn("open-screen", GOOD));
        OwnPassword own = access.ownPassword(Policy.ASVS);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertField(() -> own.change("wrong", GOOD + " staple"), Field.CURRENT_PASSWORD);
        }
        assertField(() -> own.change(GOOD, GOOD + " staple"), Field.CURRENT_PASSWORD);
    }

    @Test
    void protectionOfClassifiedSystemsWantsANewPasswordEveryNinetyDays() {
        user("aged");
        access.clock.pass(Duration.ofDays(90));
        access.as(access.signIn("aged", GOOD));
        assertThat(access.ownPassword(Policy.DJBH).isChangeDue()).isFalse();
        access.clock.pass(Duration.ofSeconds(1));
        assertThat(access.ownPassword(Policy.DJBH).isChangeDue()).isTrue();
        assertThat(access.ownPassword(Policy.ASVS).isChangeDue()).isFalse();
    }

    @Test
    void sessionsEndWhenIdleAndAfterHalfADay() {
        user("tired");
        SignedInUser session = access.signIn("tired", GOOD);
        SessionRules rules = access.sessionRules();
        access.clock.pass(Duration.ofMinutes(30));
        assertThat(rules.isOver(session, session.signedInAt())).isFalse();
        access.clock.pass(Duration.ofMillis(1));
        assertThat(rules.isOver(session, session.signedInAt())).isTrue();
        assertThat(rules.isOver(session, access.clock.instant())).isFalse();
        access.clock.pass(Duration.ofHours(12));
        assertThat(rules.isOver(session, access.clock.instant())).isTrue();
    }

    @Test
    void signInsAreInTheAuditTrailWhetherTheySucceedOrNot() {
        user("watched");
        assertRefused("watched", "wrong");
        access.signIn("watched", GOOD);
        assertThat(access.log.page(
                        administrator, new AuditQuery("watched", "", null, null, AuditQuery.Sort.NUMBER, false), 0, 2))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .containsExactly(tuple("user.signed-in", "watched"), tuple("user.sign-in-refused", "system"));
    }

    @Test
    void theOpenIdProvidersSubjectDecidesOnceItIsBound() {
        long id = user("external");
        assertThat(external("s-1", "External").orElseThrow().userId()).isEqualTo(id);
        assertThat(external("s-1", "renamed").orElseThrow().userId()).isEqualTo(id);
        assertThat(external("s-2", "external")).isEmpty();
        assertThat(external("s-3", "nobody")).isEmpty();
        assertThat(external("s-4", "system")).isEmpty();
        access.users.unbindExternal(administrator, id);
        assertThat(external("s-2", "external").orElseThrow().userId()).isEqualTo(id);
        access.users.disable(administrator, id);
        assertThat(external("s-2", "external")).isEmpty();
    }

    private Optional<ExternalSignIn.Known> external(String subject, String name) {
        return access.external.signIn("https://id.example", subject, Optional.of(name), "192.0.2.1");
    }

    private long shortest(String name) {
        long shortest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 4; attempt++) {
            long before = System.nanoTime();
            assertRefused(name, "wrong");
            shortest = Math.min(shortest, System.nanoTime() - before);
        }
        return shortest;
    }

    /** A user who has changed the one-time password to the good one. */
    private long user(String name) {
        String oneTime = create(name);
        SignedInUser session = access.signIn(name, oneTime);
        access.as(session);
        access.ownPassword(Policy.ASVS).change(oneTime, GOOD);
        SecurityContextHolder.clearContext();
        return session.userId();
    }

    private String create(String name) {
        return access.users
                .create(administrator, name, new UserEdit("某人", Role.BUREAU, false, Set.of(), Set.of()))
                .oneTimePassword();
    }

    private String hash(long id) {
        return database.owner()
                .sql("select password_hash from app_user where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void assertRefused(String name, String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> access.signIn(name, password))
                .withMessage("name or password is wrong");
    }

    private static void assertField(Runnable work, Field field) {
        assertThatExceptionOfType(UserProblemsException.class)
                .isThrownBy(work::run)
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().field()).isEqualTo(field));
    }
}
