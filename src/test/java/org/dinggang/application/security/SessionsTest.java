package org.dinggang.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dinggang.access.Role;
import org.dinggang.access.TestUsers;
import org.dinggang.access.UserEdit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sessions end when they have to, not when the browser agrees. */
@ApplicationTest
class SessionsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Test
    void endWhenTheUserIsDisabled() {
        long id = users.establish("disabled-soon", Role.BUREAU);
        Browser browser = signedIn("disabled-soon");
        users.administration().disable(users.administrator(), id);
        assertThat(isSignedIn(browser)).isFalse();
        users.administration().enable(users.administrator(), id);
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(signedIn("disabled-soon"))).isTrue();
    }

    @Test
    void endWhenTheAdministratorEndsThem() {
        long id = users.establish("ended-soon", Role.BUREAU);
        Browser first = signedIn("ended-soon");
        Browser second = signedIn("ended-soon");
        users.establish("somebody-else", Role.BUREAU);
        Browser other = signedIn("somebody-else");
        users.administration().endSessions(users.administrator(), id);
        assertThat(isSignedIn(first)).isFalse();
        assertThat(isSignedIn(second)).isFalse();
        assertThat(isSignedIn(other)).isTrue();
    }

    @Test
    void endWhenTheRoleChanges() {
        long id = users.establish("promoted-soon", Role.BUREAU);
        Browser browser = signedIn("promoted-soon");
        users.administration()
                .change(users.administrator(), id, new UserEdit("x", Role.ADMIN, false, Set.of(), Set.of()));
        assertThat(isSignedIn(browser)).isFalse();
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(port);
        assertThat(browser.target(browser.signIn(name, TestUsers.PASSWORD))).doesNotContain("error");
        assertThat(isSignedIn(browser)).isTrue();
        return browser;
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.get("/api/anything").statusCode() == 404;
    }
}
