package org.dinggang.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetsTest {

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInRuleSetLoads(String name) {
        RuleSet ruleSet = RuleSets.builtIn().load(name);
        assertThat(ruleSet.name()).isEqualTo(name);
        assertThat(ruleSet.rules()).containsOnlyKeys(RuleId.values());
    }

    static Iterable<String> names() {
        return RuleSets.builtIn().names();
    }

    @Test
    void panjinGivesBothSentencesOnPostsAndTheSecondForNewStaffOnly() {
        RuleDefinition quota = RuleSets.builtIn().load("panjin-2024").rule(RuleId.QUOTA);
        assertThat(quota.clausesFor(false)).hasSize(1);
        assertThat(quota.clausesFor(true)).hasSize(2);
    }
}
