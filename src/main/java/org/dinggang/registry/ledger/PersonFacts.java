package org.dinggang.registry.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.Sanction;
import org.dinggang.registry.identity.StoredIdentity;
import org.jspecify.annotations.Nullable;

/** The facts of a person that hold as of a change, or all that ever held. */
public final class PersonFacts {
    private static final Comparator<LocalDate> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final long personId;
    private final String code;
    private final List<List<Fact<?>>> facts;

    private PersonFacts(long personId, String code, List<List<Fact<?>>> facts) {
        this.personId = personId;
        this.code = code;
        this.facts = facts;
    }

    /** A person of whom no fact is known yet. */
    PersonFacts(long personId, String code) {
        this(personId, code, new ArrayList<>(FactTable.ALL.size()));
        FactTable.ALL.forEach(table -> facts.add(List.of()));
    }

    /** Takes a fact while the facts are read. */
    void add(FactTable<?> table, Fact<?> fact) {
        List<Fact<?>> known = facts.get(table.index());
        if (known.isEmpty()) {
            facts.set(table.index(), List.of(fact));
        } else {
            List<Fact<?>> more = known instanceof ArrayList ? known : new ArrayList<>(known);
            more.add(fact);
            facts.set(table.index(), more);
        }
    }

    /** Key of the person. */
    public long personId() {
        return personId;
    }

    /** Code of the person. */
    public String code() {
        return code;
    }

    /** The facts of a table, in no order. */
    @SuppressWarnings("unchecked") // a table's facts come from its own reader
    public <T> List<Fact<T>> of(FactTable<T> table) {
        return (List<Fact<T>>) (List<?>) facts.get(table.index());
    }

    /** The values of a table, in no order. */
    public <T> List<T> values(FactTable<T> table) {
        return of(table).stream().map(Fact::value).toList();
    }

    /** What is said once; empty where the person was on no roster. */
    public Optional<Fact<PersonDetail>> detail() {
        return of(FactTable.DETAIL).stream().findFirst();
    }

    /** The identity number; null where none is stored. */
    public @Nullable StoredIdentity identity() {
        return of(FactTable.IDENTITY).stream().map(Fact::value).findFirst().orElse(null);
    }

    /** Those of the facts that held after the change. */
    public PersonFacts asOf(long change) {
        List<List<Fact<?>>> held = new ArrayList<>(facts.size());
        for (List<Fact<?>> table : facts) {
            held.add(table.stream().filter(fact -> fact.isHeldAsOf(change)).toList());
        }
        return new PersonFacts(personId, code, held);
    }

    /** The changes that added or ended a fact. */
    public SortedSet<Long> changes() {
        SortedSet<Long> changes = new TreeSet<>();
        facts.stream().flatMap(List::stream).forEach(fact -> {
            changes.add(fact.addedBy());
            Stream.ofNullable(fact.endedBy()).forEach(changes::add);
        });
        return changes;
    }

    /**
     * The person as a case has him or her.
     *
     * @param institution code of the institution
     * @throws IllegalStateException where the person is on no roster
     */
    public Staff staff(String institution) {
        PersonDetail detail = detail().orElseThrow(IllegalStateException::new).value();
        SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>();
        for (Appraisal appraisal : values(FactTable.APPRAISAL)) {
            appraisals.put(appraisal.year(), appraisal.result());
        }
        return new Staff(
                code,
                detail.name(),
                institution,
                detail.section(),
                detail.series(),
                detail.sex(),
                detail.birthDate(),
                sorted(
                        FactTable.TITLE,
                        Comparator.comparing(Title::obtainedOn, UNKNOWN_FIRST).thenComparing(Title::rank)),
                sorted(
                        FactTable.APPOINTMENT,
                        Comparator.comparing(Spell::from, UNKNOWN_FIRST)
                                .thenComparing(Spell::grade, Comparator.reverseOrder())),
                appraisals,
                values(FactTable.SANCTION).stream()
                        .map(Sanction::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                detail.leavesOn(),
                true,
                null,
                Set.of(),
                sorted(FactTable.WAIVER, Comparator.comparing(Object::toString)),
                sorted(FactTable.EXEMPTION, Comparator.comparing(Object::toString)),
                null);
    }

    private <T> List<T> sorted(FactTable<T> table, Comparator<? super T> order) {
        return of(table).stream().map(Fact::value).sorted(order).toList();
    }
}
