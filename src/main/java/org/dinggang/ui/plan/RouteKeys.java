package org.dinggang.ui.plan;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

/** Keys of rounds and plans in addresses. */
public final class RouteKeys {
    private RouteKeys() {}

    /**
     * The key that an address carries.
     *
     * @param name name of the route parameter
     * @throws NotFoundException where it carries none
     */
    public static long of(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().getLong(name).orElseThrow(NotFoundException::new);
    }
}
