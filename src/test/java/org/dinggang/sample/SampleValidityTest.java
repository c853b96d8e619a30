package org.dinggang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the kind, size and seed: a sample is a case that can be read without a single problem or warning. */
class SampleValidityTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> samples() {
        return Stream.of(SampleKind.values())
                .flatMap(kind -> Stream.of(12, 160, 1_200, 5_000)
                        .flatMap(people -> Stream.of(1L, 2L, 2024L).map(seed -> Arguments.of(kind, people, seed))));
    }

    @ParameterizedTest(name = "{0}, {1} people, seed {2}")
    @MethodSource("samples")
    void isUsable(SampleKind kind, int people, long seed) throws UnusableInputException, IOException {
        Case sample = SampleGenerator.generate(kind, people, seed);
        Path file = folder.resolve("sample.json");
        CaseFiles.write(sample, file);

        ReadCase read = CaseFiles.read(file, RuleSets.builtIn());

        assertThat(read.warnings()).isEmpty();
        assertThat(read.value()).isEqualTo(sample);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws UnusableInputException, IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        CaseFiles.write(SampleGenerator.generate(SampleKind.CITY, 3_000, 7), first);
        CaseFiles.write(SampleGenerator.generate(SampleKind.CITY, 3_000, 7), second);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }
}
