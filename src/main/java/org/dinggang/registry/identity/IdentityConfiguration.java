package org.dinggang.registry.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the key for identity numbers comes from, and that it is the one of the numbers that are stored already. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {
    /**
     * The key of the database's numbers.
     *
     * @throws org.dinggang.registry.RegistryException where the numbers that are stored were made with another key
     */
    @Bean
    IdentityKey identityKey(IdentityProperties properties, @Value("${dinggang.home}") Path home, JdbcClient database) {
        return IdentityKey.of(properties, home, database);
    }

    /** The cipher. */
    @Bean
    IdentityCipher identityCipher(IdentityKey key) {
        return key.cipher();
    }
}
