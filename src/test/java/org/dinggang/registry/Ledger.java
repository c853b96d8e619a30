package org.dinggang.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Role;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services of the ledger on a test's database, and what tests do with them again and again. */
final class Ledger implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-25T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final LocalDate TODAY = LocalDate.now(CLOCK);
    static final Actor ADMIN = new Actor(1, "admin", "管理员", Role.ADMIN, VisibleInstitutions.none(), false);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Path files;
    final List<AuditEvent> audited = new ArrayList<>();

    Ledger(TestDatabase database, Path files) {
        this(database, files, CLOCK);
    }

    Ledger(TestDatabase database, Path files, Clock clock) {
        this(database, files, clock, Base64.getEncoder().encodeToString(new byte[32]));
    }

    /** With that key for identity numbers; where it is empty, with the one in the files' folder. */
    Ledger(TestDatabase database, Path files, Clock clock, String identityKey) {
        this.files = files;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "dinggang.demo",
                                true,
                                "dinggang.home",
                                files.toString(),
                                "dinggang.identity.key",
                                identityKey)));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(Transactions.class, database::transactions);
        registerAuditTrail(database);
        context.scan("org.dinggang.registry");
        context.refresh();
    }

    /** The real trail, and beside it a list of what went into it. */
    private void registerAuditTrail(TestDatabase database) {
        for (Actor actor : List.of(ADMIN, officer(Set.of()))) {
            database.owner()
                    .sql("""
                            insert into app_user (id, sign_in_name, display_name, role, sessions_valid_from, created_at)
                            overriding system value values (?, ?, ?, ?, 'epoch', 'epoch')
                            on conflict do nothing""")
                    .params(
                            actor.userId(),
                            actor.signInName(),
                            actor.displayName(),
                            actor.role().name())
                    .update();
        }
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(
                Pattern.compile("org\\.dinggang\\.access\\.(DemoMode|Moments|PostgresAuditTrail)")));
        scanner.scan("org.dinggang.access");
        context.registerBean(
                "recorded",
                AuditTrail.class,
                () -> (actor, event) -> {
                    context.getBean("postgresAuditTrail", AuditTrail.class).record(actor, event);
                    audited.add(event);
                },
                definition -> definition.setPrimary(true));
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    Roster roster() {
        return service(Roster.class);
    }

    RosterImport imports() {
        return service(RosterImport.class);
    }

    /** Opens institutions under these codes, and gives an HR officer of them all. */
    Actor open(String... codes) {
        List<Long> ids = Arrays.stream(codes)
                .map(code ->
                        service(Institutions.class).open(ADMIN, new NewInstitution(code, "单位" + code, "市卫健委", null)))
                .toList();
        return officer(Set.copyOf(ids));
    }

    static Actor officer(Set<Long> institutions) {
        return officer(institutions, false);
    }

    static Actor officer(Set<Long> institutions, boolean revealing) {
        return new Actor(2, "hr", "人事", Role.INSTITUTION, new VisibleInstitutions(institutions), revealing);
    }

    Path workbook(ReadRoster roster) {
        try {
            Path file = Files.createTempFile(files, "roster", ".xlsx");
            try (OutputStream stream = Files.newOutputStream(file)) {
                RosterFiles.write(roster, stream);
            }
            return file;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    ImportPreview preview(Actor actor, ReadRoster roster) {
        return preview(actor, workbook(roster));
    }

    ImportPreview preview(Actor actor, Path workbook) {
        return imports().preview(actor, workbook, "花名册.xlsx", ImportListener.NONE);
    }

    long load(Actor actor, ReadRoster roster) {
        ImportPreview preview = preview(actor, roster);
        String problems = preview.problems().stream()
                .map((InputProblem problem) -> problem.line().zh())
                .collect(Collectors.joining("\n"));
        if (!preview.isUsable()) {
            throw new AssertionError(problems);
        }
        return imports().apply(actor, preview, MissingPeople.STAY, ImportListener.NONE);
    }

    /** The state of the actor's institutions now. */
    RosterFacts now(Actor actor) {
        RosterCases cases = service(RosterCases.class);
        return cases.facts(actor, cases.basis(actor, actor.institutions().ids()), TODAY);
    }

    @Override
    public void close() {
        context.close();
    }
}
