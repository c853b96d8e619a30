package org.dinggang.ui.workspace;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dinggang.model.Grade;
import org.dinggang.rounds.PlanPerson;
import org.jspecify.annotations.Nullable;

/** What people can be sorted by; each column of the grid has one. People alike in it keep the order of the roster. */
enum PeopleOrder {
    NAME(comparing(person -> person.staff().name(), Collator.getInstance(Locale.CHINA)::compare)),
    STAFF(comparing(person -> person.staff().id())),
    INSTITUTION(comparing(person -> person.staff().institution())),
    SECTION(comparing(person -> person.staff().section(), nullsLast(Collator.getInstance(Locale.CHINA)::compare))),
    CURRENT(comparing(PlanPerson::current, nullsLast(naturalOrder()))),
    SINCE(comparing(PlanPerson::since, nullsLast(naturalOrder()))),
    TITLE(comparing(PlanPerson::titleRank, nullsLast(naturalOrder()))),
    MERIT(comparingInt(person -> -person.staff().meritHundredths())),
    PLACE(comparingInt(PeopleOrder::place)),
    FINAL(comparing(PeopleOrder::finalGrade, nullsLast(naturalOrder()))),
    VERDICT(comparing(PlanPerson::verdict));

    private final transient Comparator<PlanPerson> comparator;

    PeopleOrder(Comparator<PlanPerson> comparator) {
        this.comparator = comparator;
    }

    /** The order that a grid asks for; none where it asks for nothing. */
    static @Nullable Comparator<PlanPerson> of(List<QuerySortOrder> orders) {
        Comparator<PlanPerson> all = null;
        for (QuerySortOrder order : orders) {
            Comparator<PlanPerson> one = valueOf(order.getSorted()).comparator;
            Comparator<PlanPerson> directed = order.getDirection() == SortDirection.DESCENDING ? one.reversed() : one;
            all = all == null ? directed : all.thenComparing(directed);
        }
        return all;
    }

    private static int place(PlanPerson person) {
        return person.places().isEmpty()
                ? Integer.MAX_VALUE
                : person.places().getFirst().place();
    }

    private static @Nullable Grade finalGrade(PlanPerson person) {
        return person.finalGrade();
    }
}
