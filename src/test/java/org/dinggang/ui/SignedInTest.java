package org.dinggang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.access.SignedInUser;
import org.dinggang.access.TestUsers;
import org.dinggang.application.security.ApplicationTest;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Screens of the whole application as somebody signed in has them, with an institution of twelve people for each test. */
@ApplicationTest
@ViewPackages(packages = "org.dinggang.ui")
public abstract class SignedInTest extends SpringBrowserlessTest {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    protected Path folder;

    @Autowired
    protected TestUsers users;

    @Autowired
    protected Institutions institutions;

    @Autowired
    protected Roster roster;

    @Autowired
    protected RosterImport rosterImport;

    /** Code of the test's institution. */
    protected String code = "";

    /** Key of the test's institution. */
    protected long institution;

    /** What the person signed in is. */
    protected Role role() {
        return Role.INSTITUTION;
    }

    /** Whether the people are on the roster from the start. */
    protected boolean hasPeople() {
        return true;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        code = "T%04d".formatted(COUNT.incrementAndGet());
        institution = institutions.open(users.administrator(), new NewInstitution(code, "推广站" + code, null, null));
        if (hasPeople()) {
            load();
        }
        signIn(role(), institution);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.CHINA);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    /** The address of the screen that is shown. */
    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** From now on somebody else is at the screen. */
    protected void signIn(Role role, Long... granted) {
        String name = "%s-%s".formatted(role, code).toLowerCase(Locale.ROOT);
        signIn(name, users.establish(name, role, granted), role);
    }

    /** From now on an HR officer who may see whole identity numbers is at the screen. */
    protected void signInRevealing() {
        String name = "revealing-" + code;
        signIn(name, users.establishRevealing(name, Role.INSTITUTION, institution), Role.INSTITUTION);
    }

    private static void signIn(String name, long user, Role role) {
        SignedInUser session = new SignedInUser(user, name, role, Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        session, null, SignedInUser.authorities(role)));
    }

    /** The HR officer of the test's institution, for services. */
    protected Actor officer() {
        String name = "officer-" + code;
        return new Actor(
                users.establish(name, Role.INSTITUTION, institution),
                name,
                name,
                Role.INSTITUTION,
                new VisibleInstitutions(Set.of(institution)),
                false);
    }

    /** The workbook with the institution's twelve people, in which one text has been replaced. */
    protected Path workbook(String text, String replacement) {
        try {
            String station = Files.readString(Path.of("datasets/station.json"));
            Path json = Files.writeString(
                    folder.resolve("station.json"),
                    station.replace(text, replacement).replace("NJ01", code));
            Path workbook = folder.resolve("station.xlsx");
            CaseFiles.write(CaseFiles.read(json, RuleSets.builtIn()).value(), workbook);
            return workbook;
        } catch (IOException | UnusableInputException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Puts the twelve people onto the roster. */
    protected void load() {
        ImportPreview preview =
                rosterImport.preview(officer(), workbook("王某甲", "王某甲"), "station.xlsx", ImportListener.NONE);
        rosterImport.apply(officer(), preview, MissingPeople.STAY, ImportListener.NONE);
    }

    /** Waits for what is done beside the screen. */
    protected void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            runPendingSignalsTasks();
            roundTrip();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
