package org.dinggang.registry.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.EstablishmentRecord;
import org.dinggang.registry.Establishments;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.ledger.EstablishmentRecords;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.StructureReader;
import org.dinggang.registry.ledger.StructureWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The establishments of the ledger. */
@Service
class LedgerEstablishments implements Establishments {
    private static final int MOST = 1_000_000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final StructureReader structures;
    private final StructureWriter writer;
    private final EstablishmentRecords records;
    private final LedgerWriter ledger;
    private final AuditTrail audit;
    private final Clock clock;

    LedgerEstablishments(
            Transactions transactions,
            StructureReader structures,
            StructureWriter writer,
            EstablishmentRecords records,
            LedgerWriter ledger,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.structures = structures;
        this.writer = writer;
        this.records = records;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<EstablishmentRecord> history(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return transactions.read(actor.institutions(), () -> records.of(institutionId));
    }

    @Override
    public long record(Actor actor, long institutionId, Establishment seen, EstablishmentChange change) {
        actor.require(Permission.RECORD_ESTABLISHMENT);
        actor.requireInstitution(institutionId);
        return transactions.write(
                actor.institutions(), actor.signInName(), () -> write(actor, institutionId, seen, change));
    }

    private long write(Actor actor, long institutionId, Establishment seen, EstablishmentChange what) {
        List<Long> institution = List.of(institutionId);
        ledger.lock(institution);
        InstitutionState before = structures.current(institution).getFirst();
        Establishment now = before.institution().establishment();
        if (!now.equals(seen)) {
            throw new RegistryException.Outdated(
                    new Text(
                            "您打开后，编制信息已有变动。请查看新内容后重新登记。",
                            "The establishment has changed since you opened the page. Look at the new state and record again."),
                    List.of());
        }
        List<EditProblem> problems = problems(now, what);
        if (!problems.isEmpty()) {
            throw new RegistryException.UnusableEdit(problems);
        }
        Establishment after = after(now, what);
        long change = ledger.begin(
                new LedgerWriter.Occasion(ChangeKind.ESTABLISHMENT, what.document(), null, null, null), institution);
        writer.replace(before, with(before.institution(), after), change);
        records.add(institutionId, what, now.authorized(), change);
        audit.record(
                actor,
                new AuditEvent(
                        action(what),
                        "institution:" + before.institution().code(),
                        Set.of(institutionId),
                        words(now, null),
                        words(after, what)));
        return change;
    }

    private List<EditProblem> problems(Establishment now, EstablishmentChange what) {
        List<EditProblem> problems = new ArrayList<>();
        if (what.document().isBlank() || what.document().length() > LONGEST) {
            add(
                    problems,
                    "document",
                    "请填写机构编制部门的文件号，最多" + LONGEST + "个字",
                    "Enter the number of the document, at most " + LONGEST + " characters");
        }
        if (what.day().getYear() < FIRST_YEAR || what.day().getYear() > LAST_YEAR) {
            add(
                    problems,
                    "day",
                    "日期应在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间",
                    "The date should be between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        switch (what) {
            case EstablishmentChange.Changed changed -> {
                if (changed.authorized() < 0 || changed.authorized() > MOST) {
                    add(problems, "authorized", "编制数应为0至" + MOST, "The headcount is from 0 to " + MOST);
                }
            }
            case EstablishmentChange.TransferBegun begun -> {
                notAhead(problems, begun.day());
                if (now.transferPending()) {
                    add(problems, "transferPending", "转隶已在进行", "A transfer is going on already");
                }
            }
            case EstablishmentChange.TransferEnded ended -> {
                notAhead(problems, ended.day());
                if (!now.transferPending()) {
                    add(problems, "transferPending", "没有未完成的转隶", "No transfer is going on");
                }
            }
        }
        return problems;
    }

    private void notAhead(List<EditProblem> problems, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            add(problems, "day", "请在当日登记，不能提前", "Record it on its day, not before");
        }
    }

    private static void add(List<EditProblem> problems, String field, String zh, String en) {
        problems.add(new EditProblem(field, new Text(zh, en)));
    }

    private static Establishment after(Establishment now, EstablishmentChange what) {
        return switch (what) {
            case EstablishmentChange.Changed changed ->
                new Establishment(changed.authorized(), changed.day(), now.postsAdjustedOn(), now.transferPending());
            case EstablishmentChange.TransferBegun begun -> pending(now, true);
            case EstablishmentChange.TransferEnded ended -> pending(now, false);
        };
    }

    private static Establishment pending(Establishment now, boolean pending) {
        return new Establishment(now.authorized(), now.changedOn(), now.postsAdjustedOn(), pending);
    }

    private static String action(EstablishmentChange what) {
        return switch (what) {
            case EstablishmentChange.Changed changed -> "institution.establishment-changed";
            case EstablishmentChange.TransferBegun begun -> "institution.transfer-begun";
            case EstablishmentChange.TransferEnded ended -> "institution.transfer-ended";
        };
    }

    private static Institution with(Institution institution, Establishment establishment) {
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                establishment,
                institution.posts(),
                institution.reserved(),
                institution.waivers());
    }

    private static Map<String, @Nullable Object> words(
            Establishment establishment, @Nullable EstablishmentChange what) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("authorized", establishment.authorized());
        words.put("changedOn", Objects.toString(establishment.changedOn(), null));
        words.put("transferPending", establishment.transferPending());
        if (what != null) {
            words.put("day", what.day().toString());
            words.put("document", what.document());
        }
        return words;
    }
}
