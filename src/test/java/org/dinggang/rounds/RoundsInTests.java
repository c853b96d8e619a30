package org.dinggang.rounds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.dinggang.access.Actor;
import org.dinggang.access.AuditEvent;
import org.dinggang.access.AuditTrail;
import org.dinggang.access.Role;
import org.dinggang.access.SettableClock;
import org.dinggang.access.TestActors;
import org.dinggang.database.DatabaseUse;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.Transactions;
import org.dinggang.database.VisibleInstitutions;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.RosterFiles;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.RosterImport;
import org.dinggang.rounds.service.ApplicantLists;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Rounds with the ledger under them on a test's database: a program without screens, which can be started more than once. */
public final class RoundsInTests implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TestDatabase database;
    private final Path files;
    private final SettableClock clock = new SettableClock();
    private final List<AuditEvent> audited = new CopyOnWriteArrayList<>();
    private final TestActors actors;

    /** A program on that database, its queue at rest. */
    public RoundsInTests(TestDatabase database, Path files) {
        this.database = database;
        this.files = files;
        this.actors = new TestActors(database.transactions(), database.client());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "dinggang.home", files.toString(),
                                "dinggang.identity.key", Base64.getEncoder().encodeToString(new byte[32]))));
        context.registerBean(Clock.class, clock::inUtc);
        context.registerBean(DataSource.class, () -> new TransactionAwareDataSourceProxy(database.dataSource()));
        context.registerBean(DatabaseUse.class, () -> new DatabaseUse(false));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(Transactions.class, database::transactions);
        context.registerBean(AuditTrail.class, () -> (actor, event) -> audited.add(event));
        context.registerBean(Scheduler.class, () -> queue(context.getBean(Task.class)));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(ApplicationRunner.class));
        scanner.scan("org.dinggang.registry", "org.dinggang.rounds", "org.dinggang.structures");
        context.refresh();
    }

    private Scheduler queue(Task<?> task) {
        return Scheduler.create(context.getBean(DataSource.class), List.of(task))
                .threads(4)
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(200))
                .missedHeartbeatsLimit(4)
                .pollUsingLockAndFetch(0.9, 1.0)
                .clock(Instant::now)
                .build();
    }

    public Rounds rounds() {
        return context.getBean(Rounds.class);
    }

    public Plans plans() {
        return context.getBean(Plans.class);
    }

    public PlanningRuns runs() {
        return context.getBean(PlanningRuns.class);
    }

    public Exports exports() {
        return context.getBean(Exports.class);
    }

    public Scheduler queue() {
        return context.getBean(Scheduler.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public TestActors actors() {
        return actors;
    }

    public SettableClock clock() {
        return clock;
    }

    public List<AuditEvent> audited() {
        return audited;
    }

    /** Opens the institutions of a case and loads its roster; the officer sees them all. */
    public Actor load(Case data) {
        Actor administrator = new Actor(0, "system", "system", Role.ADMIN, VisibleInstitutions.none(), false);
        List<Long> ids = new ArrayList<>();
        for (Institution institution : data.institutions()) {
            ids.add(bean(Institutions.class)
                    .open(
                            administrator,
                            new NewInstitution(
                                    institution.code(), institution.name(), institution.department(), null)));
        }
        Actor officer =
                actors.institution(ids.stream().mapToLong(Long::longValue).toArray());
        change(officer, data);
        return officer;
    }

    /** Loads a roster over what is there. */
    public void change(Actor officer, Case data) {
        RosterImport imports = bean(RosterImport.class);
        ImportPreview preview = imports.preview(officer, workbook(data), "花名册.xlsx", ImportListener.NONE);
        if (!preview.isUsable()) {
            throw new AssertionError(preview.problems());
        }
        imports.apply(officer, preview, MissingPeople.STAY, ImportListener.NONE);
    }

    private Path workbook(Case data) {
        ReadRoster roster = new ReadRoster(
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff(),
                Map.of(),
                List.of(),
                pointer -> new Place.WholeFile());
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

    /** A started round over all institutions of the actor. */
    public long round(Actor actor, Case data) {
        long round = rounds().create(actor, draft(actor, data));
        rounds().start(actor, round);
        Map<String, Applicant> applicants = new HashMap<>();
        data.staff().forEach(person -> applicants.put(person.id(), applicant(person)));
        bean(ApplicantLists.class).load(actor, round, applicants);
        return round;
    }

    public static RoundDraft draft(Actor actor, Case data) {
        return new RoundDraft(
                data.round().name(),
                data.round().effectiveDate(),
                data.round().tenureCutoff(),
                data.round().ruleSet(),
                data.round().parameters(),
                data.round().objective(),
                Set.copyOf(actor.institutions().ids()));
    }

    public static Applicant applicant(Staff person) {
        return new Applicant(person.applied(), person.merit(), new TreeSet<>(person.priority()));
    }

    @Override
    public void close() {
        context.close();
    }
}
