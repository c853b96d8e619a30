package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.dinggang.database.VisibleInstitutions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;

@DatabaseTest
class AuditTrailTest {
    private final TestDatabase database;
    private final AccessInTests access;
    private final Actor administrator;

    AuditTrailTest(TestDatabase database) {
        this.database = database;
        this.access = new AccessInTests(database);
        this.administrator = access.people.administrator();
    }

    @BeforeEach
    void anEntry() {
        record(administrator, event("user.changed", "user:first"));
    }

    @Test
    void saysWhoDidWhatWhenAndWhatWasBeforeAndAfter() {
        access.clock.pass(Duration.ofNanos(123_456_000));
        AuditEvent event = new AuditEvent(
                "user.changed",
                "user:王伟",
                Set.of(),
                Map.of("role", "BUREAU"),
                Map.of("role", "ADMIN", "institutions", List.of(1, 2), "active", true));
        record(administrator, event);
        AuditEntry entry = access.log.page(administrator, AuditQuery.ALL, 0, 1).getFirst();
        assertThat(entry.actor()).isEqualTo(administrator.signInName());
        assertThat(entry.at()).isEqualTo(access.clock.instant());
        assertThat(entry.action()).isEqualTo("user.changed");
        assertThat(entry.subject()).isEqualTo("user:王伟");
        assertThat(entry.before()).isEqualTo(event.before());
        assertThat(entry.after()).isEqualTo(event.after());
        assertThat(entry.hash()).matches("[0-9a-f]{64}");
        assertThat(access.log.verify(administrator)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void nothingIsRecordedOfWhatDidNotHappen() {
        int before = access.log.count(administrator, AuditQuery.ALL);
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().write(administrator.institutions(), "x", () -> {
                    access.trail.record(administrator, event("user.changed", "user:gone"));
                    throw new IllegalStateException("the change fails");
                }));
        assertThat(access.log.count(administrator, AuditQuery.ALL)).isEqualTo(before);
        assertThat(access.log.verify(administrator)).isEmpty();
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> access.trail.record(administrator, event("user.changed", "user:x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry select * from audit_entry limit 1",
                "update audit_head set id = 0",
                "select * from audit_head",
                "drop table audit_entry",
                "alter table audit_entry disable trigger user",
                "alter table audit_entry disable row level security"
            })
    void theApplicationCannotRewriteIt(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.client().sql(statement).update())
                .withStackTraceContaining(
                        statement.contains("alter") || statement.contains("drop") ? "owner" : "denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry"})
    void evenItsOwnerIsKeptFromIt(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.owner().sql(statement).update())
                .withStackTraceContaining("append-only");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody' where id = :n",
                "update audit_entry set after = '{\"role\": \"ADMIN\"}' where id = :n",
                "update audit_entry set at = at + interval '1 microsecond' where id = :n",
                "update audit_entry set institution_ids = '{7}' where id = :n",
                "delete from audit_entry where id = :n",
                "update audit_entry set actor = 'nobody', hash = audit_hash(audit_entry) where id = :n"
            })
    void tamperingWithTriggersOffIsFound(String statement) {
        long number =
                access.log.page(administrator, AuditQuery.ALL, 0, 1).getFirst().number();
        record(administrator, event("user.changed", "user:later"));
        record(administrator, event("user.changed", "user:last"));
        database.owner().sql("create table kept as table audit_entry").update();
        database.owner().sql("alter table audit_entry disable trigger user").update();
        database.owner().sql(statement.replace(":n", Long.toString(number))).update();
        OptionalLong found = access.log.verify(administrator);
        restore();
        assertThat(found.orElseThrow()).isBetween(number, number + 1);
        assertThat(access.log.verify(administrator)).isEmpty();
    }

    @Test
    void aMissingEndIsFound() {
        record(administrator, event("user.changed", "user:last"));
        long number =
                access.log.page(administrator, AuditQuery.ALL, 0, 1).getFirst().number();
        database.owner().sql("create table kept as table audit_entry").update();
        database.owner().sql("alter table audit_entry disable trigger user").update();
        database.owner()
                .sql("delete from audit_entry where id = ?")
                .param(number)
                .update();
        OptionalLong found = access.log.verify(administrator);
        restore();
        assertThat(found).hasValue(number);
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        int before = access.log.count(administrator, AuditQuery.ALL);
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                String subject = "user:" + number;
                boolean serializable = number % 2 == 0;
                all.add(executor.submit(() -> {
                    if (serializable) {
                        recordUntilItSucceeds(event("user.changed", subject));
                    } else {
                        record(administrator, event("user.changed", subject));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(access.log.count(administrator, AuditQuery.ALL)).isEqualTo(before + 40);
        assertThat(access.log.verify(administrator)).isEmpty();
    }

    @Test
    void whatConcernsInstitutionsIsSeenByThoseWhoMaySeeAllOfThem() {
        String subject = "person:" + System.nanoTime();
        Actor one = access.people.institution(1);
        Actor both = access.people.department(1, 2);
        record(both, new AuditEvent("roster.imported", subject + "a", Set.of(1L), null, null));
        record(both, new AuditEvent("roster.imported", subject + "b", Set.of(1L, 2L), null, null));
        record(administrator, event("user.changed", subject + "c"));
        AuditQuery query = new AuditQuery(subject, "", null, null, AuditQuery.Sort.SUBJECT, true);
        assertThat(subjects(one, query)).containsExactly(subject + "a");
        assertThat(subjects(both, query)).containsExactly(subject + "a", subject + "b");
        assertThat(subjects(access.people.institution(2), query)).isEmpty();
        assertThat(subjects(administrator, query)).containsExactly(subject + "c");
        assertThat(access.log.count(both, query)).isEqualTo(2);
        assertThat(access.log.actions(one)).contains("roster.imported").doesNotContain("user.changed");
    }

    @Test
    void isFilteredByTextActionAndTimeAndSorted() {
        access.clock.pass(Duration.ofDays(1));
        record(administrator, event("filter.opened", "f:100%_b"));
        access.clock.pass(Duration.ofHours(1));
        record(administrator, event("filter.closed", "f:1000b"));
        assertThat(subjects(administrator, new AuditQuery("100%_", "", null, null, AuditQuery.Sort.NUMBER, false)))
                .containsExactly("f:100%_b");
        AuditQuery area = new AuditQuery("", "filter", null, null, AuditQuery.Sort.ACTION, true);
        assertThat(subjects(administrator, area)).containsExactly("f:1000b", "f:100%_b");
        AuditQuery before = new AuditQuery("", "filter", null, access.clock.instant(), AuditQuery.Sort.ACTION, true);
        assertThat(subjects(administrator, before)).containsExactly("f:100%_b");
        AuditQuery since = new AuditQuery("", "filter", access.clock.instant(), null, AuditQuery.Sort.ACTION, true);
        assertThat(subjects(administrator, since)).containsExactly("f:1000b");
        List<String> exported = new ArrayList<>();
        access.log.export(administrator, area, entry -> exported.add(entry.subject()));
        assertThat(exported).containsExactly("f:1000b", "f:100%_b");
        assertThat(access.log
                        .page(administrator, AuditQuery.ALL, 0, 1)
                        .getFirst()
                        .action())
                .isEqualTo("trail.exported");
    }

    /** Of transactions that must not see each other all but one fail, and try again. */
    private void recordUntilItSucceeds(AuditEvent event) {
        while (true) {
            try {
                database.transactions()
                        .writeSerializable(
                                administrator.institutions(),
                                administrator.signInName(),
                                () -> access.trail.record(administrator, event));
                return;
            } catch (PessimisticLockingFailureException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void restore() {
        database.owner().sql("delete from audit_entry").update();
        database.owner().sql("insert into audit_entry table kept").update();
        database.owner().sql("alter table audit_entry enable trigger user").update();
        database.owner().sql("drop table kept").update();
    }

    private List<String> subjects(Actor actor, AuditQuery query) {
        return access.log.page(actor, query, 0, 100).stream()
                .map(AuditEntry::subject)
                .toList();
    }

    private void record(Actor actor, AuditEvent event) {
        database.transactions()
                .write(VisibleInstitutions.none(), actor.signInName(), () -> access.trail.record(actor, event));
    }

    private static AuditEvent event(String action, String subject) {
        return new AuditEvent(action, subject, Set.of(), null, null);
    }
}
