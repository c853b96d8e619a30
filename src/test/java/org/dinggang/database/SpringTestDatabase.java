package org.dinggang.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Every application that {@code @SpringBootTest} starts gets a migrated database of its own on the tests' server, and connects to it like to
 * any ordinary server. Test classes that share an application share its database too.
 */
final class SpringTestDatabase implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, SpringBootTest.class) ? new Customizer() : null;
    }

    /** The settings of an application that works on that database of the tests' server. */
    static Map<String, String> settings(String database) {
        LocalPostgres postgres = TestServer.postgres();
        return Map.of(
                "dinggang.home",
                TestServer.home().toString(),
                "dinggang.database.url",
                postgres.url(database),
                "dinggang.database.user",
                postgres.application().user(),
                "dinggang.database.password",
                postgres.application().password(),
                "dinggang.database.owner",
                postgres.owner().user(),
                "dinggang.database.owner-password",
                postgres.owner().password(),
                // a busy machine is slow and not without a database
                "spring.datasource.hikari.connection-timeout",
                "60000");
    }

    /** All are equal, so that Spring shares applications between test classes as it would without them. */
    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Map<String, Object> settings = Map.copyOf(settings(TestServer.createDatabase()));
            context.getEnvironment().getPropertySources().addLast(new MapPropertySource("test database", settings));
        }
    }
}
