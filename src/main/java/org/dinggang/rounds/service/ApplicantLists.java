package org.dinggang.rounds.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.database.Transactions;
import org.dinggang.exchange.ApplicantFiles;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.ReadApplicants;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.PersonState;
import org.dinggang.rounds.Applicant;
import org.dinggang.rounds.ApplicantPreview;
import org.dinggang.rounds.ApplicantPreview.ApplicantChange;
import org.dinggang.rounds.ApplicantQuery;
import org.dinggang.rounds.ApplicantRow;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.content.PlanBasis;
import org.dinggang.rounds.store.ApplicantRows;
import org.dinggang.rounds.store.ApplicantRows.ChangeKind;
import org.dinggang.rounds.store.ApplicantRows.Source;
import org.dinggang.rounds.store.BasisRow;
import org.dinggang.rounds.store.RoundRow;
import org.springframework.stereotype.Component;

/** The people of a round with what the round knows about them, and how that changes. */
@Component
public class ApplicantLists {

    private final Transactions transactions;
    private final RoundScope scope;
    private final Bases bases;
    private final ApplicantRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    ApplicantLists(
            Transactions transactions,
            RoundScope scope,
            Bases bases,
            ApplicantRows rows,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.scope = scope;
        this.bases = bases;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    List<ApplicantRow> find(Actor actor, long roundId, ApplicantQuery query) {
        PlanBasis basis = transactions.read(actor.institutions(), () -> {
            RoundRow round = scope.round(actor, roundId);
            return bases.of(round, bases.now(round, clock.instant()));
        });
        String text = query.text().strip().toLowerCase(Locale.ROOT);
        return basis.data().staff().stream()
                .filter(person ->
                        query.institutions().isEmpty() || query.institutions().contains(person.institution()))
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(text)
                        || person.id().toLowerCase(Locale.ROOT).contains(text))
                .filter(person -> query.applied() == null || query.applied() == person.applied())
                .filter(person -> !query.withoutMerit() || person.merit() == null)
                .map(person -> row(basis, person))
                .sorted(order(query))
                .toList();
    }

    private static ApplicantRow row(PlanBasis basis, Staff person) {
        Grade current = PersonState.of(
                        person, basis.data().round(), basis.ruleSet().parameters())
                .current();
        return new ApplicantRow(
                person.id(), person.name(), person.institution(), person.section(), current, applicant(person));
    }

    private static Applicant applicant(Staff person) {
        return new Applicant(person.applied(), person.merit(), new TreeSet<>(person.priority()));
    }

    private static Comparator<ApplicantRow> order(ApplicantQuery query) {
        Comparator<ApplicantRow> order = switch (query.sort()) {
            case STAFF -> Comparator.comparing(ApplicantRow::staff);
            case NAME -> Comparator.comparing(ApplicantRow::name);
            case SECTION ->
                Comparator.comparing(ApplicantRow::section, Comparator.nullsLast(Comparator.naturalOrder()));
            case CURRENT_GRADE ->
                Comparator.comparing(ApplicantRow::current, Comparator.nullsLast(Comparator.naturalOrder()));
            case APPLIED -> Comparator.comparing(row -> row.applicant().applied());
            case MERIT -> Comparator.comparingInt(ApplicantLists::meritOf);
        };
        return (query.ascending() ? order : order.reversed()).thenComparing(ApplicantRow::staff);
    }

    /** Somebody without merit stands below somebody with 0. */
    private static int meritOf(ApplicantRow row) {
        Merit merit = row.applicant().merit();
        return merit == null ? -1 : merit.hundredths();
    }

    void set(Actor actor, long roundId, String staff, Applicant applicant) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = open(actor, roundId);
            PlanBasis basis = bases.of(round, bases.now(round, clock.instant()));
            Applicant before = applicant(basis.staff(staff));
            if (before.equals(applicant)) {
                return;
            }
            change(actor, round, basis, Map.of(staff, applicant), new Source(ChangeKind.EDIT, null, null));
            audit.record(
                    actor,
                    new AuditEvent(
                            "applicant.edited",
                            "round:" + roundId + "/person:" + staff,
                            round.settings().institutions(),
                            words(before),
                            words(applicant)));
        });
    }

    /** Says something about people, for a round that has just been made from sample data. */
    public void load(Actor actor, long roundId, Map<String, Applicant> applicants) {
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = open(actor, roundId);
            PlanBasis basis = bases.of(round, bases.now(round, clock.instant()));
            change(actor, round, basis, applicants, new Source(ChangeKind.DEMO, null, null));
        });
    }

    ApplicantPreview preview(Actor actor, long roundId, Path workbook, String fileName) {
        return transactions.read(actor.institutions(), () -> {
            RoundRow round = scope.round(actor, roundId);
            BasisRow now = bases.now(round, clock.instant());
            PlanBasis basis = bases.of(round, now);
            SortedMap<String, ApplicantChange> changes = new TreeMap<>();
            try {
                ReadApplicants read = ApplicantFiles.read(
                        workbook,
                        fileName,
                        basis.data().staff().stream().collect(Collectors.toMap(Staff::id, Staff::name)));
                read.rows().forEach((id, said) -> {
                    Staff person = basis.staff(id);
                    Applicant before = applicant(person);
                    Applicant after = after(before, said);
                    if (!after.equals(before)) {
                        changes.put(id, new ApplicantChange(person.name(), before, after));
                    }
                });
                return preview(
                        roundId,
                        workbook,
                        fileName,
                        now,
                        changes,
                        read.rows().size() - changes.size(),
                        read.warnings());
            } catch (UnusableInputException unusable) {
                return new ApplicantPreview(
                        roundId,
                        fileName,
                        hash(workbook),
                        now.applicantsChange(),
                        changes,
                        0,
                        unusable.problems(),
                        unusable.unlisted(),
                        List.of());
            }
        });
    }

    private static ApplicantPreview preview(
            long round,
            Path workbook,
            String fileName,
            BasisRow now,
            SortedMap<String, ApplicantChange> changes,
            int unchanged,
            List<InputProblem> warnings) {
        return new ApplicantPreview(
                round, fileName, hash(workbook), now.applicantsChange(), changes, unchanged, List.of(), 0, warnings);
    }

    private static Applicant after(Applicant before, ReadApplicants.Row said) {
        return new Applicant(
                Objects.requireNonNullElse(said.applied(), before.applied()),
                said.merit() == null ? before.merit() : said.merit(),
                said.priority() == null ? before.priority() : new TreeSet<>(said.priority()));
    }

    void apply(Actor actor, ApplicantPreview preview) {
        if (!preview.isUsable()) {
            throw new RoundRefusedException(
                    Code.INVALID,
                    new Text("文件还有问题，改好后请重新上传", "The file still has problems; repair it and upload it again"));
        }
        transactions.write(actor.institutions(), actor.signInName(), () -> {
            RoundRow round = open(actor, preview.round());
            BasisRow now = bases.now(round, clock.instant());
            if (now.applicantsChange() != preview.basedOn()) {
                throw new RoundRefusedException(
                        Code.CHANGED_MEANWHILE,
                        new Text(
                                "预览之后申报信息又有变动，请重新预览",
                                "The applicants have changed since the preview; look at it again"));
            }
            if (preview.changes().isEmpty()) {
                return;
            }
            Map<String, Applicant> applicants = new HashMap<>();
            preview.changes().forEach((id, change) -> applicants.put(id, change.after()));
            change(
                    actor,
                    round,
                    bases.of(round, now),
                    applicants,
                    new Source(ChangeKind.IMPORT, preview.fileName(), preview.fileHash()));
            audit.record(
                    actor,
                    new AuditEvent(
                            "applicant.imported",
                            "round:" + round.id(),
                            round.settings().institutions(),
                            null,
                            Map.of(
                                    "file", preview.fileName(),
                                    "sha256", preview.fileHash(),
                                    "changed", preview.changes().size(),
                                    "unchanged", preview.unchanged())));
        });
    }

    private RoundRow open(Actor actor, long roundId) {
        RoundRow round = scope.roundToManage(actor, roundId);
        if (round.state() == RoundState.CLOSED) {
            RoundScope.requireStarted(round);
        }
        return round;
    }

    private void change(
            Actor actor, RoundRow round, PlanBasis basis, Map<String, Applicant> applicants, Source source) {
        Map<Long, Applicant> byKey = new HashMap<>();
        applicants.forEach((id, applicant) -> byKey.put(
                Objects.requireNonNull(basis.personIds().get(basis.staff(id).id())), applicant));
        rows.change(round.id(), byKey, source, actor, clock.instant());
    }

    private static Map<String, ?> words(Applicant applicant) {
        Merit merit = applicant.merit();
        return Map.of(
                "applied", applicant.applied(),
                "merit", merit == null ? "" : merit.points().toPlainString(),
                "priority", List.copyOf(applicant.priority()));
    }

    private static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
