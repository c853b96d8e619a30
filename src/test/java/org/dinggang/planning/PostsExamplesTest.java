package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.policy.ExampleCases;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSetExamples;
import org.dinggang.policy.RuleSetExamples.PostsExample;
import org.dinggang.policy.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rule sets count posts as their tables say")
class PostsExamplesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("posts")
    void posts(String name, PostsExample row) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        Case data = ExampleCases.of(row, name);
        Map<String, Grade> moves = new TreeMap<>();
        for (Staff staff : data.staff()) {
            if (staff.id().contains(" to ")) {
                String grade = staff.id().replaceFirst(".* to ", "").replaceFirst(" #.*", "");
                moves.put(staff.id(), Grade.of(Integer.parseInt(grade)));
            }
        }
        Evaluation evaluation = Checker.of(data, ruleSet).check(Plan.of(moves));
        assertThat(evaluation.violations())
                .allSatisfy(violation -> assertThat(violation.quota())
                        .as("nothing but numbers is at stake")
                        .isNotNull());
        String found = evaluation.violations().stream()
                .map(violation -> String.valueOf(violation.quota()).replace(ExampleCases.INSTITUTION + "/", "")
                        + " over by " + violation.by())
                .collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "lawful" : found).isEqualTo(row.expected());
    }

    static Stream<Arguments> posts() {
        return RuleSets.builtIn().names().stream()
                .flatMap(name -> RuleSetExamples.of(name).posts().stream().map(row -> Arguments.of(name, row)));
    }
}
