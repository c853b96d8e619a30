package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A story in a real browser. All stories share one server and one browser; each test has windows of its own. Whatever a page writes
 * to the console as an error fails the test. Screenshots lie in {@code target/screenshots} to be looked at.
 */
@ResourceLock("browser")
abstract class BrowserTest {
    /** The password of all sign-ins with sample data. */
    static final String PASSWORD = "dinggang-demo";

    /** A server that already runs, started as a newcomer does, instead of one of our own. */
    private static final String GIVEN_ADDRESS = System.getenv("DINGGANG_ADDRESS");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static String address;
    private static Browser browser;

    private final List<Window> windows = new ArrayList<>();
    private Path screenshots;

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
        screenshots = Path.of(
                "target/screenshots",
                getClass().getSimpleName(),
                info.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
        assertThat(windows).allSatisfy(window -> assertThat(window.consoleErrors())
                .as("errors on the console")
                .isEmpty());
    }

    /** Opens one more window, in which nobody has signed in. */
    Window open(View view) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(view.width(), view.height()));
        context.setDefaultTimeout(PATIENCE.toMillis());
        context.addCookies(List.of(new Cookie("dinggang-language", view.language()).setUrl(address)));
        Window window = new Window(context, address, view, screenshots);
        windows.add(window);
        return window;
    }

    /** Opens one more window and signs in. */
    Window open(View view, String name) {
        Window window = open(view);
        window.signIn(name);
        return window;
    }
}
