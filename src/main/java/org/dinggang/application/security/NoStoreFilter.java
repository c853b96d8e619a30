package org.dinggang.application.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Vaadin overwrites what Spring Security says about storing: it lets browsers keep pages as long as they ask before they show them. On
 * machines that several people use that is too long. Style sheets hold nothing of anybody and may be kept.
 */
final class NoStoreFilter extends OncePerRequestFilter {
    private static final String ASK_AGAIN = "no-cache";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new NotStored(response));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".css");
    }

    private static final class NotStored extends HttpServletResponseWrapper {
        NotStored(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean asksAgain = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && ASK_AGAIN.equals(value);
            super.setHeader(name, asksAgain ? ASK_AGAIN + ", no-store" : value);
        }
    }
}
