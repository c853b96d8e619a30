package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.database.DatabaseTest;
import org.dinggang.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.BadCredentialsException;

@DatabaseTest
class UsersTest {
    private final TestDatabase database;
    private final AccessInTests access;
    private final Actor administrator;
    private final long schools;
    private final long first;
    private final long second;

    UsersTest(TestDatabase database) {
        this.database = database;
        this.access = new AccessInTests(database);
        this.administrator = access.people.administrator();
        String tag = "U" + System.nanoTime();
        this.schools = SomeInstitutions.department(database, tag);
        this.first = SomeInstitutions.institution(database, tag + "1", schools);
        this.second = SomeInstitutions.institution(database, tag + "2", schools);
    }

    @Test
    void aNewUserSignsInWithTheOneTimePassword() {
        Users.NewUser user = access.users.create(administrator, "Xin.User", institution(first));
        SignedInUser session = access.signIn("xin.uSER", user.oneTimePassword());
        assertThat(session.userId()).isEqualTo(user.id());
        assertThat(session.signInName()).isEqualTo("Xin.User");
        assertThat(access.users.find(administrator, user.id()).orElseThrow().state())
                .isEqualTo(UserAccount.State.PASSWORD_DUE);
        AuditEntry entry = access.log
                .page(
                        administrator,
                        new AuditQuery("Xin.User", "user.created", null, null, AuditQuery.Sort.NUMBER, true),
                        0,
                        9)
                .getFirst();
        assertThat(entry.after()).containsEntry("role", "INSTITUTION");
        assertThat(entry.toString()).doesNotContain(user.oneTimePassword());
    }

    @Test
    void grantsHoldAtOnceAndThroughDepartments() {
        long id =
                access.users.create(administrator, "grants", institution(first)).id();
        assertThat(visible(id)).containsExactly(first);
        access.users.change(administrator, id, institution(first, second));
        assertThat(visible(id)).containsExactlyInAnyOrder(first, second);
        access.users.change(administrator, id, new UserEdit("某人", Role.DEPARTMENT, false, Set.of(), Set.of(schools)));
        assertThat(visible(id)).containsExactlyInAnyOrder(first, second);
        access.users.change(administrator, id, new UserEdit("某人", Role.BUREAU, false, Set.of(), Set.of()));
        assertThat(visible(id)).contains(first, second).isEqualTo(access.directory.all());
        access.users.change(administrator, id, new UserEdit("某人", Role.ADMIN, false, Set.of(), Set.of()));
        assertThat(visible(id)).isEmpty();
    }

    @Test
    void aNewRoleEndsSessionsAndNewGrantsDoNot() {
        Users.NewUser user = access.users.create(administrator, "roles", institution(first));
        SignedInUser session = access.signIn("roles", user.oneTimePassword());
        access.clock.pass(Duration.ofSeconds(1));
        access.users.change(administrator, user.id(), institution(second));
        assertThat(access.sessionRules().isOver(session, access.clock.instant()))
                .isFalse();
        assertThat(access.events).isEmpty();
        access.users.change(administrator, user.id(), new UserEdit("某人", Role.BUREAU, false, Set.of(), Set.of()));
        assertThat(access.sessionRules().isOver(session, access.clock.instant()))
                .isTrue();
        assertThat(access.events).containsExactly(new SessionsEnded(user.id()));
    }

    @Test
    void whoIsDisabledCannotSignInAndOldSessionsStayOverAfterwards() {
        Users.NewUser user = access.users.create(administrator, "left", institution(first));
        SignedInUser session = access.signIn("left", user.oneTimePassword());
        access.clock.pass(Duration.ofSeconds(1));
        access.users.disable(administrator, user.id());
        assertThat(access.sessionRules().isOver(session, access.clock.instant()))
                .isTrue();
        assertThat(access.actors.find(user.id())).isEmpty();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> access.signIn("left", user.oneTimePassword()));
        access.users.enable(administrator, user.id());
        assertThat(access.sessionRules().isOver(session, access.clock.instant()))
                .isTrue();
        assertThat(access.signIn("left", user.oneTimePassword()).userId()).isEqualTo(user.id());
    }

    @Test
    void aResetPasswordIsTheOnlyOneThatWorks() {
        Users.NewUser user = access.users.create(administrator, "reset", institution(first));
        SignedInUser session = access.signIn("reset", user.oneTimePassword());
        access.clock.pass(Duration.ofSeconds(1));
        String password = access.users.resetPassword(administrator, user.id());
        assertThat(access.sessionRules().isOver(session, access.clock.instant()))
                .isTrue();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> access.signIn("reset", user.oneTimePassword()));
        assertThat(access.signIn("reset", password).userId()).isEqualTo(user.id());
    }

    @Test
    void saysEverythingThatIsWrongByField() {
        access.users.create(administrator, "taken", institution(first));
        assertProblems(
                () -> access.users.create(
                        administrator, "TAKEN", new UserEdit(" ", Role.INSTITUTION, false, Set.of(), Set.of())),
                Field.SIGN_IN_NAME,
                Field.DISPLAY_NAME,
                Field.INSTITUTIONS);
        assertProblems(() -> access.users.create(administrator, "with space", institution(first)), Field.SIGN_IN_NAME);
        assertProblems(
                () -> access.users.create(administrator, "x".repeat(65), institution(first)), Field.SIGN_IN_NAME);
        assertProblems(() -> access.users.create(administrator, "unknown", institution(-1)), Field.INSTITUTIONS);
        assertProblems(
                () -> access.users.create(
                        administrator, "d1", new UserEdit("x", Role.DEPARTMENT, false, Set.of(), Set.of())),
                Field.DEPARTMENTS);
        assertProblems(
                () -> access.users.create(
                        administrator, "b1", new UserEdit("x", Role.BUREAU, false, Set.of(first), Set.of(schools))),
                Field.INSTITUTIONS,
                Field.DEPARTMENTS);
        assertProblems(
                () -> access.users.create(
                        administrator,
                        "i1",
                        new UserEdit("x", Role.INSTITUTION, false, Set.of(first), Set.of(schools))),
                Field.DEPARTMENTS);
        assertProblems(() -> access.users.disable(administrator, Actor.PROGRAM_ID), Field.SIGN_IN_NAME);
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        database.owner()
                .sql("update app_user set disabled = true where role = 'ADMIN'")
                .update();
        Users.NewUser only =
                access.users.create(administrator, "only", new UserEdit("x", Role.ADMIN, false, Set.of(), Set.of()));
        assertProblems(() -> access.users.disable(administrator, only.id()), Field.ROLE);
        assertProblems(() -> access.users.change(administrator, only.id(), institution(first)), Field.ROLE);
        access.users.create(administrator, "another", new UserEdit("x", Role.ADMIN, false, Set.of(), Set.of()));
        access.users.disable(administrator, only.id());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButAdministratorsManagesUsers(Role role) {
        long id = access.users
                .create(administrator, "victim-" + role, institution(first))
                .id();
        Actor wrong = new Actor(
                id, "wrong", "wrong", role, access.people.bureau(first).institutions(), true);
        Stream<Consumer<Actor>> everyMethod = Stream.of(
                actor -> access.users.list(actor),
                actor -> access.users.find(actor, id),
                actor -> access.users.create(actor, "intruder", institution(first)),
                actor -> access.users.change(actor, id, institution(second)),
                actor -> access.users.resetPassword(actor, id),
                actor -> access.users.disable(actor, id),
                actor -> access.users.enable(actor, id),
                actor -> access.users.unlock(actor, id),
                actor -> access.users.endSessions(actor, id),
                actor -> access.users.unbindExternal(actor, id));
        everyMethod.forEach(method ->
                assertThatExceptionOfType(AccessRefusedException.class).isThrownBy(() -> method.accept(wrong)));
        assertThat(Stream.of(Users.class.getMethods()).filter(method -> method.getDeclaringClass() == Users.class))
                .as("methods tried above")
                .hasSize(10);
        assertThat(access.users.find(administrator, id).orElseThrow().edit()).isEqualTo(institution(first));
    }

    private Set<Long> visible(long user) {
        return access.actors.find(user).orElseThrow().institutions().ids();
    }

    private static UserEdit institution(long... institutions) {
        return new UserEdit(
                "某人",
                Role.INSTITUTION,
                false,
                Set.copyOf(LongStream.of(institutions).boxed().toList()),
                Set.of());
    }

    private static void assertProblems(Runnable work, Field... fields) {
        assertThatExceptionOfType(UserProblemsException.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(UserProblemsException.Problem::field)
                        .isEqualTo(List.of(fields)));
    }
}
