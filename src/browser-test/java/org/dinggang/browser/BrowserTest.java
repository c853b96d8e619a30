package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A story in a real browser. All stories share one server and one browser; each test has a window of its own. Whatever a page writes
 * to the console as an error fails the test. Screenshots lie in {@code target/screenshots} to be looked at.
 */
abstract class BrowserTest {
    /** The password of all sign-ins with sample data. */
    static final String PASSWORD = "dinggang-demo";

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** A server that already runs, started as a newcomer does, instead of one of our own. */
    private static final String GIVEN_ADDRESS = System.getenv("DINGGANG_ADDRESS");

    /** A first visit to a server in development may have to wait for its bundle. */
    private static final Duration PATIENCE = Duration.ofMinutes(GIVEN_ADDRESS == null ? 1 : 4);

    private static String address;
    private static Browser browser;

    private final List<String> consoleErrors = new ArrayList<>();
    private String test;
    private BrowserContext window;

    /** The page of the current window. */
    Page page;

    @BeforeAll
    static synchronized void startOnce() throws IOException, InterruptedException {
        if (browser == null) {
            address = GIVEN_ADDRESS == null ? RunningServer.shared().address() : GIVEN_ADDRESS;
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getenv("DINGGANG_BROWSER")))
                            .setArgs(List.of("--no-sandbox")));
        }
    }

    @BeforeEach
    void name(TestInfo info) {
        test = getClass().getSimpleName() + "/" + info.getTestMethod().orElseThrow().getName();
    }

    @AfterEach
    void closeWindow() {
        if (window != null) {
            window.close();
        }
        assertThat(consoleErrors).as("errors on the console").isEmpty();
    }

    /** Opens a new window, closing the one before. */
    void open(View view) {
        if (window != null) {
            window.close();
        }
        window = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setAcceptDownloads(true)
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(view.width(), view.height()));
        window.addCookies(List.of(new Cookie("dinggang-language", view.language()).setUrl(address)));
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onConsoleMessage(this::noteError);
        page.navigate(address + "/login");
        page.locator("input[name=username]").waitFor();
    }

    /** Signs in from the sign-in page and waits for the first screen. */
    void signIn(String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator(".main-layout").waitFor();
        settle();
    }

    /** Goes to an address of the program. */
    void go(String path) {
        page.navigate(address + "/" + path);
        page.locator(".main-layout").waitFor();
        settle();
    }

    /** Waits until the server has answered and nothing moves any more. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForFunction(
                "() => document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)");
    }

    /** The element with that text or label. */
    Locator text(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    /** Keeps how the page looks, and insists that it is fit for everybody and no wider than the window. */
    void look(String step, View view) throws IOException {
        settle();
        Path file = Path.of("target/screenshots", test, step + "-" + view.name() + ".png");
        Files.createDirectories(file.getParent());
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page")
                .isLessThanOrEqualTo(view.width());
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(BrowserTest::describe))
                .as("what people with disabilities cannot use, " + step + " " + view.name())
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private void noteError(ConsoleMessage message) {
        if (message.type().equals("error")) {
            consoleErrors.add(message.text() + " " + message.location());
        }
    }
}
