package org.dinggang.ui.structures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.policy.RuleSet;
import org.dinggang.registry.EstablishmentRecord;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.structures.RankRecommendations;
import org.dinggang.structures.Standing;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionEffect;
import org.dinggang.structures.VersionSummary;
import org.dinggang.ui.structure.StructureServices;

/**
 * The structure of an institution as it is today.
 *
 * @param detail the institution with its posts in force
 * @param rules rule sets that say something of structures, the latest first
 * @param current the rule set in force today among them
 * @param inForce the posts in force with what else is known, by that rule set
 * @param holders who holds the posts in force
 * @param versions its versions, the newest first
 * @param standing whether it may hold rounds
 * @param recommendations how many may be recommended for titles
 * @param history what has become of the establishment, the latest first
 */
record StructureState(
        InstitutionDetail detail,
        List<RuleSet> rules,
        RuleSet current,
        VersionContent inForce,
        VersionEffect holders,
        List<VersionSummary> versions,
        Standing standing,
        RankRecommendations recommendations,
        List<EstablishmentRecord> history) {

    /** Everything of the institution that the actor sees. */
    static StructureState load(StructureServices services, Actor actor, long institution, LocalDate today) {
        InstitutionDetail detail = services.institutions().detail(actor, institution);
        List<RuleSet> rules = services.structureRules();
        RuleSet current = current(rules, today);
        VersionContent inForce = services.versions().proposal(actor, institution, current.name());
        return new StructureState(
                detail,
                rules,
                current,
                inForce,
                services.effects().ofContent(actor, institution, inForce),
                services.versions().list(actor, institution),
                services.standings()
                        .of(actor, Set.of(institution), today, current.name())
                        .getFirst(),
                services.recommendations().of(actor, Set.of(institution)).getFirst(),
                services.establishments().history(actor, institution));
    }

    private static RuleSet current(List<RuleSet> rules, LocalDate today) {
        Optional<RuleSet> latest = rules.stream()
                .filter(one -> !one.validFrom().isAfter(today))
                .max(Comparator.comparing(RuleSet::validFrom));
        return latest.orElseGet(rules::getFirst);
    }
}
