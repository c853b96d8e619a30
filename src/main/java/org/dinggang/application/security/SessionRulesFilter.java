package org.dinggang.application.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.dinggang.access.SessionRules;
import org.dinggang.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that are over: the request goes on as nobody's. The servlet container cannot tell, because an open page keeps in touch
 * every few minutes and so keeps its session alive for ever.
 */
@Component
class SessionRulesFilter extends OncePerRequestFilter {
    private static final String LAST_USED = SessionRulesFilter.class.getName() + ".lastUsed";
    /** Kinds of requests that a page makes by itself. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final SessionRules rules;
    private final OpenSessions sessions;
    private final Clock clock;

    SessionRulesFilter(SessionRules rules, OpenSessions sessions, Clock clock) {
        this.rules = rules;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            apply(session, signedIn, request);
        }
        chain.doFilter(request, response);
    }

    private void apply(HttpSession session, SignedIn signedIn, HttpServletRequest request) {
        Instant lastUsed = session.getAttribute(LAST_USED) instanceof Instant instant ? instant : signedIn.signedInAt();
        if (rules.isOver(signedIn, lastUsed)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        sessions.remember(signedIn, session);
        if (!BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))) {
            session.setAttribute(LAST_USED, clock.instant());
        }
    }
}
