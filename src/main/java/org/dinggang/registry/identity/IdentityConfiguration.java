package org.dinggang.registry.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key for identity numbers comes from. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
    /**
     * The cipher.
     *
     * @param key the key in Base64; empty where it is in the file
     * @param home the program's home
     */
    @Bean
    IdentityCipher identityCipher(
            @Value("${dinggang.identity.key:}") String key, @Value("${dinggang.home}") Path home) {
        return new IdentityCipher(key.isBlank() ? MasterKey.in(home) : MasterKey.of(key));
    }
}
