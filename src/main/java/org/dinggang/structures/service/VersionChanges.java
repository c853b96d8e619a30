package org.dinggang.structures.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Text;
import org.dinggang.registry.ApprovedPosts;
import org.dinggang.registry.PostsApproval;
import org.dinggang.structures.Approval;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.content.ApprovalCheck;
import org.dinggang.structures.content.ContentLimits;
import org.dinggang.structures.content.VersionWords;
import org.dinggang.structures.service.VersionViews.Place;
import org.dinggang.structures.store.StepRows;
import org.dinggang.structures.store.VersionRow;
import org.dinggang.structures.store.VersionRows;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Leads versions along their ways: each step in one transaction, with its line in the audit trail. */
@Component
public class VersionChanges {

    private static final int LONGEST_WORDS = 2_000;

    private final Transactions transactions;
    private final VersionScope scope;
    private final VersionRows rows;
    private final StepRows steps;
    private final VersionViews views;
    private final ApprovedPosts ledger;
    private final AuditTrail audit;
    private final Clock clock;

    VersionChanges(
            Transactions transactions,
            VersionScope scope,
            VersionRows rows,
            StepRows steps,
            VersionViews views,
            ApprovedPosts ledger,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.rows = rows;
        this.steps = steps;
        this.views = views;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    long create(Actor actor, long institutionId, VersionContent content) {
        actor.require(Permission.DRAFT_STRUCTURES);
        actor.requireInstitution(institutionId);
        refuse(ContentLimits.problems(content));
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            Instant now = clock.instant();
            Place place = views.place(actor, institutionId);
            long id = rows.insert(institutionId, content, place.establishment(), actor, now);
            VersionRow row = rows.find(id).orElseThrow();
            steps.add(row, null, actor, now, "");
            record(actor, "structure.drafted", null, row, Map.of());
            return id;
        });
    }

    void edit(Actor actor, long versionId, int revision, VersionContent content) {
        step(actor, versionId, revision, VersionEvent.EDIT, "", Map.of(), (row, now) -> {
            refuse(ContentLimits.problems(content));
            rows.edit(row, content, views.place(actor, row.institutionId()).establishment(), now);
        });
    }

    void submit(Actor actor, long versionId, int revision) {
        try {
            step(actor, versionId, revision, VersionEvent.SUBMIT, "", Map.of(), (row, now) -> {
                StructureReport report = views.report(row, views.place(actor, row.institutionId()));
                refuse(report.problems());
                rows.submit(row, actor, now);
            });
        } catch (DuplicateKeyException other) {
            StructureRefusedException refusal = new StructureRefusedException(
                    Code.OTHER_SUBMITTED,
                    new Text(
                            "本单位已有方案待核准，请先撤回该方案，或等待核准后再报送。",
                            "Another structure of the institution waits for the decision. Take that back, or wait until it is decided on."));
            refusal.initCause(other);
            throw refusal;
        }
    }

    void withdraw(Actor actor, long versionId, int revision) {
        step(
                actor,
                versionId,
                revision,
                VersionEvent.WITHDRAW,
                "",
                Map.of(),
                (row, now) -> rows.takeBack(row, VersionState.DRAFT));
    }

    void discard(Actor actor, long versionId, int revision) {
        step(
                actor,
                versionId,
                revision,
                VersionEvent.DISCARD,
                "",
                Map.of(),
                (row, now) -> rows.takeBack(row, VersionState.DISCARDED));
    }

    void giveBack(Actor actor, long versionId, int revision, String words) {
        step(actor, versionId, revision, VersionEvent.GIVE_BACK, words, Map.of("words", words), (row, now) -> {
            if (words.isBlank() || words.length() > LONGEST_WORDS) {
                refuse(List.of(new StructureProblem(
                        "words",
                        new Text(
                                "请填写退回理由，最多" + LONGEST_WORDS + "个字",
                                "Enter the reasons, at most " + LONGEST_WORDS + " characters"))));
            }
            rows.giveBack(row, words, actor, now);
        });
    }

    void approve(Actor actor, long versionId, int revision, Approval approval) {
        Map<String, Object> words = Map.of(
                "document", approval.document(),
                "level", approval.level().name(),
                "approvedOn", approval.approvedOn().toString(),
                "inForceFrom", approval.inForceFrom().toString(),
                "words", approval.words());
        step(actor, versionId, revision, VersionEvent.APPROVE, approval.words(), words, (row, now) -> {
            refuse(ApprovalCheck.problems(approval, row.basedOn(), LocalDate.now(clock)));
            refuse(views.report(row, views.place(actor, row.institutionId())).problems());
            rows.approve(row, approval, actor, now);
            ledger.approve(
                    actor,
                    new PostsApproval(
                            row.institutionId(),
                            row.id(),
                            row.content().technical(),
                            row.content().reserved(),
                            approval.inForceFrom(),
                            approval.document(),
                            row.basedOn().authorized(),
                            row.basedOn().changedOn()));
        });
    }

    private void step(
            Actor actor,
            long versionId,
            int revision,
            VersionEvent event,
            String words,
            Map<String, ?> said,
            BiConsumer<VersionRow, Instant> work) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            Instant now = clock.instant();
            VersionRow before = scope.versionFor(actor, versionId, revision, event);
            work.accept(before, now);
            VersionRow after = rows.find(versionId).orElseThrow();
            steps.add(after, event, actor, now, words);
            record(actor, action(event), before, after, said);
        });
    }

    private static String action(VersionEvent event) {
        return switch (event) {
            case EDIT -> "structure.edited";
            case SUBMIT -> "structure.submitted";
            case WITHDRAW -> "structure.withdrawn";
            case DISCARD -> "structure.discarded";
            case GIVE_BACK -> "structure.returned";
            case APPROVE -> "structure.approved";
        };
    }

    private static void refuse(List<StructureProblem> problems) {
        if (!problems.isEmpty()) {
            throw new StructureRefusedException(problems);
        }
    }

    private void record(
            Actor actor, String action, @Nullable VersionRow before, VersionRow after, Map<String, ?> said) {
        audit.record(
                actor,
                new AuditEvent(
                        action,
                        "structure:" + after.id(),
                        Set.of(after.institutionId()),
                        before == null ? null : words(before),
                        words(after, said)));
    }

    private static Map<String, @Nullable Object> words(VersionRow row) {
        Map<String, @Nullable Object> words = VersionWords.of(row.content(), row.basedOn());
        words.put("state", row.state().name());
        words.put("revision", row.revision());
        return words;
    }

    private static Map<String, @Nullable Object> words(VersionRow row, Map<String, ?> said) {
        Map<String, @Nullable Object> words = words(row);
        words.putAll(said);
        return words;
    }
}
