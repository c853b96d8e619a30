package org.dinggang.rounds.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.Institutions;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantPreview;
import org.dinggang.rounds.ApplicantQuery;
import org.dinggang.rounds.ApplicantRow;
import org.dinggang.rounds.RoundDetail;
import org.dinggang.rounds.RoundDraft;
import org.dinggang.rounds.RoundInstitution;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.RuleSetChoice;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RoundRows;
import org.dinggang.rounds.store.RunRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Rounds in the database. */
@Service
class LedgerRounds implements Rounds {

    private final Transactions transactions;
    private final RoundScope scope;
    private final RoundRows rows;
    private final RunRows runs;
    private final RoundViews views;
    private final Bases bases;
    private final ApplicantLists applicants;
    private final Institutions institutions;
    private final RuleSets ruleSets;
    private final AuditTrail audit;
    private final Clock clock;

    LedgerRounds(
            Transactions transactions,
            RoundScope scope,
            RoundRows rows,
            RunRows runs,
            RoundViews views,
            Bases bases,
            ApplicantLists applicants,
            Institutions institutions,
            RuleSets ruleSets,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.rows = rows;
        this.runs = runs;
        this.views = views;
        this.bases = bases;
        this.applicants = applicants;
        this.institutions = institutions;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<RoundSummary> list(Actor actor) {
        actor.require(Permission.VIEW_ROUNDS);
        return transactions.read(actor.institutions(), () -> {
            List<RoundRow> visible = rows.list();
            if (visible.isEmpty()) {
                return List.of();
            }
            Map<Long, Integer> plans = rows.planCounts();
            Map<Long, InstitutionSummary> names = institutions.list(actor).stream()
                    .collect(Collectors.toMap(InstitutionSummary::id, Function.identity()));
            return visible.stream()
                    .map(round -> views.summary(
                            actor,
                            round,
                            bases.ruleSet(round),
                            named(round.settings().institutions(), names),
                            plans.getOrDefault(round.id(), 0)))
                    .toList();
        });
    }

    private static List<RoundInstitution> named(Set<Long> ids, Map<Long, InstitutionSummary> names) {
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(name -> new RoundInstitution(name.id(), name.code(), name.name()))
                .sorted(Comparator.comparing(RoundInstitution::code))
                .toList();
    }

    @Override
    public RoundDetail detail(Actor actor, long roundId) {
        return transactions.read(actor.institutions(), () -> {
            RoundRow round = scope.round(actor, roundId);
            PlanBasis basis = bases.of(round, bases.now(round, clock.instant()));
            return views.detail(actor, round, basis, rows.planCounts().getOrDefault(roundId, 0));
        });
    }

    @Override
    public List<RuleSetChoice> ruleSets(Actor actor) {
        actor.require(Permission.VIEW_ROUNDS);
        return ruleSets.names().stream()
                .map(ruleSets::load)
                .map(ruleSet -> new RuleSetChoice(
                        ruleSet.name(),
                        ruleSet.title(),
                        ruleSet.validFrom(),
                        ruleSet.parameters().objective()))
                .toList();
    }

    @Override
    public long create(Actor actor, RoundDraft draft) {
        actor.require(Permission.MANAGE_ROUNDS);
        DraftChecks.require(actor, draft, ruleSets);
        return transactions.write(actor.institutions(), actor.signInName(), () -> {
            long id = rows.insert(draft, actor, clock.instant());
            record(actor, "round.created", id, draft.institutions(), null, words(draft));
            return id;
        });
    }

    @Override
    public void edit(Actor actor, long roundId, RoundDraft draft) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = draft(actor, roundId);
            DraftChecks.require(actor, draft, ruleSets);
            rows.update(roundId, draft);
            record(actor, "round.edited", roundId, draft.institutions(), words(round.settings()), words(draft));
        });
    }

    @Override
    public void start(Actor actor, long roundId) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = draft(actor, roundId);
            DraftChecks.require(actor, round.settings(), ruleSets);
            Map<String, String> texts = ruleSets.texts(round.settings().ruleSet());
            RuleSet frozen = RuleSets.of(texts).load(round.settings().ruleSet());
            Instant now = clock.instant();
            bases.requireAllWhoShare(round, bases.now(round, now));
            rows.start(roundId, texts, now);
            record(
                    actor,
                    "round.started",
                    roundId,
                    round.settings().institutions(),
                    null,
                    Map.of(
                            "ruleSet",
                            frozen.name(),
                            "ruleSetTitle",
                            frozen.title().zh()));
        });
    }

    @Override
    public void close(Actor actor, long roundId) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = scope.roundToManage(actor, roundId);
            RoundScope.requireStarted(round);
            if (runs.isAnyActive(roundId)) {
                throw new RoundRefusedException(
                        Code.PLANNING, new Text("还有方案正在编制，请先停止", "A plan is being planned; stop that first"));
            }
            rows.close(roundId, clock.instant());
            record(actor, "round.closed", roundId, round.settings().institutions(), null, null);
        });
    }

    @Override
    public List<ApplicantRow> applicants(Actor actor, long roundId, ApplicantQuery query, int offset, int limit) {
        return applicants.find(actor, roundId, query).stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public int countApplicants(Actor actor, long roundId, ApplicantQuery query) {
        return applicants.find(actor, roundId, query).size();
    }

    @Override
    public void setApplicant(Actor actor, long roundId, String staff, Applicant applicant) {
        applicants.set(actor, roundId, staff, applicant);
    }

    @Override
    public ApplicantPreview previewApplicants(Actor actor, long roundId, Path workbook, String fileName) {
        return applicants.preview(actor, roundId, workbook, fileName);
    }

    @Override
    public void importApplicants(Actor actor, ApplicantPreview preview) {
        applicants.apply(actor, preview);
    }

    private RoundRow draft(Actor actor, long roundId) {
        RoundRow round = scope.roundToManage(actor, roundId);
        if (round.state() != RoundState.DRAFT) {
            throw new RoundRefusedException(
                    Code.WRONG_STATE,
                    new Text("批次已经启动，设置不能再改", "The round has been started; its settings do not change any more"));
        }
        return round;
    }

    private void record(
            Actor actor,
            String action,
            long round,
            Set<Long> concerned,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after) {
        audit.record(actor, new AuditEvent(action, "round:" + round, concerned, before, after));
    }

    private static Map<String, ?> words(RoundDraft draft) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("name", draft.name());
        words.put("effectiveDate", draft.effectiveDate().toString());
        words.put("tenureCutoff", Objects.toString(draft.tenureCutoff(), null));
        words.put("ruleSet", draft.ruleSet());
        words.put("parameters", draft.parameters());
        words.put(
                "objective",
                draft.objective() == null ? null : draft.objective().id());
        return words;
    }
}
