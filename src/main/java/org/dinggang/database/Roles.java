package org.dinggang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Who may do what on an embedded server. Three roles, because neither row-level security nor a revoked right binds a superuser or the
 * owner of a table: the superuser is for the launcher alone, the owner has the tables, and the application works on them.
 */
final class Roles {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "dinggang_owner";
    static final String APPLICATION = "dinggang_app";
    static final String DATABASE = "dinggang";
    private static final String EMPTY_TEMPLATE = "template1";
    private static final String LIMITS = "nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private Roles() {}

    /** The JDBC address of a database of the embedded server on that port. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    /** Connects to the server's own database. */
    static Connection connect(int port, Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("loginTimeout", "30");
        return DriverManager.getConnection(url(port, "postgres"), properties);
    }

    /** Makes the roles and the database where they are missing: each start finishes what an earlier one may have left undone. */
    static void establish(Connection superuser, Login owner, Login application) throws SQLException {
        createRole(superuser, owner);
        createRole(superuser, application);
        if (isMissing(superuser, "select 1 from pg_database where datname = ?", DATABASE)) {
            createDatabase(superuser, DATABASE, EMPTY_TEMPLATE);
        }
        admit(superuser, DATABASE);
    }

    /** Makes a database of the owner's that the application may use. */
    static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        run(superuser, "create database %s template %s owner %s".formatted(name, template, OWNER));
        admit(superuser, name);
    }

    private static void admit(Connection superuser, String database) throws SQLException {
        run(superuser, "revoke all on database %s from public".formatted(database));
        run(superuser, "grant connect, temporary on database %s to %s".formatted(database, APPLICATION));
    }

    private static void createRole(Connection superuser, Login login) throws SQLException {
        if (isMissing(superuser, "select 1 from pg_roles where rolname = ?", login.user())) {
            run(superuser, "create role %s login %s password '%s'".formatted(login.user(), LIMITS, login.password()));
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
