package org.dinggang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dinggang.model.Case;
import org.dinggang.model.Objective;
import org.dinggang.model.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomCasesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 77, 123_456_789L})
    void theSameSeedGivesTheSameCase(long seed) {
        RandomCases.Shape shape = new RandomCases.Shape(5, 20, 2, 2, Objective.FILL_FIRST);
        assertThat(RandomCases.nasty(seed)).isEqualTo(RandomCases.nasty(seed));
        assertThat(RandomCases.medium(shape, seed)).isEqualTo(RandomCases.medium(shape, seed));
    }

    @Test
    void nastyCasesMeetEverythingSomewhere() {
        List<Case> cases = IntStream.range(0, 400).mapToObj(RandomCases::nasty).toList();
        List<Staff> staff =
                cases.stream().flatMap(value -> value.staff().stream()).toList();

        assertThat(cases).anyMatch(value -> value.pools().size() > 1);
        assertThat(cases).anyMatch(value -> !value.limits().isEmpty());
        assertThat(cases)
                .flatExtracting(value -> value.round().parameters().keySet())
                .contains("downwardUse", "overQuota.digest", "chainVacancies", "tenure.years");
        assertThat(staff).anyMatch(person -> person.pin() != null);
        assertThat(staff).anyMatch(person -> !person.exemptions().isEmpty());
        assertThat(staff).anyMatch(person -> !person.waivers().isEmpty());
        assertThat(staff).anyMatch(person -> person.spells().size() > 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4, 5})
    void aMediumCaseHasTheShapeAskedFor(long seed) {
        Case value = RandomCases.medium(new RandomCases.Shape(8, 30, 3, 2, null), seed);

        assertThat(value.institutions()).hasSize(8);
        assertThat(value.staff()).hasSize(240);
        assertThat(value.pools()).hasSize(3);
        assertThat(value.limits()).hasSize(2);
    }
}
