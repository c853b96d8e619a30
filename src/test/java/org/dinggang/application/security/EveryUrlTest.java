package org.dinggang.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.access.Role.ADMIN;
import static org.dinggang.access.Role.BUREAU;
import static org.dinggang.access.Role.DEPARTMENT;
import static org.dinggang.access.Role.INSTITUTION;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may open which address. The addresses are those that the running application has; one that is not in the table fails, so that
 * nobody adds a screen without deciding whom it is for.
 */
@ApplicationTest
public class EveryUrlTest {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> PERSONNEL = EnumSet.of(INSTITUTION, DEPARTMENT, BUREAU);

    /** By template of the address; what anonymous visitors may open is in the other table. */
    private static final Map<String, Set<Role>> MAY_OPEN = Map.ofEntries(
            Map.entry("login", EVERYBODY),
            Map.entry("password", EVERYBODY),
            Map.entry("users", EnumSet.of(ADMIN)),
            Map.entry("audit", EVERYBODY),
            Map.entry("", EVERYBODY),
            Map.entry("roster", PERSONNEL),
            Map.entry("import", EnumSet.of(INSTITUTION)),
            Map.entry("institutions", PERSONNEL),
            Map.entry("structures", PERSONNEL),
            Map.entry("structure-versions", PERSONNEL),
            Map.entry("rounds", PERSONNEL),
            Map.entry("plans", PERSONNEL),
            Map.entry("compare", PERSONNEL),
            Map.entry("pools", EnumSet.of(DEPARTMENT, BUREAU)));

    private static final Set<String> WITHOUT_SIGNING_IN = Set.of("login");

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private AccessAnnotationChecker annotations;

    @Test
    void everyAddressIsInTheTable() {
        assertThat(routes()).isNotEmpty().allMatch(route -> MAY_OPEN.containsKey(area(route)));
    }

    @Test
    void everyRoleMayOpenWhatTheTableSaysAndNothingElse() {
        for (RouteData route : routes()) {
            for (Role role : Role.values()) {
                boolean admitted = annotations.hasAccess(
                        route.getNavigationTarget(), () -> "someone", name -> name.equals(role.name()));
                assertThat(admitted)
                        .as("%s opens /%s", role, route.getTemplate())
                        .isEqualTo(mayOpen(route, role));
            }
        }
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPageFromEverywhere() {
        for (RouteData route : routes()) {
            HttpResponse<String> answer = new Browser(port).get("/" + address(route));
            if (WITHOUT_SIGNING_IN.contains(area(route))) {
                assertThat(answer.statusCode()).as(route.getTemplate()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(route.getTemplate()).isEqualTo(302);
                assertThat(new Browser(port).target(answer))
                        .as(route.getTemplate())
                        .isEqualTo("/login");
            }
        }
    }

    /** Whether the address is for people of that role. */
    public static boolean mayOpen(RouteData route, Role role) {
        return MAY_OPEN.get(area(route)).contains(role);
    }

    private List<RouteData> routes() {
        RouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        return registry.getRegisteredRoutes();
    }

    /** The first part of the address: rights are given by area. */
    private static String area(RouteData route) {
        return route.getTemplate().split("/", 2)[0].replaceAll("^:.*", "");
    }

    /** An address that fits the template, with some number for each parameter. */
    private static String address(RouteData route) {
        return route.getTemplate().replaceAll(":[^/]+", "1");
    }
}
