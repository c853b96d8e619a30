package org.dinggang.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A migrated database of a test's own. Tests work on it as the application does, bound by all that binds the application. */
public final class TestDatabase implements AutoCloseable {
    private final String name = TestServer.createDatabase();
    private final HikariDataSource application = pool(TestServer.postgres().application());
    private final HikariDataSource owner = pool(TestServer.postgres().owner());
    private final JdbcClient client = JdbcClient.create(application);
    private final Transactions transactions = new Transactions(new JdbcTransactionManager(application), client);

    String name() {
        return name;
    }

    /** As the application. */
    public DataSource dataSource() {
        return application;
    }

    /** As the application. */
    public JdbcClient client() {
        return client;
    }

    /** As the application. */
    public Transactions transactions() {
        return transactions;
    }

    /** As the owner of the tables, whom row-level security does not bind: to prepare what the application may not write. */
    public JdbcClient owner() {
        return JdbcClient.create(owner);
    }

    /** As somebody whom nothing binds. */
    JdbcClient superuser() {
        Login login = TestServer.postgres().superuser();
        return JdbcClient.create(
                new DriverManagerDataSource(TestServer.postgres().url(name), login.user(), login.password()));
    }

    @Override
    public void close() {
        application.close();
        owner.close();
        TestServer.dropDatabase(name);
    }

    private HikariDataSource pool(Login login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestServer.postgres().url(name));
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }
}
