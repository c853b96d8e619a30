package org.dinggang.registry.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which key identity numbers are kept with.
 *
 * @param key 32 bytes in Base64; empty where the key is in the file of the program's home
 */
@ConfigurationProperties("dinggang.identity")
record IdentityProperties(@DefaultValue("") String key) {
    /** Whether the key is in the file. */
    boolean isInFile() {
        return key.isBlank();
    }

    /** Without the key, which no log may show. */
    @Override
    public String toString() {
        return "IdentityProperties[]";
    }
}
