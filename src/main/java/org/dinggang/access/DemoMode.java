package org.dinggang.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration: sample institutions, and users whose password everybody may read. By default it is if no database
 * server has been configured and the program brings its own; {@code dinggang.demo} decides otherwise.
 */
@Component
public class DemoMode {
    private final boolean on;

    DemoMode(
            @Value("${dinggang.demo:#{null}}") @Nullable Boolean demo,
            @Value("${dinggang.database.url:}") String databaseAddress) {
        this.on = demo == null ? databaseAddress.isBlank() : demo;
    }

    /** Whether it is. */
    public boolean isOn() {
        return on;
    }
}
