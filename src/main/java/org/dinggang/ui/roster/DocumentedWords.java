package org.dinggang.ui.roster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Text;
import org.dinggang.policy.ExemptionKind;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.springframework.stereotype.Component;

/** What people call the rules that a waiver can lift and the kinds of exemption, from the rule sets that come with the program. */
@Component
public class DocumentedWords {
    private final Map<RuleId, Text> rules = new LinkedHashMap<>();
    private final Map<String, ExemptionKind> kinds = new LinkedHashMap<>();

    /** Reads the rule sets. */
    public DocumentedWords() {
        RuleSets ruleSets = RuleSets.builtIn();
        for (String name : ruleSets.names()) {
            RuleSet ruleSet = ruleSets.load(name);
            ruleSet.rules().forEach((id, rule) -> rules.putIfAbsent(id, rule.title()));
            ruleSet.exemptions().forEach(kinds::putIfAbsent);
        }
    }

    /** Rules that a waiver for a person can lift: those about persons that do not bind absolutely. */
    List<RuleId> waivable() {
        return Arrays.stream(RuleId.values())
                .filter(rule -> !rule.isAlwaysAbsolute() && !rule.isAboutInstitution())
                .toList();
    }

    /** What people call a rule; an unknown one by its identifier. */
    Text rule(String id) {
        return RuleId.of(id).map(rules::get).orElse(Text.same(id));
    }

    /** Identifiers of the kinds of exemption. */
    Set<String> kinds() {
        return kinds.keySet();
    }

    /** What people call a kind of exemption; an unknown one by its identifier. */
    Text kind(String id) {
        return Optional.ofNullable(kinds.get(id)).map(ExemptionKind::title).orElse(Text.same(id));
    }

    /** Whether an exemption of the kind names its grade. */
    boolean kindNamesGrade(String id) {
        return Optional.ofNullable(kinds.get(id))
                .map(kind -> kind.grade() == null)
                .orElse(true);
    }
}
