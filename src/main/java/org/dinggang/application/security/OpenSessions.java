package org.dinggang.application.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dinggang.access.SessionRules;
import org.dinggang.access.SessionsEnded;
import org.dinggang.access.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The sessions of this process by user, to be ended at once, with the connections over which their pages are told what is new. Sessions in
 * other processes end with their next request.
 */
@Component
class OpenSessions implements HttpSessionListener, HttpSessionIdListener {
    private final Map<String, Open> byId = new ConcurrentHashMap<>();
    private final SessionRules rules;
    private final Clock clock;

    OpenSessions(SessionRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void remember(SignedIn signedIn, HttpSession session) {
        byId.put(session.getId(), new Open(signedIn, session));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        byId.remove(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String former) {
        byId.remove(former);
    }

    @EventListener
    void end(SessionsEnded event) {
        byId.values().stream()
                .filter(open -> open.signedIn().userId() == event.userId())
                .filter(open -> rules.isOver(open.signedIn(), clock.instant()))
                .forEach(Open::end);
    }

    private record Open(SignedIn signedIn, HttpSession session) {
        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // it has ended by itself meanwhile, which is what was wanted
            }
        }
    }
}
