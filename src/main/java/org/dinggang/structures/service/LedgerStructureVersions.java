package org.dinggang.structures.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Text;
import org.dinggang.structures.Approval;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.StructureVersions;
import org.dinggang.structures.VersionComparison;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionDetail;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.VersionSummary;
import org.dinggang.structures.content.VersionDifference;
import org.dinggang.structures.service.VersionViews.Place;
import org.dinggang.structures.store.VersionRow;
import org.dinggang.structures.store.VersionRows;
import org.springframework.stereotype.Service;

/** Versions in the database: what is asked about them here, what is done with them in {@link VersionChanges}. */
@Service
class LedgerStructureVersions implements StructureVersions {

    private final Transactions transactions;
    private final VersionScope scope;
    private final VersionRows rows;
    private final VersionViews views;
    private final VersionChanges changes;

    LedgerStructureVersions(
            Transactions transactions,
            VersionScope scope,
            VersionRows rows,
            VersionViews views,
            VersionChanges changes) {
        this.transactions = transactions;
        this.scope = scope;
        this.rows = rows;
        this.views = views;
        this.changes = changes;
    }

    @Override
    public List<VersionSummary> list(Actor actor, long institutionId) {
        return read(actor, institutionId, () -> {
            Place place = views.place(actor, institutionId);
            List<VersionSummary> all = new ArrayList<>();
            rows.list(institutionId).forEach(row -> all.add(views.summary(actor, row, place)));
            place.posts().stream()
                    .filter(posts -> posts.version() == null || posts.allocation() != null)
                    .forEach(posts -> all.add(views.other(posts, place)));
            all.sort(Comparator.comparing(VersionSummary::at).reversed());
            return all;
        });
    }

    @Override
    public List<VersionSummary> waiting(Actor actor) {
        actor.require(Permission.VIEW_ROSTER);
        return transactions.read(actor.institutions(), () -> {
            List<VersionRow> waiting = rows.waiting();
            Map<Long, Place> places = views.places(actor, waiting);
            return waiting.stream()
                    .flatMap(row -> Stream.ofNullable(places.get(row.institutionId()))
                            .map(place -> views.summary(actor, row, place)))
                    .toList();
        });
    }

    @Override
    public VersionDetail detail(Actor actor, long versionId) {
        return transactions.read(actor.institutions(), () -> views.detail(actor, scope.version(actor, versionId)));
    }

    @Override
    public VersionContent proposal(Actor actor, long institutionId, String ruleSet) {
        return read(actor, institutionId, () -> {
            Place place = views.place(actor, institutionId);
            return rows.list(institutionId).stream()
                    .filter(row -> row.state() != VersionState.DISCARDED)
                    .findFirst()
                    .map(latest -> Proposal.of(place.detail(), latest.content(), ruleSet))
                    .orElseGet(() -> Proposal.of(place.detail(), ruleSet));
        });
    }

    @Override
    public StructureReport check(Actor actor, long institutionId, VersionContent content) {
        return read(actor, institutionId, () -> views.report(content, views.place(actor, institutionId)));
    }

    @Override
    public long create(Actor actor, long institutionId, VersionContent content) {
        return changes.create(actor, institutionId, content);
    }

    @Override
    public void edit(Actor actor, long versionId, int revision, VersionContent content) {
        changes.edit(actor, versionId, revision, content);
    }

    @Override
    public void submit(Actor actor, long versionId, int revision) {
        changes.submit(actor, versionId, revision);
    }

    @Override
    public void withdraw(Actor actor, long versionId, int revision) {
        changes.withdraw(actor, versionId, revision);
    }

    @Override
    public void discard(Actor actor, long versionId, int revision) {
        changes.discard(actor, versionId, revision);
    }

    @Override
    public void giveBack(Actor actor, long versionId, int revision, String words) {
        changes.giveBack(actor, versionId, revision, words);
    }

    @Override
    public void approve(Actor actor, long versionId, int revision, Approval approval) {
        changes.approve(actor, versionId, revision, approval);
    }

    @Override
    public VersionComparison compare(Actor actor, long one, long other) {
        return transactions.read(actor.institutions(), () -> {
            VersionRow first = scope.version(actor, one);
            VersionRow second = scope.version(actor, other);
            if (first.institutionId() != second.institutionId()) {
                throw new StructureRefusedException(
                        Code.INVALID,
                        new Text(
                                "两个方案不属于同一单位，不能比较",
                                "The two structures belong to different institutions and cannot be compared"));
            }
            return new VersionComparison(
                    VersionViews.name(first),
                    VersionViews.name(second),
                    VersionDifference.between(first.content(), first.basedOn(), second.content(), second.basedOn()));
        });
    }

    private <T> T read(Actor actor, long institutionId, Supplier<T> work) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return transactions.read(actor.institutions(), work);
    }
}
