package org.dinggang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code datasets} are what the commands in their README make. */
class DatasetsTest {

    private static final Path DATASETS = Path.of("datasets");
    private static final long MOST_BYTES = 12_000_000;
    private static final long MOST_BYTES_OF_A_WORKBOOK = 2_000_000;

    @TempDir
    private Path folder;

    /**
     * One dataset.
     *
     * @param kind its kind, of the usual size
     * @param seed seed that it was made with
     */
    record Dataset(SampleKind kind, long seed) {

        Path json() {
            return DATASETS.resolve(kind.id() + ".json");
        }

        Path workbook() {
            return DATASETS.resolve(kind.id() + ".xlsx");
        }

        @Override
        public String toString() {
            return kind.id();
        }
    }

    static Stream<Dataset> datasets() {
        return Stream.of(
                new Dataset(SampleKind.HOSPITAL, 23),
                new Dataset(SampleKind.COLLEGE, 3),
                new Dataset(SampleKind.COUNTY_SCHOOLS, 2),
                new Dataset(SampleKind.RESEARCH_INSTITUTE, 2),
                new Dataset(SampleKind.EXTENSION_STATION, 101));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void isMadeAgainByteForByte(Dataset dataset) throws UnusableInputException, IOException {
        Path again = folder.resolve("again.json");
        CaseFiles.write(SampleGenerator.generate(dataset.kind(), dataset.kind().usualPeople(), dataset.seed()), again);

        assertThat(Files.mismatch(dataset.json(), again)).isEqualTo(-1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void isTheSameAsWorkbook(Dataset dataset) throws UnusableInputException {
        ReadCase json = CaseFiles.read(dataset.json(), RuleSets.builtIn());
        ReadCase workbook = CaseFiles.read(dataset.workbook(), RuleSets.builtIn());

        assertThat(workbook.warnings()).isEmpty();
        assertThat(workbook.value()).isEqualTo(json.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasets")
    void theReadmeSaysHowItWasMade(Dataset dataset) throws IOException {
        String command = "./dinggang generate --kind " + dataset.kind().id() + " --seed " + dataset.seed();

        assertThat(Files.readString(DATASETS.resolve("README.md"))).contains(command);
    }

    @Test
    void theFilesStaySmall() throws IOException {
        long bytes = 0;
        for (Dataset dataset : datasets().toList()) {
            assertThat(Files.size(dataset.workbook())).isLessThan(MOST_BYTES_OF_A_WORKBOOK);
            bytes += Files.size(dataset.json()) + Files.size(dataset.workbook());
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
