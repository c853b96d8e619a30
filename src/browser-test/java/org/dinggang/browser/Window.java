package org.dinggang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dinggang.ui.shell.Translations;

/** The browser's window before somebody: a session of its own, a size, a language and colours. */
final class Window {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** A first visit to a server in development may have to wait for its bundle. */
    private static final Duration FIRST_VISIT = Duration.ofMinutes(4);

    /** Steps inspected for people with disabilities, which takes seconds; the language makes no difference to that. */
    private static final Set<String> INSPECTED = ConcurrentHashMap.newKeySet();

    private static final Translations TEXTS = new Translations();

    /** What somebody sees and touches. */
    final Page page;

    private final BrowserContext context;
    private final String address;
    private final View view;
    private final Path screenshots;
    private final List<String> consoleErrors = new ArrayList<>();

    Window(BrowserContext context, String address, View view, Path screenshots) {
        this.context = context;
        this.address = address;
        this.view = view;
        this.screenshots = screenshots;
        page = context.newPage();
        page.onConsoleMessage(this::noteError);
    }

    /** Signs in with the password of all sign-ins with sample data. */
    void signIn(String name) {
        signIn(name, BrowserTest.PASSWORD);
        page.locator(".main-layout").waitFor();
        settle();
    }

    /** Opens the sign-in page. */
    void toSignIn() {
        page.navigate(address + "/login");
        page.locator("input[name=username]").waitFor(new Locator.WaitForOptions().setTimeout(FIRST_VISIT.toMillis()));
    }

    /** Enters name and password on the sign-in page. */
    void signIn(String name, String password) {
        toSignIn();
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    /** Goes to an address of the program. */
    void go(String path) {
        page.navigate(address + "/" + path);
        page.locator(".main-layout").waitFor();
        settle();
    }

    /** Waits until the server has answered and nothing moves any more. */
    void settle() {
        page.waitForFunction("""
                () => (!window.Vaadin?.Flow?.clients
                    || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive()))
                  && document.getAnimations().every(
                    a => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)""");
    }

    /** A text of the program in the language of the window. */
    String words(String key, Object... arguments) {
        return TEXTS.getTranslation(key, Locale.forLanguageTag(view.language()), arguments);
    }

    /** The button that says that. */
    Locator button(String key, Object... arguments) {
        return role(AriaRole.BUTTON, words(key, arguments));
    }

    /** What can be seen with exactly that role and name. */
    Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field with that label. */
    Locator field(String key, Object... arguments) {
        return page.getByLabel(words(key, arguments), new Page.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** The visible element with that text, or the innermost part of it. */
    Locator text(String words) {
        return page.getByText(words).locator("visible=true").first();
    }

    /** Enters a day. */
    void enter(Locator field, String day) {
        field.fill(day);
        field.press("Tab");
    }

    /** Confirms what the program asks. */
    void confirm() {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
    }

    /** Chooses in a field that offers a list. */
    void choose(Locator field, String option) {
        field.click();
        page.locator("vaadin-select-item, vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .locator("visible=true")
                .first()
                .click();
    }

    /** How somebody looks at it. */
    View view() {
        return view;
    }

    /** Whether the window is as narrow as a telephone's. */
    boolean isNarrow() {
        return view.isNarrow();
    }

    /** Does what ends in a file, and takes the file. */
    Path download(Runnable act) throws IOException {
        Path file = Files.createTempFile("dinggang-", ".xlsx");
        page.waitForDownload(act).saveAs(file);
        return file;
    }

    /** Keeps how the page looks. */
    void keep(String step) throws IOException {
        page.mouse().move(0, 0);
        settle();
        Files.createDirectories(screenshots);
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshots.resolve(step + "-" + view.name() + ".png")));
    }

    /** Keeps how the page looks, and insists that it is no wider than the window and fit for everybody. */
    void look(String step) throws IOException {
        keep(step);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page, " + step + " " + view.name())
                .isLessThanOrEqualTo(view.width());
        if (INSPECTED.add(screenshots.resolve(step) + " " + view.width() + view.dark())) {
            inspect(step);
        }
    }

    private void inspect(String step) {
        AxeRunOptions details = new AxeRunOptions();
        details.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .options(details).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(Window::describe))
                .as("what people with disabilities cannot use, " + step + " " + view.name())
                .isEmpty();
    }

    /** Whatever the page has written to the console as an error. */
    List<String> consoleErrors() {
        return consoleErrors;
    }

    void close() {
        context.close();
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
