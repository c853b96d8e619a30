package org.dinggang.ui.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dinggang.access.CurrentActor;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.Establishments;
import org.dinggang.registry.Institutions;
import org.dinggang.rounds.Rounds;
import org.dinggang.structures.RecommendationNumbers;
import org.dinggang.structures.Standings;
import org.dinggang.structures.StructureEffects;
import org.dinggang.structures.StructureVersions;
import org.dinggang.ui.shell.Background;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the screens about structures work with.
 *
 * @param versions versions of structures
 * @param effects what they do to people and plans
 * @param standings whether rounds may be held
 * @param recommendations how many may be recommended for titles
 * @param institutions institutions
 * @param establishments their establishments
 * @param rounds rounds, for those whose plans a version concerns
 * @param ruleSets rule sets
 * @param actor who is at the screen
 * @param background for what takes longer than a listener may
 * @param failures tells why something was not done
 * @param clock says what day it is
 */
@Component
public record StructureServices(
        StructureVersions versions,
        StructureEffects effects,
        Standings standings,
        RecommendationNumbers recommendations,
        Institutions institutions,
        Establishments establishments,
        Rounds rounds,
        RuleSets ruleSets,
        CurrentActor actor,
        Background background,
        Failures failures,
        Clock clock) {

    /** The day today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The rule sets that say something of structures, the latest first. Reads files, so it is nothing for a listener. */
    public List<RuleSet> structureRules() {
        return ruleSets.names().stream()
                .map(ruleSets::load)
                .filter(rules -> Objects.nonNull(rules.structure()))
                .sorted((one, other) -> other.validFrom().compareTo(one.validFrom()))
                .toList();
    }
}
