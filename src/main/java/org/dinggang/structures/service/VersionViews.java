package org.dinggang.structures.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.model.Establishment;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.PostStructures;
import org.dinggang.registry.PostsInForce;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.Decision;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.VersionSummary.Force;
import org.dinggang.structures.VersionSummary.Kind;
import org.dinggang.structures.content.LifeCycle;
import org.dinggang.structures.content.Situation;
import org.dinggang.structures.content.VersionReport;
import org.dinggang.structures.store.StepRows;
import org.dinggang.structures.store.VersionRow;
import org.springframework.stereotype.Component;

/** Versions as people see them. To be asked inside a transaction. */
@Component
public class VersionViews {

    private final Institutions institutions;
    private final PostStructures ledger;
    private final StepRows steps;
    private final RuleSets ruleSets;
    private final Clock clock;

    VersionViews(Institutions institutions, PostStructures ledger, StepRows steps, RuleSets ruleSets, Clock clock) {
        this.institutions = institutions;
        this.ledger = ledger;
        this.steps = steps;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * An institution with the posts of the ledger.
     *
     * @param detail the institution
     * @param posts its posts, those ahead first
     */
    record Place(InstitutionDetail detail, List<PostsInForce> posts) {

        /** The establishment as it is. */
        BasedOn establishment() {
            Establishment establishment = detail.institution().establishment();
            return new BasedOn(establishment.authorized(), establishment.changedOn());
        }

        /** Whether a version of that key is in force. */
        Force force(VersionRow row) {
            if (row.state() != VersionState.APPROVED) {
                return Force.NONE;
            }
            Set<PostsInForce.State> states = new HashSet<>();
            posts.stream()
                    .filter(stored -> stored.version() != null && stored.version() == row.id())
                    .forEach(stored -> states.add(stored.state()));
            return states.contains(PostsInForce.State.IN_FORCE)
                    ? Force.IN_FORCE
                    : states.contains(PostsInForce.State.AHEAD) ? Force.AHEAD : Force.PAST;
        }
    }

    /** The institution, for somebody who may see it. */
    Place place(Actor actor, long institutionId) {
        return new Place(institutions.detail(actor, institutionId), ledger.history(actor, institutionId));
    }

    /** Places by key of the institution, each looked up once. */
    Map<Long, Place> places(Actor actor, List<VersionRow> rows) {
        Map<Long, Place> places = new HashMap<>();
        rows.forEach(row -> places.computeIfAbsent(row.institutionId(), id -> place(actor, id)));
        return places;
    }

    /** A version in a list. */
    VersionSummary summary(Actor actor, VersionRow row, Place place) {
        return new VersionSummary(
                row.id(),
                row.institutionId(),
                place.detail().institution().name(),
                Kind.DRAFTED,
                name(row),
                row.revision(),
                row.state(),
                place.force(row),
                row.content().inForceFrom(),
                all(row.content().technical()),
                row.content().reason(),
                row.author(),
                row.changedAt(),
                LifeCycle.allowed(actor, row.state(), row.hands()));
    }

    /** Posts that came with a workbook or an allocation of a pool, as a version. */
    VersionSummary other(PostsInForce posts, Place place) {
        LocalDate day = LocalDate.ofInstant(posts.added().at(), clock.getZone());
        boolean pooled = posts.allocation() != null;
        return new VersionSummary(
                null,
                place.detail().id(),
                place.detail().institution().name(),
                pooled ? Kind.POOLED : Kind.IMPORTED,
                pooled
                        ? new Text("统筹分配（" + posts.document() + "）", "pooled posts (" + posts.document() + ")")
                        : new Text(day + "导入", "imported on " + day),
                0,
                VersionState.APPROVED,
                force(posts.state()),
                posts.inForceFrom(),
                all(posts.posts()),
                null,
                posts.added().actor(),
                posts.added().at(),
                Set.of());
    }

    private static Force force(PostsInForce.State state) {
        return switch (state) {
            case AHEAD -> Force.AHEAD;
            case IN_FORCE -> Force.IN_FORCE;
            case PAST -> Force.PAST;
        };
    }

    /** A version. */
    VersionDetail detail(Actor actor, VersionRow row) {
        Place place = place(actor, row.institutionId());
        return new VersionDetail(
                summary(actor, row, place),
                row.content(),
                row.basedOn(),
                row.decision(),
                report(row, place),
                steps.of(row.id()));
    }

    /** What the check says of a version today. */
    StructureReport report(VersionRow row, Place place) {
        Decision decision = row.state() == VersionState.APPROVED ? row.decision() : null;
        return VersionReport.of(
                ruleSets,
                row.content(),
                new Situation(
                        name(row).zh(),
                        row.basedOn(),
                        place.establishment(),
                        place.posts().isEmpty(),
                        decision == null ? null : decision.level(),
                        decision == null ? null : decision.approvedOn()));
    }

    /** What the check says of what is not stored yet. */
    StructureReport report(VersionContent content, Place place) {
        BasedOn now = place.establishment();
        return VersionReport.of(
                ruleSets, content, new Situation("", now, now, place.posts().isEmpty(), null, null));
    }

    /** What people call a version. */
    static Text name(VersionRow row) {
        return new Text("第" + row.number() + "版", "version " + row.number());
    }

    private static int all(Posts posts) {
        return posts.numbers().values().stream().mapToInt(Integer::intValue).sum();
    }
}
