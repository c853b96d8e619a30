package org.dinggang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application does about its database when it starts, by its settings. */
@DatabaseTest
class DatabaseConfigurationTest {
    private final TestDatabase database;

    DatabaseConfigurationTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void withoutAddressTheEmbeddedServerIsMadeAndFoundAgain(@TempDir Path home) {
        Map<String, String> settings = Map.of("dinggang.home", home.toString());
        try (ConfigurableApplicationContext application = start(settings)) {
            JdbcClient client = application.getBean(JdbcClient.class);
            assertThat(client.sql("select current_user").query(String.class).single())
                    .isEqualTo("dinggang_app");
            assertThat(client.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThat(client.sql("show data_checksums").query(String.class).single())
                    .isEqualTo("on");
            assertThat(application
                            .getBean(Transactions.class)
                            .read(
                                    VisibleInstitutions.of(3),
                                    () -> client.sql("select visible_institutions()::text")
                                            .query(String.class)
                                            .single()))
                    .isEqualTo("{3}");
        }
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        try (ConfigurableApplicationContext application = start(settings)) {
            assertThat(application
                            .getBean(JdbcClient.class)
                            .sql("select actor() is null")
                            .query(boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void withAnAddressTheApplicationWorksThereAndTheServerGoesOn() {
        try (ConfigurableApplicationContext application = start(ordinary(Map.of()))) {
            assertThat(application
                            .getBean(JdbcClient.class)
                            .sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo(database.name());
        }
        assertThat(database.client().sql("select 1").query(int.class).single()).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "superuser, superuser, 超级用户",
        "bypassrls, BYPASSRLS, BYPASSRLS",
        "in role dinggang_owner, owns the database, 拥有数据库",
        "in role postgres, superuser, 超级用户"
    })
    void aRoleThatIsNotBoundIsRefused(String right, String english, String chinese) {
        JdbcClient superuser = database.superuser();
        superuser.sql("create role unbound login password 'secret' " + right).update();
        superuser
                .sql("grant connect on database %s to unbound".formatted(database.name()))
                .update();
        try {
            refusal(ordinary(Map.of("dinggang.database.user", "unbound", "dinggang.database.password", "secret")))
                    .satisfies(problem -> {
                        assertThat(problem.text().en())
                                .contains("role unbound cannot be used")
                                .contains(english);
                        assertThat(problem.text().zh()).contains("unbound 不能使用").contains(chinese);
                    });
        } finally {
            superuser.sql("drop owned by unbound; drop role unbound").update();
        }
    }

    @Test
    void theOwnerOfATableIsRefused() {
        JdbcClient superuser = database.superuser();
        superuser.sql("create table owned (id bigint)").update();
        superuser.sql("alter table owned owner to dinggang_app").update();
        try {
            refusal(ordinary(Map.of())).withMessageContaining("tables in it");
        } finally {
            superuser.sql("drop table owned").update();
        }
    }

    @Test
    void allMissingSettingsAreNamedAtOnce() {
        refusal(ordinary(Map.of("dinggang.database.owner", "", "dinggang.database.password", "")))
                .withMessageContaining("DINGGANG_DB_PASSWORD、DINGGANG_DB_OWNER。")
                .withMessageContaining("DINGGANG_DB_PASSWORD, DINGGANG_DB_OWNER.");
    }

    @Test
    void anAddressOfAnotherKindIsRefused() {
        refusal(ordinary(Map.of("dinggang.database.url", "jdbc:mysql://localhost/dinggang")))
                .withMessageContaining("jdbc:postgresql://");
    }

    @Test
    void aWrongPasswordIsSaidWithoutShowingIt() {
        refusal(ordinary(Map.of("dinggang.database.password", "not-this-one")))
                .withMessageContaining("as dinggang_app")
                .satisfies(problem -> assertThat(problem).hasMessageNotContaining("not-this-one"));
    }

    /** Why the application does not start. */
    private static ThrowableAssertAlternative<DatabaseException> refusal(Map<String, String> settings) {
        return assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> {
            try {
                start(settings).close();
            } catch (BeansException e) {
                throw firstOf(e);
            }
        });
    }

    private static Throwable firstOf(Throwable problem) {
        Throwable cause = problem;
        while (!(cause instanceof DatabaseException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private Map<String, String> ordinary(Map<String, String> changes) {
        Map<String, String> settings = new LinkedHashMap<>(SpringTestDatabase.settings(database.name()));
        settings.putAll(changes);
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        SpringApplication application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .build();
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** As much of the application as the database needs. */
    @Import(DatabaseConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Application {}
}
