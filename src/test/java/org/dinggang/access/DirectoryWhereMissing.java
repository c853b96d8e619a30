package org.dinggang.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests of the whole application without the registry's services. */
@TestConfiguration(proxyBeanMethods = false)
public class DirectoryWhereMissing {
    @Bean
    @ConditionalOnMissingBean(InstitutionDirectory.class)
    InstitutionDirectory directoryFromTables(JdbcClient database) {
        return new DirectoryInTests(database);
    }
}
