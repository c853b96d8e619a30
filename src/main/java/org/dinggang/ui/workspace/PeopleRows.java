package org.dinggang.ui.workspace;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dinggang.rounds.PlanPerson;

/** The people of a plan as the grid fetches them, a screenful at a time: filtered once, sorted once for each order asked for. */
final class PeopleRows extends CallbackDataProvider<PlanPerson, Void> {
    private final State state;

    PeopleRows() {
        this(new State());
    }

    private PeopleRows(State state) {
        super(state::fetch, query -> state.count(), person -> person.staff().id());
        this.state = state;
    }

    /** Shows other people, or the same filtered differently. */
    void show(List<PlanPerson> people, PeopleFilter filter) {
        state.filtered = filter.among(people);
        state.sorted = state.filtered;
        state.orders = List.of();
        refreshAll();
    }

    /** How many are let through. */
    int size() {
        return state.count();
    }

    /** Position of a person as last fetched; -1 where the person is not among them. */
    int indexOf(String staff) {
        for (int index = 0; index < state.sorted.size(); index++) {
            if (state.sorted.get(index).staff().id().equals(staff)) {
                return index;
            }
        }
        return -1;
    }

    private static final class State {
        private List<PlanPerson> filtered = List.of();
        private List<PlanPerson> sorted = List.of();
        private List<QuerySortOrder> orders = List.of();

        Stream<PlanPerson> fetch(Query<PlanPerson, Void> query) {
            if (!same(query.getSortOrders())) {
                orders = query.getSortOrders();
                Comparator<PlanPerson> order = PeopleOrder.of(orders);
                sorted = order == null
                        ? filtered
                        : filtered.stream().sorted(order).toList();
            }
            return sorted.stream().skip(query.getOffset()).limit(query.getLimit());
        }

        int count() {
            return filtered.size();
        }

        private boolean same(List<QuerySortOrder> asked) {
            if (asked.size() != orders.size()) {
                return false;
            }
            for (int index = 0; index < asked.size(); index++) {
                if (!asked.get(index).getSorted().equals(orders.get(index).getSorted())
                        || asked.get(index).getDirection() != orders.get(index).getDirection()) {
                    return false;
                }
            }
            return true;
        }
    }
}
