package org.dinggang.ui.versions;

import java.util.List;
import java.util.Objects;
import org.dinggang.access.Actor;
import org.dinggang.policy.RuleSet;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.structures.VersionComparison;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.ui.structure.StructureServices;
import org.jspecify.annotations.Nullable;

/**
 * A version as its screen needs it.
 *
 * @param detail the version
 * @param institution its institution with the posts in force today
 * @param rules rule sets that say something of structures, the latest first
 * @param fromInForce the difference from the version in force; null where that is this one, or there is none but imported posts
 */
record OpenVersion(
        VersionDetail detail,
        InstitutionDetail institution,
        List<RuleSet> rules,
        @Nullable VersionComparison fromInForce) {

    /** The version with everything around it. */
    static OpenVersion load(StructureServices services, Actor actor, long version) {
        VersionDetail detail = services.versions().detail(actor, version);
        long institution = detail.summary().institutionId();
        Long inForce = services.versions().list(actor, institution).stream()
                .filter(one -> one.force() == Force.IN_FORCE)
                .map(VersionSummary::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new OpenVersion(
                detail,
                services.institutions().detail(actor, institution),
                services.structureRules(),
                inForce == null || inForce == version
                        ? null
                        : services.versions().compare(actor, inForce, version));
    }

    /** The rule set that the version names; the latest where that is no more. */
    RuleSet ruleSet() {
        return rules.stream()
                .filter(one -> one.name().equals(detail.content().basis().ruleSet()))
                .findFirst()
                .orElseGet(rules::getFirst);
    }

    /** Its key. */
    long id() {
        return Objects.requireNonNull(detail.summary().id());
    }
}
