package org.dinggang.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dinggang.access.Role;
import org.dinggang.access.TestUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through an OpenID provider, the whole way over HTTP. */
@ApplicationTest
@DirtiesContext
class OpenIdSignInTest {
    private static final OpenIdProvider PROVIDER = new OpenIdProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @DynamicPropertySource
    static void registration(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.registration.city.client-id", () -> "dinggang");
        settings.add("spring.security.oauth2.client.registration.city.client-secret", () -> "secret");
        settings.add("spring.security.oauth2.client.registration.city.client-name", () -> "示例市统一身份认证");
        settings.add("spring.security.oauth2.client.registration.city.scope", () -> "openid,profile");
        settings.add("spring.security.oauth2.client.provider.city.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void whoIsKnownHereIsSignedInWithoutOurPassword() {
        long id = users.establishNewcomer("Li.Na", Role.BUREAU);
        Browser browser = signIn("subject-1", "li.na");
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(users.administration()
                        .find(users.administrator(), id)
                        .orElseThrow()
                        .external())
                .isTrue();
        assertThat(isSignedIn(signIn("subject-1", "married-name"))).isTrue();
        users.administration().disable(users.administrator(), id);
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(signIn("subject-1", "li.na"))).isFalse();
    }

    @Test
    void whoIsUnknownHereIsToldSo() {
        PROVIDER.put(new OpenIdProvider.Person("subject-2", "stranger"));
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.follow("/oauth2/authorization/city");
        assertThat(answer.uri().toString()).endsWith("/login?unknown");
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void aNameGivenToSomebodyElseOpensNothing() {
        users.establish("wang.wei", Role.BUREAU);
        assertThat(isSignedIn(signIn("subject-3", "wang.wei"))).isTrue();
        assertThat(isSignedIn(signIn("subject-4", "wang.wei"))).isFalse();
    }

    @Test
    void thePasswordStillWorksBesideIt() {
        users.establish("by-password", Role.BUREAU);
        Browser browser = new Browser(port);
        browser.signIn("by-password", TestUsers.PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();
    }

    private Browser signIn(String subject, String name) {
        PROVIDER.put(new OpenIdProvider.Person(subject, name));
        Browser browser = new Browser(port);
        browser.follow("/oauth2/authorization/city");
        return browser;
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.get("/api/anything").statusCode() == 404;
    }
}
