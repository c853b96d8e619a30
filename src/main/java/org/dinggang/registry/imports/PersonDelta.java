package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Staff;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.Sanction;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.PersonFacts;
import org.jspecify.annotations.Nullable;

/**
 * A person in a workbook beside the same person in the ledger.
 *
 * @param before what the ledger has; null where the person is on no roster
 * @param staff what the workbook has
 * @param institutionId the institution that it puts the person in
 * @param newIdentity identity number that the ledger does not have; null where there is none to store
 */
record PersonDelta(
        @Nullable PersonFacts before,
        Staff staff,
        long institutionId,
        @Nullable IdentityNumber newIdentity) {

    /** Facts of a table that no longer hold. A person who moves takes all facts along: the old institution keeps what it had. */
    <T> List<Fact<T>> ended(FactTable<T> table) {
        if (before == null) {
            return List.of();
        }
        List<T> staying = moves() ? new ArrayList<>() : after(table);
        List<Fact<T>> ended = new ArrayList<>();
        for (Fact<T> fact : before.of(table)) {
            if (!staying.remove(fact.value())) {
                ended.add(fact);
            }
        }
        return ended;
    }

    /** Facts of a table that the ledger does not have there yet. */
    <T> List<T> added(FactTable<T> table) {
        List<T> added = after(table);
        if (before != null && !moves()) {
            before.values(table).forEach(added::remove);
        }
        return added;
    }

    /** Whether nothing about the person changes. */
    boolean isEmpty() {
        return before != null
                && newIdentity == null
                && FactTable.ALL.stream()
                        .allMatch(
                                table -> ended(table).isEmpty() && added(table).isEmpty());
    }

    /** Whether the workbook puts the person into another institution. */
    private boolean moves() {
        return before != null && before.detail().orElseThrow().institutionId() != institutionId;
    }

    @SuppressWarnings("unchecked") // each table's own kind of fact
    private <T> List<T> after(FactTable<T> table) {
        return new ArrayList<>((List<T>) values(table));
    }

    private List<?> values(FactTable<?> table) {
        if (table == FactTable.DETAIL) {
            return List.of(new PersonDetail(
                    staff.name(), staff.section(), staff.series(), staff.sex(), staff.birthDate(), staff.leavesOn()));
        }
        if (table == FactTable.TITLE) {
            return staff.titles();
        }
        if (table == FactTable.APPOINTMENT) {
            return staff.spells();
        }
        if (table == FactTable.APPRAISAL) {
            return staff.appraisals().entrySet().stream()
                    .map(entry -> new Appraisal(entry.getKey(), entry.getValue()))
                    .toList();
        }
        if (table == FactTable.SANCTION) {
            return sanctions();
        }
        if (table == FactTable.WAIVER) {
            return staff.waivers();
        }
        if (table == FactTable.EXEMPTION) {
            return staff.exemptions();
        }
        // a new number is encrypted for its person, who may not have a key yet
        return before == null || newIdentity != null ? List.of() : before.values(FactTable.IDENTITY);
    }

    /** The workbook knows the last day alone; earlier sanctions and documents stay as they are known. */
    private List<Sanction> sanctions() {
        if (staff.disciplinedUntil() == null) {
            return List.of();
        }
        List<Sanction> sanctions = new ArrayList<>();
        if (before != null) {
            before.values(FactTable.SANCTION).stream()
                    .filter(sanction -> !sanction.until().isAfter(staff.disciplinedUntil()))
                    .forEach(sanctions::add);
        }
        if (sanctions.stream().noneMatch(sanction -> sanction.until().equals(staff.disciplinedUntil()))) {
            sanctions.add(new Sanction(staff.disciplinedUntil(), null));
        }
        return sanctions;
    }
}
