package org.dinggang.registry.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.PersonChange;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.IdentityKey;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactBatch;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes edits of people. To be used within a writing transaction, which sees its institutions only. */
@Component
class PersonEditor {
    static final Text IDENTITY_TAKEN =
            new Text("该身份证号已登记在另一人员名下，请核对。", "The identity number is registered for another person; compare the two.");

    private final FactReader facts;
    private final LedgerWriter ledger;
    private final StructureReader structures;
    private final PersonFiles files;
    private final IdentityKey identityKey;
    private final IdentityCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    PersonEditor(
            FactReader facts,
            LedgerWriter ledger,
            StructureReader structures,
            PersonFiles files,
            IdentityKey identityKey,
            IdentityCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.facts = facts;
        this.ledger = ledger;
        this.structures = structures;
        this.files = files;
        this.identityKey = identityKey;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with an edit. */
    List<EditProblem> problems(PersonFacts person, PersonEdit edit) {
        return EditCheck.problems(person, edit, LocalDate.now(clock));
    }

    /** Makes the edit of a person of that institution. */
    void edit(Actor actor, long personId, long institutionId, long asOf, PersonEdit edit) {
        ledger.lock(List.of(institutionId));
        PersonFacts everything = facts.everything(personId);
        refuseOutdated(everything, institutionId, asOf);
        PersonFacts now = everything.asOf(everything.changes().last());
        List<EditProblem> problems = problems(now, edit);
        if (!problems.isEmpty()) {
            throw new RegistryException.UnusableEdit(problems);
        }
        long change = ledger.begin(LedgerWriter.Occasion.of(ChangeKind.EDIT), List.of(institutionId));
        try {
            write(now, institutionId, edit, change);
        } catch (DuplicateKeyException taken) {
            throw new RegistryException.UnusableEdit(List.of(new EditProblem("number", IDENTITY_TAKEN)));
        }
        ledger.refresh(List.of(personId));
        record(actor, now, facts.everything(personId).asOf(change), institutionId);
    }

    /** @throws RegistryException.Outdated where the person has changed, or moved away, since that change */
    void refuseOutdated(PersonFacts everything, long institutionId, long asOf) {
        List<PersonChange> missed = files.history(everything, asOf);
        boolean elsewhere = everything
                .asOf(everything.changes().last())
                .detail()
                .filter(detail -> detail.institutionId() == institutionId)
                .isEmpty();
        if (!missed.isEmpty() || elsewhere) {
            throw new RegistryException.Outdated(
                    new Text(
                            "您打开后，其他人已修改过此人的信息。请查看新内容后重新修改。",
                            "Somebody else has changed this person since you opened the page. Look at the new state and edit again."),
                    missed);
        }
    }

    private void write(PersonFacts now, long institutionId, PersonEdit edit, long change) {
        switch (edit) {
            case PersonEdit.Detail detail ->
                replace(now, institutionId, FactTable.DETAIL, held(now, FactTable.DETAIL), detail.value(), change);
            case PersonEdit.Identity identity -> {
                String number = identity.number();
                replace(
                        now,
                        institutionId,
                        FactTable.IDENTITY,
                        held(now, FactTable.IDENTITY),
                        number == null ? null : encrypted(now.personId(), new IdentityNumber(number)),
                        change);
            }
            case PersonEdit.Title title ->
                replace(now, institutionId, FactTable.TITLE, title.replaces(), title.value(), change);
            case PersonEdit.Appointment appointment ->
                replace(now, institutionId, FactTable.APPOINTMENT, appointment.replaces(), appointment.value(), change);
            case PersonEdit.Appraisal appraisal ->
                replace(now, institutionId, FactTable.APPRAISAL, appraisal.replaces(), appraisal.value(), change);
            case PersonEdit.Sanction sanction ->
                replace(now, institutionId, FactTable.SANCTION, sanction.replaces(), sanction.value(), change);
            case PersonEdit.Waiver waiver ->
                replace(now, institutionId, FactTable.WAIVER, waiver.replaces(), waiver.value(), change);
            case PersonEdit.Exemption exemption ->
                replace(now, institutionId, FactTable.EXEMPTION, exemption.replaces(), exemption.value(), change);
            case PersonEdit.Removal removal ->
                ledger.end(Objects.requireNonNull(EditCheck.TABLES.get(removal.kind())), List.of(removal.id()), change);
        }
    }

    private StoredIdentity encrypted(long personId, IdentityNumber number) {
        identityKey.claim();
        return cipher.encrypt(personId, number);
    }

    private <T> void replace(
            PersonFacts now,
            long institutionId,
            FactTable<T> table,
            @Nullable Long replaced,
            @Nullable T value,
            long change) {
        if (replaced != null) {
            ledger.end(table, List.of(replaced), change);
        }
        if (value != null) {
            FactBatch<T> batch = ledger.batch(table, change);
            batch.add(now.personId(), institutionId, value);
            batch.flush();
        }
    }

    private static @Nullable Long held(PersonFacts now, FactTable<?> table) {
        return now.of(table).stream().findFirst().map(Fact::id).orElse(null);
    }

    private void record(Actor actor, PersonFacts before, PersonFacts after, long institutionId) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        for (FieldChange field : files.difference(before, after, structures.codes(List.of(institutionId)))) {
            old.put(field.field(), field.before().zh());
            now.put(field.field(), field.after().zh());
        }
        audit.record(
                actor, new AuditEvent("person.edited", "person:" + before.code(), Set.of(institutionId), old, now));
    }
}
