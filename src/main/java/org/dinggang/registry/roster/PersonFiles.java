package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.dinggang.model.Institution;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.Change;
import org.dinggang.registry.FactText;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.Held;
import org.dinggang.registry.PersonChange;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.Sanction;
import org.dinggang.registry.StaffDifference;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.ChangeReader;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.StructureReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes files of what the ledger has about people. To be used within a transaction, which sees its institutions only. */
@Component
class PersonFiles {
    private static final Text ON_ROSTER = new Text("在册", "on the roster");

    private final StructureReader structures;
    private final ChangeReader changes;
    private final IdentityCipher cipher;

    PersonFiles(StructureReader structures, ChangeReader changes, IdentityCipher cipher) {
        this.structures = structures;
        this.changes = changes;
        this.cipher = cipher;
    }

    /** The file of a person on a roster. */
    PersonFile file(PersonFacts everything) {
        PersonFacts now = everything.asOf(Long.MAX_VALUE - 1);
        Fact<PersonDetail> detail = now.detail().orElseThrow();
        Institution institution =
                structures.current(List.of(detail.institutionId())).getFirst().institution();
        return new PersonFile(
                now.personId(),
                now.code(),
                detail.institutionId(),
                institution.code(),
                institution.name(),
                detail.value(),
                masked(now),
                held(now, FactTable.TITLE, Comparator.comparing(Title::obtainedOn, first())),
                held(now, FactTable.APPOINTMENT, Comparator.comparing(Spell::from, first())),
                held(now, FactTable.APPRAISAL, Comparator.comparing(Appraisal::year)),
                held(now, FactTable.SANCTION, Comparator.comparing(Sanction::until)),
                held(now, FactTable.WAIVER, Comparator.comparing(Object::toString)),
                held(now, FactTable.EXEMPTION, Comparator.comparing(Object::toString)),
                everything.changes().last(),
                history(everything, 0));
    }

    /** What the changes after that one did to the person, the latest first. */
    List<PersonChange> history(PersonFacts everything, long after) {
        SortedSet<Long> numbers = everything.changes();
        Map<Long, Change> known = changes.byKey(numbers);
        Map<Long, String> codes = structures.codes(everything.of(FactTable.DETAIL).stream()
                .map(Fact::institutionId)
                .distinct()
                .toList());
        List<PersonChange> history = new ArrayList<>();
        for (Long number : numbers) {
            Change change = known.get(number);
            if (number > after && change != null) {
                history.addFirst(new PersonChange(
                        change, difference(everything.asOf(number - 1), everything.asOf(number), codes)));
            }
        }
        return history;
    }

    /** What is different between two states of a person, each on a roster or not. */
    List<FieldChange> difference(PersonFacts before, PersonFacts after, Map<Long, String> codes) {
        Optional<Staff> old = staff(before, codes);
        Optional<Staff> now = staff(after, codes);
        List<FieldChange> fields = new ArrayList<>();
        if (old.isPresent() != now.isPresent()) {
            fields.add(new FieldChange(
                    "roster",
                    new Text("花名册", "roster"),
                    old.isPresent() ? ON_ROSTER : FieldChange.NOTHING,
                    now.isPresent() ? ON_ROSTER : FieldChange.NOTHING));
            return fields;
        }
        if (old.isPresent()) {
            fields.addAll(StaffDifference.between(old.get(), now.orElseThrow()));
        }
        StoredIdentity identityBefore = before.identity();
        StoredIdentity identityAfter = after.identity();
        if (!fingerprint(identityBefore).equals(fingerprint(identityAfter))) {
            fields.add(new FieldChange(
                    "identity",
                    new Text("身份证号", "identity number"),
                    FactText.words(masked(before)),
                    FactText.words(masked(after))));
        }
        if (fields.stream().noneMatch(field -> field.field().equals("disciplinedUntil"))) {
            addSanctions(fields, before, after);
        }
        return fields;
    }

    /** The number with its middle hidden; null where none is stored. */
    @Nullable
    String masked(PersonFacts person) {
        StoredIdentity identity = person.identity();
        return identity == null
                ? null
                : cipher.decrypt(person.personId(), identity).masked();
    }

    private static void addSanctions(List<FieldChange> fields, PersonFacts before, PersonFacts after) {
        String field = "sanctions";
        Text old = sanctions(before);
        Text now = sanctions(after);
        if (!old.equals(now)) {
            fields.add(new FieldChange(field, new Text("处分", "sanctions"), old, now));
        }
    }

    private static Text sanctions(PersonFacts person) {
        List<Text> texts = person.values(FactTable.SANCTION).stream()
                .sorted(Comparator.comparing(Sanction::toString))
                .map(FactText::of)
                .toList();
        return new Text(
                String.join("；", texts.stream().map(Text::zh).toList()),
                String.join("; ", texts.stream().map(Text::en).toList()));
    }

    private static Optional<Staff> staff(PersonFacts person, Map<Long, String> codes) {
        return person.detail().map(detail -> person.staff(codes.getOrDefault(detail.institutionId(), "")));
    }

    private static String fingerprint(@Nullable StoredIdentity identity) {
        return identity == null ? "" : identity.fingerprint();
    }

    private static <T> List<Held<T>> held(PersonFacts person, FactTable<T> table, Comparator<T> order) {
        return person.of(table).stream()
                .sorted(Comparator.comparing((Fact<T> fact) -> fact.value(), order)
                        .thenComparing(Fact::id))
                .map(Fact::held)
                .toList();
    }

    private static Comparator<LocalDate> first() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }
}
