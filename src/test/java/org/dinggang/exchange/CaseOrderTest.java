package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a case may stand in any order. */
class CaseOrderTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shuffledParts(long seed) throws Exception {
        JsonNode sound = MAPPER.readTree(CaseText.SOUND);
        List<String> names = new ArrayList<>(sound.propertyNames());
        Collections.shuffle(names, new Random(seed));
        ObjectNode shuffled = MAPPER.createObjectNode();
        names.forEach(name -> shuffled.set(name, sound.get(name)));
        Path file = Files.writeString(folder.resolve("shuffled.json"), shuffled.toString());

        assertThat(CaseFiles.read(file, RuleSets.builtIn()).value())
                .isEqualTo(CaseText.read(CaseText.SOUND, folder).value());
    }
}
