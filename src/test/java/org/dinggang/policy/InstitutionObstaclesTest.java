package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an institution may make appointments on 2024-12-01 (盘人社发〔2024〕34号（十一）). */
class InstitutionObstaclesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // changed on | posts adjusted on | transfer pending | waived | what stands in the way
                "-          | -          | false | -                                     | -",
                "2024-12-01 | -          | false | -                                     | structure-adjusted",
                "2024-12-02 | -          | false | -                                     | -",
                "2024-11-01 | 2024-11-01 | false | -                                     | -",
                "2024-11-01 | 2024-10-31 | false | -                                     | structure-adjusted",
                "2024-11-01 | 2024-12-01 | false | -                                     | -",
                "2024-11-01 | 2024-12-02 | false | -                                     | structure-adjusted",
                "-          | -          | true  | -                                     | transfer-complete",
                "2024-11-01 | -          | true  | -                                     | transfer-complete structure-adjusted",
                "2024-11-01 | -          | true  | structure-adjusted                    | transfer-complete",
                "2024-11-01 | -          | true  | structure-adjusted transfer-complete  | -",
            })
    void whatStandsInTheWay(
            @Nullable LocalDate changedOn,
            @Nullable LocalDate adjustedOn,
            boolean pending,
            @Nullable String waived,
            @Nullable String expected) {
        List<Waiver> waivers = waived == null
                ? List.of()
                : Arrays.stream(waived.split(" "))
                        .map(rule -> new Waiver(rule, null, "盘人社函〔2024〕1号"))
                        .toList();
        Institution institution = new Institution(
                "A",
                "单位A",
                null,
                null,
                false,
                new Establishment(100, changedOn, adjustedOn, pending),
                Posts.NONE,
                Posts.NONE,
                waivers);
        String found = InstitutionObstacles.of(RuleSets.builtIn().load("panjin-2024"), institution, DAY).stream()
                .map(obstacle -> obstacle.rule().id())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
