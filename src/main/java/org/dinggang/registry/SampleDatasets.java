package org.dinggang.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;

/** The sample institutions that the build puts on the class path, for a demonstration. */
public final class SampleDatasets {
    private SampleDatasets() {}

    /**
     * Reads a data set.
     *
     * @param name as in {@code datasets/}, without its ending
     * @throws IllegalStateException if the build has left it out or it cannot be used
     */
    public static Case read(String name) throws IOException {
        String file = name + ".json";
        Path copy = Files.createTempFile(name, ".json");
        try (InputStream stream = SampleDatasets.class.getResourceAsStream("/datasets/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The build has left out data set " + file);
            }
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return CaseFiles.read(copy, RuleSets.builtIn()).value();
        } catch (UnusableInputException unusable) {
            throw new IllegalStateException("Data set " + file + " cannot be used", unusable);
        } finally {
            Files.delete(copy);
        }
    }
}
