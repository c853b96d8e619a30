package org.dinggang.application.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Vaadin lets browsers store its pages as long as they ask before they show them; on shared machines that is too long. */
@Component
class PagesAreNotStored implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(
                page -> page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store"));
    }
}
