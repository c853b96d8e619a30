package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.InstitutionState;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.StructureReader;
import org.dinggang.registry.ledger.StructureWriter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The institutions of the ledger. */
@Service
class LedgerInstitutions implements Institutions {
    private static final int LONGEST = 500;

    private final Transactions transactions;
    private final JdbcClient database;
    private final StructureReader structures;
    private final StructureWriter writer;
    private final LedgerWriter ledger;
    private final ChangeReader changes;
    private final AuditTrail audit;

    LedgerInstitutions(
            Transactions transactions,
            JdbcClient database,
            StructureReader structures,
            StructureWriter writer,
            LedgerWriter ledger,
            ChangeReader changes,
            AuditTrail audit) {
        this.transactions = transactions;
        this.database = database;
        this.structures = structures;
        this.writer = writer;
        this.ledger = ledger;
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public List<InstitutionSummary> list(Actor actor) {
        actor.require(Permission.VIEW_ROSTER);
        return transactions.read(
                actor.institutions(),
                () -> database.sql("""
                        select institution.id, institution.code, detail.name, department.name as department, detail.category,
                          detail.self_review, (select count(*) from roster_entry where institution_id = institution.id) as people
                        from institution
                          join institution_detail detail on detail.institution_id = institution.id and detail.ended_by is null
                          left join department on department.id = detail.department_id
                        order by institution.code""")
                        .query((row, number) -> new InstitutionSummary(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("department"),
                                row.getString("category"),
                                row.getBoolean("self_review"),
                                row.getInt("people")))
                        .list());
    }

    @Override
    public InstitutionDetail detail(Actor actor, long institutionId) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitution(institutionId);
        return transactions.read(actor.institutions(), () -> {
            InstitutionState state = structures.current(List.of(institutionId)).getFirst();
            int people = database.sql("select count(*) from roster_entry where institution_id = ?")
                    .param(institutionId)
                    .query(Integer.class)
                    .single();
            return new InstitutionDetail(
                    institutionId,
                    state.institution(),
                    people,
                    state.posts() == null ? null : state.posts().inForceFrom(),
                    state.posts() == null ? null : state.posts().document(),
                    changes.last(institutionId).orElseThrow());
        });
    }

    @Override
    public Map<Long, Institution> on(Actor actor, Collection<Long> institutionIds, LocalDate day) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitutions(institutionIds);
        return transactions.read(
                actor.institutions(),
                () -> structures.on(institutionIds, day).stream()
                        .collect(Collectors.toMap(
                                InstitutionState::id,
                                InstitutionState::institution,
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    /** @throws AccessRefusedException where the actor does not manage users */
    @Override
    public long open(Actor actor, NewInstitution institution) {
        actor.require(Permission.MANAGE_USERS);
        List<EditProblem> problems = new ArrayList<>();
        checkWords(problems, "code", institution.code());
        checkWords(problems, "name", institution.name());
        refuseIfAny(problems);
        long id = transactions.write(VisibleInstitutions.none(), actor.signInName(), writer::nextInstitution);
        try {
            transactions.write(VisibleInstitutions.of(id), actor.signInName(), () -> {
                writer.register(id, institution.code());
                ledger.lock(List.of(id));
                long change = ledger.begin(LedgerWriter.Occasion.of(ChangeKind.OPENING), List.of(id));
                writer.add(id, empty(institution), change);
                audit.record(
                        actor,
                        new AuditEvent(
                                "institution.opened",
                                "institution:" + institution.code(),
                                Set.of(),
                                null,
                                Map.of("code", institution.code(), "name", institution.name())));
            });
        } catch (DuplicateKeyException taken) {
            problems.add(new EditProblem(
                    "code",
                    new Text(
                            "单位代码 " + institution.code() + " 已被使用，请换一个。",
                            "Code " + institution.code() + " is taken; choose another.")));
            refuseIfAny(problems);
        }
        return id;
    }

    private static void checkWords(List<EditProblem> problems, String field, String words) {
        if (words.isBlank()) {
            problems.add(new EditProblem(field, new Text("不能为空。", "Must not be empty.")));
        } else if (words.length() > LONGEST || !words.equals(words.strip())) {
            problems.add(new EditProblem(
                    field,
                    new Text(
                            "首尾不能有空格，最多" + LONGEST + "个字符。",
                            "No spaces at its ends, and at most " + LONGEST + " characters.")));
        }
    }

    private static void refuseIfAny(List<EditProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RegistryException.UnusableEdit(problems);
        }
    }

    private static Institution empty(NewInstitution institution) {
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                false,
                new Establishment(0, null, null, false),
                Posts.NONE,
                Posts.NONE,
                List.of());
    }
}
