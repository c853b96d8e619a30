package org.dinggang.rounds.service;

import java.nio.file.Path;
import org.dinggang.policy.RuleSets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rounds find what they need. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    /** The rule sets of the program and, where a directory is named, those of its owner. */
    @Bean
    RuleSets ruleSets(@Value("${dinggang.rules}") String directory) {
        RuleSets builtIn = RuleSets.builtIn();
        return directory.isBlank() ? builtIn : builtIn.with(Path.of(directory));
    }
}
