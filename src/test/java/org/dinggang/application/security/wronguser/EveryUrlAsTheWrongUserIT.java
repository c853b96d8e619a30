package org.dinggang.application.security.wronguser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dinggang.access.TestUsers;
import org.dinggang.application.security.ApplicationTest;
import org.dinggang.application.security.EveryUrlTest;
import org.dinggang.visitor.Page;
import org.dinggang.visitor.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Everybody signs in and opens every address of the running application, with the keys of what is somebody else's. Runs with the screens
 * as they are delivered: where they are developed, they are not there at once.
 */
@ApplicationTest
@ResourceLock("processor")
class EveryUrlAsTheWrongUserIT {
    /** What a screen says that is not for the person; see the texts of the shell. */
    private static final String REFUSED = "您的角色不能打开这个页面";

    private static final Pattern DYNAMIC = Pattern.compile("VAADIN/dynamic/resource/[^\"?]+");

    /** Long enough for what a screen loads in the background. */
    private static final long LOADING_MILLIS = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    /** Everybody opens everything at a browser, with the keys of what is somebody else's. */
    @TestFactory
    Stream<DynamicTest> everybodyOpensEverything() {
        World world = new World(context, folder);
        return Arrays.stream(Person.values())
                .map(person -> DynamicTest.dynamicTest(person.toString(), () -> opensEverything(world, person)));
    }

    private void opensEverything(World world, Person person) throws IOException, InterruptedException {
        StringBuilder seen = new StringBuilder();
        try (Visitor visitor = new Visitor("http://localhost:" + port)) {
            assertThat(visitor.signIn(world.name(person), TestUsers.PASSWORD)).isTrue();
            for (RouteData route : routes()) {
                Page page = visitor.open(address(route, world));
                boolean admitted = !page.says(REFUSED, 0);
                assertThat(admitted)
                        .as("%s opens /%s", person, route.getTemplate())
                        .isEqualTo(EveryUrlTest.mayOpen(route, person.role()));
                look(visitor);
                seen.append(page.words());
            }
            assertThat(visitor.get("/api/people").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        }
        if (Person.whoSeeIt().contains(person)) {
            assertThat(seen).contains(world.secrets());
        } else {
            List<String> secrets = world.secrets().stream()
                    // administrators grant institutions, so they see their names
                    .filter(secret -> person != Person.ADMINISTRATOR || !secret.equals(world.institutionName()))
                    .toList();
            assertThat(seen).doesNotContain(secrets);
        }
    }

    /** Looks at what grids have, as a browser does, and waits until what is loaded beside the screen has come. */
    private static void look(Visitor visitor) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(LOADING_MILLIS);
        for (Page.Element grid : visitor.page().elements("vaadin-grid")) {
            visitor.call(grid, "setViewportRange", 0, 50);
        }
    }

    /** A file that somebody may have is had by nobody else, even with its address. */
    @Test
    void aDownloadIsForItsOwnScreenOnly() throws IOException, InterruptedException {
        World world = new World(context, folder);
        try (Visitor officer = new Visitor("http://localhost:" + port);
                Visitor other = new Visitor("http://localhost:" + port)) {
            officer.signIn(world.name(Person.OFFICER), TestUsers.PASSWORD);
            other.signIn(world.name(Person.OFFICER_OF_ANOTHER), TestUsers.PASSWORD);
            String file = DYNAMIC.matcher(officer.open("audit").words())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
            assertThat(officer.get("/" + file).statusCode()).isEqualTo(200);
            other.open("audit");
            assertThat(other.get("/" + file).statusCode()).isNotEqualTo(200);
            assertThat(new Visitor("http://localhost:" + port).get("/" + file).statusCode())
                    .isNotEqualTo(200);
        }
    }

    private List<RouteData> routes() {
        RouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        return registry.getRegisteredRoutes();
    }

    /** An address that fits the template, with the keys of the world. */
    private static String address(RouteData route, World world) {
        String template = route.getTemplate();
        if (template.startsWith("structure-versions/")) {
            return template.replaceAll(":(version|one|other)[^/]*", Long.toString(world.newVersion()));
        }
        return template.replaceAll("^structures/.*", "structures/" + world.institution())
                .replaceAll(":(plan|one|other)[^/]*", Long.toString(world.plan()))
                .replaceAll(":round[^/]*", Long.toString(world.round()))
                .replaceAll(":allocation[^/]*", Long.toString(world.plan()))
                .replaceAll("^institutions/.*", "institutions/" + world.code())
                .replaceAll("^roster/.*", "roster/" + world.staff());
    }
}
