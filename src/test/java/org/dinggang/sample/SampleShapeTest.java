package org.dinggang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Plan;
import org.dinggang.planning.QuotaUse;
import org.dinggang.policy.PersonState;
import org.dinggang.policy.Policy;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples look like real rosters: what the datasets promise is there, whatever the seed. */
class SampleShapeTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theSameSeedGivesTheSameCaseAndAnotherSeedAnother(SampleKind kind) {
        Case value = SampleGenerator.generate(kind, 300, 5);

        assertThat(SampleGenerator.generate(kind, 300, 5)).isEqualTo(value);
        assertThat(SampleGenerator.generate(kind, 300, 6)).isNotEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everySizeHasExactlySoManyPeople(SampleKind kind) {
        for (int people : List.of(1, 2, 7, 8, 12, 160, 1_201)) {
            assertThat(SampleGenerator.generate(kind, people, 1).staff()).hasSize(people);
        }
    }

    @Test
    void aSampleHasPeople() {
        assertThatThrownBy(() -> SampleGenerator.generate(SampleKind.CITY, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleGenerator.generate(SampleKind.CITY, 1_000_001, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aHospitalHasItsPyramid(long seed) {
        Case value = SampleGenerator.generate(SampleKind.HOSPITAL, 1_200, seed);
        Policy policy = Policy.of(value, ruleSet());
        Map<Rank, Long> holders = value.staff().stream()
                .map(person -> policy.stateOf(person).current())
                .filter(grade -> grade != null)
                .collect(Collectors.groupingBy(Grade::rank, TreeMap::new, Collectors.counting()));

        assertThat(holders.get(Rank.FULL_SENIOR)).isBetween(50L, 90L);
        assertThat(holders.get(Rank.ASSOCIATE_SENIOR)).isBetween(200L, 280L);
        assertThat(holders.get(Rank.INTERMEDIATE)).isBetween(440L, 560L);
        assertThat(holders.get(Rank.ASSISTANT)).isBetween(260L, 420L);
        assertThat(averageAge(value, policy, Rank.FULL_SENIOR))
                .isGreaterThan(averageAge(value, policy, Rank.INTERMEDIATE) + 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aHospitalHasEverybodyWhoMakesARoundHard(long seed) {
        Case value = SampleGenerator.generate(SampleKind.HOSPITAL, 1_200, seed);
        Policy policy = Policy.of(value, ruleSet());

        assertThat(share(value, person -> !policy.optionsOf(person).isEmpty())).isBetween(50, 75);
        assertThat(share(value, person -> waitsForTheNextRank(policy.stateOf(person))))
                .isBetween(18, 35);
        assertThat(count(value, person -> policy.stateOf(person).isLeaving())).isBetween(8L, 50L);
        assertThat(count(value, person -> policy.stateOf(person).isNeverAppointed()))
                .isBetween(20L, 60L);
        assertThat(count(value, person -> policy.stateOf(person).previous() != null))
                .isPositive();
        assertThat(count(value, SampleShapeTest::isIncomplete)).isBetween(2L, 40L);
        assertThat(count(value, person -> !person.applied())).isBetween(20L, 90L);
        assertThat(count(value, person -> person.disciplinedUntil() != null)).isPositive();
        assertThat(count(value, person -> !person.exemptions().isEmpty())).isPositive();
        assertThat(count(value, person -> !person.priority().isEmpty())).isBetween(20L, 90L);
        assertThat(value.limits()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HOSPITAL", "COLLEGE", "COUNTY_SCHOOLS", "RESEARCH_INSTITUTE", "CITY"})
    void someGradesHoldTooManyAndSomeHaveRoom(SampleKind kind) {
        Case value = SampleGenerator.generate(kind, Math.min(kind.usualPeople(), 3_000), 4);
        List<QuotaUse> quotas =
                Checker.of(value, ruleSet()).check(new Plan(new TreeMap<>())).quotas();

        assertThat(quotas).anyMatch(use -> use.before() > use.max());
        assertThat(quotas).anyMatch(use -> use.before() < use.max());
    }

    @Test
    void meritTiesAreCommonAndSomeOnlyTheIdentifierSeparates() {
        Case value = SampleGenerator.generate(SampleKind.HOSPITAL, 1_200, 1);
        Map<List<Object>, Long> alike = value.staff().stream()
                .filter(person -> person.merit() != null && !person.spells().isEmpty())
                .collect(Collectors.groupingBy(
                        person -> List.of(person.meritHundredths(), person.spells(), person.titles()),
                        Collectors.counting()));

        assertThat(alike.values()).anyMatch(number -> number > 1);
    }

    @Test
    void schoolsOfACountyShareTheirSeniorPosts() {
        Case value = SampleGenerator.generate(SampleKind.COUNTY_SCHOOLS, 3_000, 1);

        assertThat(value.institutions()).hasSize(40);
        assertThat(value.pools()).hasSize(2).allSatisfy(pool -> {
            assertThat(pool.institutions()).hasSizeGreaterThan(10);
            assertThat(pool.posts().numbers()).isNotEmpty();
        });
        assertThat(value.institutions())
                .anyMatch(school -> school.establishment().changedOn() != null
                        && school.waivers().isEmpty());
    }

    @Test
    void aCityHasAHundredPeopleToAnInstitution() {
        Case value = SampleGenerator.generate(SampleKind.CITY, 20_000, 1);

        assertThat(value.staff().size() / value.institutions().size()).isBetween(70, 130);
        assertThat(value.pools()).isNotEmpty();
        assertThat(value.institutions())
                .anyMatch(institution -> institution.establishment().transferPending());
        assertThat(value.institutions().stream()
                        .map(institution -> institution.category())
                        .distinct())
                .hasSizeGreaterThan(4);
    }

    private static boolean waitsForTheNextRank(PersonState state) {
        Grade current = state.current();
        Rank title = state.titleRank();
        return current != null && title != null && title.isAbove(current.rank());
    }

    private static boolean isIncomplete(Staff person) {
        return person.spells().stream().anyMatch(spell -> spell.from() == null)
                || person.titles().stream().anyMatch(title -> title.obtainedOn() == null);
    }

    private static double averageAge(Case value, Policy policy, Rank rank) {
        return value.staff().stream()
                .filter(person -> {
                    Grade current = policy.stateOf(person).current();
                    return current != null && current.rank() == rank && person.birthDate() != null;
                })
                .mapToInt(person -> person.birthDate() == null
                        ? 0
                        : 2024 - person.birthDate().getYear())
                .average()
                .orElseThrow();
    }

    private static int share(Case value, Predicate<Staff> filter) {
        return (int) (count(value, filter) * 100 / value.staff().size());
    }

    private static long count(Case value, Predicate<Staff> filter) {
        return value.staff().stream().filter(filter).count();
    }

    private static RuleSet ruleSet() {
        return RuleSets.builtIn().load("panjin-2024");
    }
}
