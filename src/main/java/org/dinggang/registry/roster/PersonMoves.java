package org.dinggang.registry.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Text;
import org.dinggang.registry.ChangeKind;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.NewPerson;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.RegistryException;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.IdentityKey;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactBatch;
import org.dinggang.registry.ledger.FactReader;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.LedgerWriter;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.PersonKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** People come onto a roster and leave it by hand. To be used within a writing transaction, which sees its institutions only. */
@Component
class PersonMoves {
    private static final int LONGEST_CODE = 100;

    private final FactReader facts;
    private final LedgerWriter ledger;
    private final PersonKeys keys;
    private final PersonEditor editor;
    private final IdentityKey identityKey;
    private final IdentityCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    PersonMoves(
            FactReader facts,
            LedgerWriter ledger,
            PersonKeys keys,
            PersonEditor editor,
            IdentityKey identityKey,
            IdentityCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.facts = facts;
        this.ledger = ledger;
        this.keys = keys;
        this.editor = editor;
        this.identityKey = identityKey;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a person onto a roster. Who was on one before, and left, keeps the code and comes back with the facts that stood then at an
     * institution in sight; who is on another roster is refused.
     *
     * @return key of the person
     */
    long add(Actor actor, NewPerson person) {
        ledger.lock(List.of(person.institutionId()));
        Long known = keys.all(List.of(person.staffCode())).get(person.staffCode());
        PersonFacts before = facts.everything(known == null ? 0 : known);
        List<EditProblem> problems = problems(person, before);
        if (!problems.isEmpty()) {
            throw new RegistryException.UnusableEdit(problems);
        }
        long change = ledger.begin(LedgerWriter.Occasion.of(ChangeKind.EDIT), List.of(person.institutionId()));
        long key = write(person, known, before, change);
        ledger.refresh(List.of(key));
        audit.record(
                actor,
                new AuditEvent(
                        "person.added",
                        "person:" + person.staffCode(),
                        Set.of(person.institutionId()),
                        null,
                        audited(person.detail())));
        return key;
    }

    /** Takes a person of that institution off the roster; the history stays. */
    void leave(Actor actor, long personId, long institutionId, long asOf) {
        ledger.lock(List.of(institutionId));
        PersonFacts everything = facts.everything(personId);
        editor.refuseOutdated(everything, institutionId, asOf);
        PersonFacts now = everything.asOf(everything.changes().last());
        long change = ledger.begin(LedgerWriter.Occasion.of(ChangeKind.EDIT), List.of(institutionId));
        FactTable.ALL.forEach(
                table -> ledger.end(table, now.of(table).stream().map(Fact::id).toList(), change));
        ledger.refresh(List.of(personId));
        audit.record(
                actor,
                new AuditEvent(
                        "person.left",
                        "person:" + now.code(),
                        Set.of(institutionId),
                        audited(now.detail().orElseThrow().value()),
                        null));
    }

    private List<EditProblem> problems(NewPerson person, PersonFacts before) {
        List<EditProblem> problems = new ArrayList<>();
        String code = person.staffCode();
        if (code.isBlank() || !code.equals(code.strip()) || code.length() > LONGEST_CODE || hasControls(code)) {
            problems.add(new EditProblem(
                    "staffCode",
                    new Text(
                            "应为一行文字，首尾没有空格，最多" + LONGEST_CODE + "个字符。",
                            "One line without spaces at its ends, of at most " + LONGEST_CODE + " characters.")));
        } else if (before.asOf(Long.MAX_VALUE - 1).detail().isPresent()) {
            problems.add(new EditProblem(
                    "staffCode",
                    new Text(
                            "编号 " + code + " 的人员已在花名册中，请在其页面上修改。",
                            "Somebody of code " + code + " is on the roster; edit that person's page.")));
        } else if (keys.elsewhere(List.of(code)).contains(code)) {
            problems.add(elsewhere(code));
        }
        problems.addAll(EditCheck.problems(before, new PersonEdit.Detail(person.detail()), LocalDate.now(clock)));
        if (person.identity() != null) {
            EditCheck.problems(before, new PersonEdit.Identity(person.identity()), LocalDate.now(clock))
                    .forEach(problem -> problems.add(new EditProblem("identity", problem.message())));
        }
        return problems;
    }

    private long write(NewPerson person, @Nullable Long known, PersonFacts before, long change) {
        long key;
        try {
            key = known == null
                    ? Objects.requireNonNull(
                            ledger.register(List.of(person.staffCode())).get(person.staffCode()))
                    : known;
            one(FactTable.DETAIL, key, person, person.detail(), change);
        } catch (DuplicateKeyException taken) {
            throw new RegistryException.UnusableEdit(List.of(elsewhere(person.staffCode())));
        }
        Optional<Long> left = leaving(before);
        for (FactTable<?> table : FactTable.ALL) {
            if (table != FactTable.DETAIL && table != FactTable.IDENTITY && left.isPresent()) {
                restore(table, before, left.get(), person, change);
            }
        }
        try {
            if (person.identity() != null) {
                identityKey.claim();
                one(
                        FactTable.IDENTITY,
                        key,
                        person,
                        cipher.encrypt(key, new IdentityNumber(person.identity())),
                        change);
            } else if (left.isPresent()) {
                restore(FactTable.IDENTITY, before, left.get(), person, change);
            }
        } catch (DuplicateKeyException taken) {
            throw new RegistryException.UnusableEdit(List.of(new EditProblem("identity", PersonEditor.IDENTITY_TAKEN)));
        }
        return key;
    }

    /** The change by which the person left the last roster. */
    private static Optional<Long> leaving(PersonFacts before) {
        return before.of(FactTable.DETAIL).stream()
                .map(Fact::endedBy)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private <T> void restore(FactTable<T> table, PersonFacts before, long left, NewPerson person, long change) {
        FactBatch<T> batch = ledger.batch(table, change);
        before.of(table).stream()
                .filter(fact -> fact.endedBy() != null && fact.endedBy() == left)
                .forEach(fact -> batch.add(before.personId(), person.institutionId(), fact.value()));
        batch.flush();
    }

    private <T> void one(FactTable<T> table, long key, NewPerson person, T value, long change) {
        FactBatch<T> batch = ledger.batch(table, change);
        batch.add(key, person.institutionId(), value);
        batch.flush();
    }

    private static EditProblem elsewhere(String code) {
        return new EditProblem(
                "staffCode",
                new Text(
                        "编号 " + code + " 已用于其他单位的人员，请换一个，或请对方办理调出。",
                        "Code " + code
                                + " belongs to a person of another institution; choose another, or have the person transferred."));
    }

    private static boolean hasControls(String words) {
        return words.chars().anyMatch(Character::isISOControl);
    }

    private static Map<String, String> audited(PersonDetail detail) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", detail.name());
        if (detail.section() != null) {
            fields.put("section", detail.section());
        }
        return fields;
    }
}
