package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embedded server refuses to do, and as whom and where it runs. All tests share a home. */
class LocalPostgresTest {
    private static final ServerOptions ANY_PORT = ServerOptions.of(0);

    @TempDir
    private static Path directory;

    private static Path home;
    private static String secret;

    @BeforeAll
    static void makeTheServer() throws Exception {
        home = TestServer.homeWithPrograms(directory.resolve("home"));
        LocalPostgres.start(home, ANY_PORT).close();
        secret = Files.readString(home.resolve("secret"));
    }

    @AfterAll
    static void leaveThePrograms() throws IOException {
        TestServer.releasePrograms(home);
    }

    @AfterEach
    void mend() throws IOException {
        DurableFiles.writePrivate(home.resolve("secret"), secret);
        Files.writeString(home.resolve("data/PG_VERSION"), "18\n");
    }

    @Test
    void whatItKeepsIsForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data"))))
                .isEqualTo("rwx------");
        assertThat(home.resolve("password")).doesNotExist();
    }

    @Test
    void dataOfAnotherVersionAreLeftAlone() throws IOException {
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");

        refusal().withMessageContaining("由 PostgreSQL 17 建立").withMessageContaining("made by PostgreSQL 17");
    }

    @Test
    void dataWithoutTheirSecretAreNotOpenedWithANewOne() throws IOException {
        Files.delete(home.resolve("secret"));

        refusal().withMessageContaining("密钥文件").withMessageContaining("Restore that file from a backup");
        assertThat(home.resolve("secret")).doesNotExist();
    }

    @Test
    void aDamagedSecretIsNoSecret() throws IOException {
        Files.writeString(home.resolve("secret"), secret.substring(2));

        refusal().withMessageContaining("missing or damaged");
    }

    @Test
    void aSecretOfOtherDataIsSaidToBeOne() throws IOException {
        Files.writeString(
                home.resolve("secret"), secret.replace(secret.charAt(0), secret.charAt(0) == '0' ? '1' : '0'));

        refusal().withMessageContaining("does not belong to the data");
        assertThat(new ServerProcesses(home.resolve("data")).all()).isEmpty();
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        try (LocalPostgres server = LocalPostgres.start(home, ANY_PORT)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), Roles.SUPERUSER, "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void twoInOneProcessAreTwoAsWell() {
        try (LocalPostgres server = LocalPostgres.start(home, ANY_PORT)) {
            refusal()
                    .withMessageContaining(
                            "in use by another program (pid %d",
                            ProcessHandle.current().pid());
            assertThat(server.url()).isNotEmpty();
        }
    }

    @Test
    void itListensWhereItIsToldAndSaysWhenItCannot() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> LocalPostgres.start(home, ServerOptions.of(port)))
                    .withMessageContaining("could not bind IPv4 address")
                    .withMessageContaining("does not start");
        }
        try (LocalPostgres server = LocalPostgres.start(home, ServerOptions.of(port))) {
            assertThat(server.url()).contains("127.0.0.1:" + port + "/");
        }
    }

    /** Statements and the values in them are the data of people. */
    @Test
    void theLogKeepsDataToItself() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(home, ANY_PORT);
                Connection connection = DriverManager.getConnection(
                        server.url(), Roles.OWNER, server.owner().password())) {
            connection
                    .createStatement()
                    .execute(
                            "create table if not exists secretive (name text unique); insert into secretive values ('某人')"
                                    + " on conflict do nothing");
            assertThatThrownBy(() -> connection.createStatement().execute("insert into secretive values ('某人')"))
                    .hasMessageContaining("某人");
        }
        assertThat(Files.readString(home.resolve("postgres.log")))
                .contains("duplicate key value")
                .doesNotContain("某人");
    }

    /** Root has several ways to be somebody else; data stay with whom they belong to. */
    @Test
    void dataThatBelongToSomebodyElseAreServedByThatAccount() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            give("nobody");
            try (LocalPostgres server = LocalPostgres.start(home, ANY_PORT)) {
                long pid = PidFile.read(home.resolve("data/postmaster.pid"))
                        .orElseThrow()
                        .pid();
                assertThat(Files.getOwner(Path.of("/proc/" + pid)).getName()).isEqualTo("nobody");
                assertThat(server.url()).isNotEmpty();
            }
        } finally {
            give("root");
        }
    }

    private static void give(String account) throws IOException {
        UserPrincipal owner =
                home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
        Files.setOwner(home.resolve("postgres.log"), owner);
        try (Stream<Path> all = Files.walk(home.resolve("data"))) {
            for (Path path : all.toList()) {
                Files.setOwner(path, owner);
            }
        }
    }

    private static ThrowableAssertAlternative<DatabaseException> refusal() {
        return assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> LocalPostgres.start(home, ANY_PORT).close());
    }
}
