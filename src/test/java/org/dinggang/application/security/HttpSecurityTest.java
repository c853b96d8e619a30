package org.dinggang.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dinggang.access.Role;
import org.dinggang.access.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The traps of the stack, each closed, over real HTTP. */
@ApplicationTest
class HttpSecurityTest {
    private static final String PASSWORD = TestUsers.PASSWORD;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private TestUsers users;

    private Browser browser;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
        users.establish("http", Role.BUREAU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/users", "/password", "/login?error", "/no-such-page"})
    void everyPageHasTheHeadersThatProtectIt(String address) {
        browser.signIn("http", PASSWORD);
        HttpResponse<String> page = browser.get(address);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
    }

    @Test
    void aWrongAddressLeadsStrangersToTheSignInPageAndOthersToAScreen() {
        assertThat(header(browser.get("/no-such-page"), "Location")).endsWith("/login");
        browser.signIn("http", PASSWORD);
        HttpResponse<String> screen = browser.get("/no-such-page", "Accept", "text/html");
        assertThat(screen.statusCode()).isNotEqualTo(403);
        assertThat(screen.body()).contains("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/plans", "/actuator", "/actuator/health", "/actuator/env"})
    void programsGetProblemsAndNeverPages(String address) {
        HttpResponse<String> stranger = browser.get(address, "Accept", "text/html");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertProblem(stranger);
        browser.signIn("http", PASSWORD);
        HttpResponse<String> known = browser.get(address, "Accept", "application/json");
        assertThat(known.statusCode()).isEqualTo(404);
        assertProblem(known);
    }

    @Test
    void programsThatWriteNeedMoreThanTheSessionOfABrowser() {
        browser.signIn("http", PASSWORD);
        HttpResponse<String> refusal = browser.post("/api/v1/plans", Map.of());
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertProblem(refusal);
    }

    @Test
    void monitoringIsOnItsOwnPortOnly() {
        Browser monitor = new Browser(managementPort);
        assertThat(monitor.get("/actuator/health").body()).contains("UP");
        assertThat(monitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(monitor.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(monitor.get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(monitor.get("/actuator/heapdump").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 302",
        "Sec-Fetch-Site, none, 302",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, http://localhost:PORT, 302",
        "Origin, http://LOCALHOST:PORT, 302",
        "Origin, http://localhost:1, 403",
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Origin, not a url, 403"
    })
    void otherSitesCannotSignTheirVisitorsIn(String header, String value, int status) {
        HttpResponse<String> answer =
                browser.signIn("http", PASSWORD, header, value.replace("PORT", Integer.toString(port)));
        assertThat(answer.statusCode()).isEqualTo(status);
        boolean signedIn = browser.get("/audit").statusCode() == 200;
        assertThat(signedIn).isEqualTo(status == 302);
    }

    @Test
    void theSessionGetsANewNumberAtSignInAndTheCookieIsKeptFromScriptsAndOtherSites() {
        browser.get("/login");
        String before = browser.session();
        HttpResponse<String> answer = browser.signIn("http", PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPage() {
        HttpResponse<String> answer = browser.get("/users");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.target(answer)).isEqualTo("/login");
        assertThat(browser.target(browser.signIn("http", "wrong"))).isEqualTo("/login?error");
        assertThat(browser.get("/login?error").statusCode()).isEqualTo(200);
    }

    @Test
    void aLockedAccountAnswersLikeAWrongPassword() {
        users.establish("locked-over-http", Role.BUREAU);
        HttpResponse<String> wrong = browser.signIn("locked-over-http", "wrong");
        for (int attempt = 0; attempt < 4; attempt++) {
            browser.signIn("locked-over-http", "wrong");
        }
        HttpResponse<String> locked = browser.signIn("locked-over-http", PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(browser.target(locked)).isEqualTo(browser.target(wrong)).isEqualTo("/login?error");
        assertThat(locked.body()).isEqualTo(wrong.body());
        assertThat(browser.get("/audit").statusCode()).isEqualTo(302);
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + answer.statusCode()).doesNotContain("<html");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
