package org.dinggang.ui.workspace;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells everybody who has a plan open that somebody has changed it. */
@Component
final class PlanNews {
    private final Map<Long, List<Consumer<Item>>> listeners = new ConcurrentHashMap<>();

    /**
     * A plan has a new current revision.
     *
     * @param plan key of the plan
     * @param revision the revision
     * @param author name of the person who made it
     */
    record Item(long plan, int revision, String author) {}

    /** Hears of a plan's changes, in the thread of whoever makes them. */
    Registration listen(long plan, Consumer<Item> listener) {
        listeners.computeIfAbsent(plan, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(plan, (key, those) -> {
            those.remove(listener);
            return those.isEmpty() ? null : those;
        });
    }

    /** Tells all who listen. */
    void tell(Item item) {
        listeners.getOrDefault(item.plan(), List.of()).forEach(listener -> listener.accept(item));
    }
}
