package org.dinggang.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The database of the application: where it is, who works on it, and that it is fit for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
@PropertySource("classpath:org/dinggang/database/database.properties")
class DatabaseConfiguration {
    /** Closed after everything that uses it. */
    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseProperties properties, @Value("${dinggang.home}") Path home) {
        return properties.url().isBlank()
                ? LocalPostgres.start(home, ServerOptions.of(properties.port()))
                : OrdinaryServer.of(properties);
    }

    @Bean
    ApplicationConnection applicationConnection(DatabaseServer server) {
        return new ApplicationConnection(server);
    }

    @Bean
    DatabaseUse databaseUse(DatabaseServer server) {
        return new DatabaseUse(server instanceof LocalPostgres);
    }

    @Bean
    OwnerConnection ownerConnection(DatabaseServer server) {
        return new OwnerConnection(server);
    }

    @Bean
    FlywayConfigurationCustomizer roleOfTheApplication(DatabaseServer server) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.putAll(Migrations.placeholders(server.application()));
            flyway.placeholders(placeholders);
        };
    }

    /** Nothing works on the tables before the role is known to be bound by what protects them. */
    @Bean
    FlywayMigrationStrategy migrateAndCheck(DatabaseServer server) {
        ApplicationRoleCheck check = new ApplicationRoleCheck(server);
        return (Flyway flyway) -> {
            check.run();
            flyway.migrate();
            check.run();
        };
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager, JdbcClient database) {
        return new Transactions(manager, database);
    }
}
