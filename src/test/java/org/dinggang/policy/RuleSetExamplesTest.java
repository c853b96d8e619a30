package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.policy.RuleSetExamples.PersonExample;
import org.dinggang.policy.RuleSetExamples.PostsExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rule sets do to people what their tables say")
class RuleSetExamplesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("people")
    void person(String name, PersonExample row) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        Case data = ExampleCases.of(row, name);
        Policy policy = Policy.of(data, ruleSet);
        Staff staff = data.staff().getFirst();
        Grade asked = Grade.of(row.asked());

        List<Obstacle> obstacles = policy.obstaclesTo(staff, asked);
        boolean proposed = policy.optionsOf(staff).stream()
                .anyMatch(option -> option.grade().equals(asked));
        String found = !obstacles.isEmpty()
                ? obstacles.stream()
                        .map(Obstacle::rule)
                        .sorted()
                        .map(RuleId::id)
                        .collect(Collectors.joining(", "))
                : proposed ? "lawful" : "not proposed";
        assertThat(found).isEqualTo(row.expected());
        assertThat(proposed).as("is an option").isEqualTo("lawful".equals(row.expected()));
        assertThat(earliest(obstacles)).isEqualTo(row.earliest() == null ? List.of() : List.of(row.earliest()));
        if (row.outsideQuotas() != null) {
            assertThat(policy.isQuotaExempt(staff, asked))
                    .as("outside the quotas")
                    .isEqualTo(row.outsideQuotas());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("people")
    void clauseOfPerson(String name, PersonExample row) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        Set<RuleId> broken = Arrays.stream(row.expected().split(", "))
                .flatMap(id -> RuleId.of(id).stream())
                .collect(Collectors.toUnmodifiableSet());
        Stream<Clause> deciding = ruleSet.rules().values().stream()
                .filter(rule -> broken.isEmpty() || broken.contains(rule.id()))
                .flatMap(rule -> rule.clauses().stream());
        assertThat(Stream.concat(deciding, otherClauses(ruleSet)).map(Clause::citation))
                .contains(row.clause());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("posts")
    void clauseOfPosts(String name, PostsExample row) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        Stream<Clause> deciding = ruleSet.rule(RuleId.QUOTA).clauses().stream();
        assertThat(Stream.concat(deciding, otherClauses(ruleSet)).map(Clause::citation))
                .contains(row.clause());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRowHasItsOwnNumberAndEveryRuleSetItsTable(String name) {
        RuleSetExamples table = RuleSetExamples.of(name);
        assertThat(table.ruleSet()).isEqualTo(name);
        assertThat(Stream.concat(
                        table.people().stream().map(PersonExample::id),
                        table.posts().stream().map(PostsExample::id)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(8);
    }

    static Iterable<String> names() {
        return RuleSets.builtIn().names();
    }

    static Stream<Arguments> people() {
        return RuleSets.builtIn().names().stream()
                .flatMap(name -> RuleSetExamples.of(name).people().stream().map(row -> Arguments.of(name, row)));
    }

    static Stream<Arguments> posts() {
        return RuleSets.builtIn().names().stream()
                .flatMap(name -> RuleSetExamples.of(name).posts().stream().map(row -> Arguments.of(name, row)));
    }

    /** Clauses of parameters and exemptions: they decide as well, inside a rule. */
    private static Stream<Clause> otherClauses(RuleSet ruleSet) {
        return Stream.concat(
                ruleSet.bases().values().stream().flatMap(basis -> basis.clauses().stream()),
                ruleSet.exemptions().values().stream().flatMap(kind -> kind.clauses().stream()));
    }

    private static List<LocalDate> earliest(List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(Obstacle.TenureShort.class::isInstance)
                .map(Obstacle.TenureShort.class::cast)
                .map(Obstacle.TenureShort::earliest)
                .filter(Objects::nonNull)
                .toList();
    }
}
