package org.dinggang.application.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what other sites make a browser send here. The sign-in form carries no CSRF token, because Vaadin's chain exempts it; without
 * this, another site could sign its visitor in as somebody else and watch what he or she enters.
 *
 * <p>Browsers say themselves where a request comes from: by {@code Sec-Fetch-Site} where they trust the connection, by {@code Origin}
 * on plain HTTP. What says neither is no browser, and nobody's session is at stake.
 */
final class SameSiteFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<Integer> DEFAULT_PORTS = Set.of(-1, 80, 443);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE_METHODS.contains(request.getMethod()) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            Problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    new Text(
                            "请求来自其他网站，已拒绝。请直接打开本系统操作。",
                            "Refused: the request comes from another site. Open this one directly."));
        }
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request);
    }

    /** Where TLS ends at a proxy in front, our own scheme is another one than the browser's, and so is its default port. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        URI uri = parsed(origin);
        return uri != null
                && request.getServerName().equalsIgnoreCase(uri.getHost())
                && (uri.getPort() == request.getServerPort()
                        || DEFAULT_PORTS.contains(uri.getPort()) && DEFAULT_PORTS.contains(request.getServerPort()));
    }

    private static @Nullable URI parsed(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
