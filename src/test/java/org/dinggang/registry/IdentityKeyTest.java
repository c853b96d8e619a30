package org.dinggang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dinggang.registry.Rosters.institution;
import static org.dinggang.registry.Rosters.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.util.Throwables;
import org.dinggang.access.Actor;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A program with another key than that of the stored identity numbers does not start. */
@DatabaseTest
class IdentityKeyTest {
    private static final String IN_FILE = "";

    private final TestDatabase database;

    @TempDir
    Path home;

    IdentityKeyTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void forgetNumbers() {
        database.owner().sql("delete from person_identity").update();
        database.owner().sql("delete from identity_key").update();
    }

    @Test
    void aFreshDatabaseTakesAFreshKeyAndIsFoundAgain() {
        store("N1", IN_FILE);
        try (Ledger ledger = start(IN_FILE)) {
            assertThat(ledger.roster().person(officer("N1"), "N1-1").maskedIdentity())
                    .isEqualTo(Rosters.IDENTITY.masked());
        }
    }

    @Test
    void aKeyWithoutNumbersMayBeChanged() {
        start(IN_FILE).close();
        start(key(1)).close();
        start(key(2)).close();
    }

    @Test
    void afterARestoreWithoutTheKeyFileTheStartIsRefusedAndNoKeyMade() throws IOException {
        store("N2", IN_FILE);
        Path file = home.resolve("identity.key");
        Path kept = Files.move(file, home.resolve("backup"));
        assertRefused(IN_FILE, file.toString(), "DINGGANG_IDENTITY_KEY");
        assertThat(file).doesNotExist();
        Files.move(kept, file);
        start(IN_FILE).close();
        start(Files.readString(file)).close();
    }

    @Test
    void anotherKeyIsRefused() throws IOException {
        store("N3", key(1));
        assertRefused(key(2), "identity.key", "DINGGANG_IDENTITY_KEY");
        Files.deleteIfExists(home.resolve("identity.key"));
        assertRefused(IN_FILE, "identity.key");
        start(key(1)).close();
    }

    @Test
    void numbersFromBeforeTheCheckValueAreTriedAndTheValueIsWritten() {
        store("N4", key(1));
        database.owner().sql("delete from identity_key").update();
        assertRefused(key(2), "identity.key");
        assertRefused(IN_FILE, "identity.key");
        assertThat(checkValues()).isZero();
        start(key(1)).close();
        assertThat(checkValues()).isOne();
    }

    @Test
    void ofTwoProgramsWithDifferentKeysTheFirstNumberDecides() {
        try (Ledger one = start(key(1));
                Ledger other = start(key(2))) {
            store(one, "N5");
            assertThatThrownBy(() -> store(other, "N6"))
                    .isInstanceOfSatisfying(
                            RegistryException.class,
                            refused -> assertThat(refused.text().zh()).contains("另一个密钥"));
            Actor officer = officer("N5");
            PersonFile file = other.roster().person(officer, "N5-1-plain");
            assertThatThrownBy(() -> other.roster()
                            .edit(
                                    officer,
                                    file.personId(),
                                    file.asOf(),
                                    new PersonEdit.Identity(Rosters.identity(9).value())))
                    .isInstanceOf(RegistryException.class);
            assertThatThrownBy(() -> other.roster()
                            .add(
                                    officer,
                                    new NewPerson(
                                            officer.institutions()
                                                    .ids()
                                                    .iterator()
                                                    .next(),
                                            "N5-2",
                                            file.detail(),
                                            Rosters.identity(9).value())))
                    .isInstanceOf(RegistryException.class);
        }
        assertThat(database.owner()
                        .sql("select count(*) from person_identity")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aRefusedStartIsExplainedInBothLanguages() {
        Throwable failure = new IllegalStateException(new RegistryException(new Text("密钥不同。", "Another key.")));
        assertThat(
                        SpringFactoriesLoader.forDefaultResourceLocation()
                                .load(FailureAnalyzer.class, (type, name, problem) -> {})
                                .stream()
                                .filter(RegistryFailureAnalyzer.class::isInstance)
                                .map(analyzer -> Objects.requireNonNull(analyzer.analyze(failure))
                                        .getDescription()))
                .singleElement()
                .asString()
                .contains("密钥不同。", "Another key.");
    }

    private void store(String code, String key) {
        try (Ledger ledger = start(key)) {
            store(ledger, code);
        }
    }

    private static void store(Ledger ledger, String code) {
        ledger.load(
                ledger.open(code),
                Rosters.of(
                        List.of(institution(code, 3)),
                        List.of(),
                        List.of(),
                        Map.of(code + "-1", Rosters.IDENTITY),
                        person(code + "-1", code),
                        person(code + "-1-plain", code)));
    }

    private Actor officer(String code) {
        return Ledger.officer(Set.of(database.owner()
                .sql("select id from institution where code = ?")
                .param(code)
                .query(Long.class)
                .single()));
    }

    private Ledger start(String key) {
        return new Ledger(database, home, Ledger.CLOCK, key);
    }

    private void assertRefused(String key, String... words) {
        ThrowableAssert.ThrowingCallable start = () -> start(key).close();
        assertThatThrownBy(start)
                .satisfies(failure -> assertThat(Throwables.getRootCause(failure))
                        .isInstanceOfSatisfying(
                                RegistryException.class,
                                refused -> assertThat(refused.text().zh()).contains(words)));
    }

    private int checkValues() {
        return database.owner()
                .sql("select count(*) from identity_key")
                .query(Integer.class)
                .single();
    }

    private static String key(int number) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) number);
        return Base64.getEncoder().encodeToString(secret);
    }
}
