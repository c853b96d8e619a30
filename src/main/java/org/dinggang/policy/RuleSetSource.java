package org.dinggang.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a rule set is kept.
 *
 * @param name name of the rule set
 * @param file the file as a user knows it
 * @param location where its content is read
 */
record RuleSetSource(String name, String file, Location location) {

    /** Largest file of a rule set, in bytes. */
    static final int MOST_BYTES = 1_000_000;

    /** One that comes with the program. */
    static RuleSetSource builtIn(String name) {
        String file = name + RuleSets.SUFFIX;
        return new RuleSetSource(name, file, () -> RuleSets.resource(file));
    }

    /** One of a user's own. */
    static RuleSetSource file(String name, Path file) {
        return new RuleSetSource(name, file.toString(), () -> Files.newInputStream(file));
    }

    /** One that somebody has kept. */
    static RuleSetSource text(String name, String text) {
        return new RuleSetSource(
                name, name + RuleSets.SUFFIX, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] read() throws IOException {
        try (InputStream content = location.open()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /** Opens the content of a rule set. */
    interface Location {
        InputStream open() throws IOException;
    }
}
