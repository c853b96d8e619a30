package org.dinggang.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one server of all tests in this process, and a migrated database on it that is copied for each test class. It stays for the next
 * run, which starts faster for it; whoever runs tests beside these gets another one. Only here a power cut may cost data.
 */
final class TestServer {
    private static final Path HOMES = Path.of("target", "test-database");
    private static final int MOST_HOMES = 9;
    private static final String TEMPLATE = "migrated";
    private static final String COPY_PREFIX = "t_";
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "300", "synchronous_commit", "off");
    private static final AtomicInteger COPIES = new AtomicInteger();

    private static final LocalPostgres SERVER = start();

    private TestServer() {}

    static LocalPostgres postgres() {
        return SERVER;
    }

    /** A directory for files of a program under test. */
    static Path home() {
        return HOMES.resolve("home");
    }

    /** A new migrated database without rows; says its name. */
    static String createDatabase() {
        String name = COPY_PREFIX + COPIES.incrementAndGet();
        asSuperuser(connection -> Roles.createDatabase(connection, name, TEMPLATE));
        return name;
    }

    static void dropDatabase(String name) {
        asSuperuser(connection -> drop(connection, name));
    }

    private static LocalPostgres start() {
        LocalPostgres server = startInFreeHome();
        asSuperuser(server, connection -> {
            for (String name : leftovers(connection)) {
                drop(connection, name);
            }
            Roles.createDatabase(connection, TEMPLATE, "template1");
        });
        Flyway.configure()
                .dataSource(
                        server.url(TEMPLATE),
                        server.owner().user(),
                        server.owner().password())
                .placeholders(Migrations.placeholders(server.application()))
                .load()
                .migrate();
        return server;
    }

    private static LocalPostgres startInFreeHome() {
        for (int number = 1; ; number++) {
            try {
                return LocalPostgres.start(HOMES.resolve(Integer.toString(number)), new ServerOptions(0, true, FAST));
            } catch (DatabaseException e) {
                if (number == MOST_HOMES || !e.text().en().contains("in use by another program")) {
                    throw e;
                }
            }
        }
    }

    private static List<String> leftovers(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where datname = '%s' or datname ~ '^%s\\d+$'"
                                .formatted(TEMPLATE, COPY_PREFIX))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void drop(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
        }
    }

    private static void asSuperuser(SqlWork work) {
        asSuperuser(SERVER, work);
    }

    private static void asSuperuser(LocalPostgres server, SqlWork work) {
        Login login = server.superuser();
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), login.user(), login.password())) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something done on a connection. */
    @FunctionalInterface
    private interface SqlWork {
        void on(Connection connection) throws SQLException;
    }
}
