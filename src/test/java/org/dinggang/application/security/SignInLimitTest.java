package org.dinggang.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.dinggang.access.SignInProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInLimitTest {
    private final SignInLimitFilter filter =
            new SignInLimitFilter(new SignInProperties(5, Duration.ofMinutes(15), Duration.ofDays(7), 3));

    @Test
    void anAddressHasAFewAttemptsAMinuteWhateverTheAccount() throws ServletException, IOException {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(answer("POST", "/login", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refusal = answer("POST", "/login", "192.0.2.1");
        assertThat(refusal.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refusal.getHeader("Retry-After"))))
                .isBetween(1, 21);
        assertThat(answer("POST", "/login", "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(answer("GET", "/login", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(answer("POST", "/elsewhere", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String method, String path, String address)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
