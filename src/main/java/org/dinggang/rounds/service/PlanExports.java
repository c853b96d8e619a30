package org.dinggang.rounds.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.Result;
import org.dinggang.exchange.ResultFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.explanation.Explanations;
import org.dinggang.model.Case;
import org.dinggang.model.Exemption;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.CompetitionList;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.ScoreText;
import org.dinggang.policy.RuleSet;
import org.dinggang.rounds.Exports;
import org.dinggang.rounds.Notice;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.service.PlanViews.Loaded;
import org.dinggang.rounds.store.RevisionRow;
import org.springframework.stereotype.Service;

/** Writes what goes out of plans. */
@Service
class PlanExports implements Exports {

    private final Transactions transactions;
    private final PlanViews views;
    private final AuditTrail audit;
    private final Clock clock;

    PlanExports(Transactions transactions, PlanViews views, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void result(Actor actor, long planId, Path target) throws IOException {
        Loaded loaded = load(actor, planId);
        RevisionRow revision = loaded.plan().revision();
        PlanBasis basis = loaded.basis();
        Case data = basis.with(revision.content().pins());
        Evaluation evaluation = basis.check(revision.content().plan());
        Explanations explanations = Explanations.of(data, basis.checker(), evaluation);
        Result result = new Result(
                data.round().name(),
                evaluation.isLawful(),
                revision.proven(),
                evaluation,
                explanations.all(),
                explanations.passedOver(),
                List.of(),
                revision.basis().at().atZone(clock.getZone()).toLocalDate());
        try {
            ResultFiles.write(result, data, basis.ruleSet(), target);
        } catch (UnusableInputException unusable) {
            throw new IllegalArgumentException("The result is a workbook, its name ends in .xlsx: " + target, unusable);
        }
        transactions.write(
                actor.institutions(),
                actor.signInName(),
                () -> audit.record(
                        actor,
                        new AuditEvent(
                                "plan.exported",
                                "plan:" + planId,
                                loaded.round().settings().institutions(),
                                null,
                                Map.of("revision", revision.number()))));
    }

    @Override
    public String resultFileName(Actor actor, long planId) {
        Loaded loaded = load(actor, planId);
        String name = loaded.round().settings().name() + "-" + loaded.plan().name() + "-"
                + loaded.plan().revision().number();
        return name.replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".xlsx";
    }

    @Override
    public Notice notice(Actor actor, long planId) {
        Loaded loaded = load(actor, planId);
        RevisionRow revision = loaded.plan().revision();
        PlanBasis basis = loaded.basis();
        Evaluation evaluation = basis.check(revision.content().plan());
        RuleSet ruleSet = basis.ruleSet();
        Map<String, Institution> institutions =
                basis.data().institutions().stream().collect(Collectors.toMap(Institution::code, Function.identity()));
        return new Notice(
                loaded.round().settings().name(),
                loaded.plan().name(),
                revision.number(),
                basis.data().institutions().stream().map(Institution::name).toList(),
                loaded.round().settings().effectiveDate(),
                ruleSet.name(),
                ruleSet.title(),
                ruleSet.sources(),
                revision.basis().at(),
                ScoreText.complete(evaluation.score(), ruleSet.parameters()),
                evaluation.appointments().stream()
                        .sorted(noticeOrder(basis))
                        .map(appointment -> row(basis.staff(appointment.staff()), appointment, institutions))
                        .toList(),
                evaluation.ties(),
                evaluation.violations().size());
    }

    /** Institutions as in the case, the highest grade first, then as the competition ended; whoever competed with nobody comes last. */
    private static Comparator<Appointment> noticeOrder(PlanBasis basis) {
        Map<String, Integer> institutions = new HashMap<>();
        basis.data().institutions().forEach(one -> institutions.put(one.code(), institutions.size()));
        return Comparator.comparing((Appointment appointment) -> Objects.requireNonNull(
                        institutions.get(basis.staff(appointment.staff()).institution())))
                .thenComparing(Appointment::to)
                .thenComparingInt(appointment -> place(basis, appointment))
                .thenComparing(Appointment::staff);
    }

    private static int place(PlanBasis basis, Appointment appointment) {
        CompetitionList list = basis.checker().lists().of(appointment.staff()).get(appointment.to());
        return list == null ? Integer.MAX_VALUE : list.placeOf(appointment.staff());
    }

    private static Notice.Row row(Staff person, Appointment appointment, Map<String, Institution> institutions) {
        return new Notice.Row(
                person.id(),
                person.name(),
                Objects.requireNonNull(institutions.get(person.institution())).name(),
                person.section(),
                appointment.from(),
                appointment.to(),
                appointment.kind(),
                appointment.quotaExempt(),
                Stream.concat(
                                person.exemptions().stream().map(Exemption::document),
                                person.waivers().stream().map(Waiver::document))
                        .distinct()
                        .toList());
    }

    private Loaded load(Actor actor, long planId) {
        return transactions.read(actor.institutions(), () -> views.load(actor, planId));
    }
}
