package org.dinggang.application.security.wronguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.DemoMode;
import org.dinggang.access.DemoSignIns;
import org.dinggang.access.ExternalSignIn;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.OwnPassword;
import org.dinggang.access.PasswordPolicy;
import org.dinggang.access.SessionRules;
import org.dinggang.application.security.ApplicationTest;
import org.dinggang.registry.RegistryException;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.structures.StructureRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every public method of the services of registry, rounds, structures and access, called by everybody for whom it is not: each is refused or
 * gets nothing, and nothing is changed. Which methods there are, the running application says, so that a new one without a call here
 * fails.
 */
@ApplicationTest
class EveryServiceAsTheWrongUserTest {
    private static final List<String> MODULES =
            List.of("org.dinggang.registry", "org.dinggang.rounds", "org.dinggang.access", "org.dinggang.structures");

    /** Services that know nobody's data, with the reason why anybody may call them. */
    private static final Map<Class<?>, String> OF_NO_INSTITUTION = Map.of(
            DemoMode.class, "whether this is a demonstration",
            DemoSignIns.class, "what the sign-in page of a demonstration shows",
            ExternalSignIn.class, "signs in whom a provider vouches for; SignInTest",
            InstitutionDirectory.class, "names of institutions, for access itself and for who grants them",
            OwnPassword.class, "takes nobody but who is signed in; SignInTest",
            PasswordPolicy.class, "judges words",
            SessionRules.class, "judges a session");

    /** Methods that know nobody's data, with the reason why anybody may call them. */
    private static final Map<String, String> FOR_ANYBODY = Map.of(
            "Actors.find(long)", "who somebody is; from it everything else follows",
            "AuditTrail.record(Actor, AuditEvent)", "writes only, within a change that has been allowed",
            "CurrentActor.get()", "who is signed in",
            "RosterImport.writeTemplate(OutputStream)", "an empty workbook");

    /** Tables of which the whole program may see every row. */
    private static final List<String> OF_NO_INSTITUTION_EITHER = List.of(
            "app_user",
            "user_institution",
            "user_department",
            "audit_head",
            "department",
            "identity_key",
            "scheduled_tasks",
            "flyway_schema_history");

    @TempDir
    private static Path folder;

    @Autowired
    private ApplicationContext context;

    @Test
    void everyMethodIsCalled() throws InterruptedException {
        World world = new World(context, folder);
        Set<String> called = Stream.concat(attempts(world).stream().map(Attempt::method), FOR_ANYBODY.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods()).isEqualTo(called);
    }

    @TestFactory
    Stream<DynamicTest> whoeverItIsNotForGetsNothing() throws InterruptedException {
        World world = new World(context, folder);
        List<Attempt> attempts = attempts(world);
        Fingerprint tables = new Fingerprint(context);
        Map<String, String> before = tables.take();
        Stream<DynamicTest> wrong = attempts.stream()
                .flatMap(attempt -> Arrays.stream(Person.values())
                        .filter(person -> !attempt.rightful().contains(person))
                        .map(person -> DynamicTest.dynamicTest(
                                person + " " + attempt, () -> assertNothing(world, attempt, person))));
        Stream<DynamicTest> unchanged = Stream.of(DynamicTest.dynamicTest(
                "nothing has changed", () -> assertThat(tables.take()).isEqualTo(before)));
        // without these, a call that nobody can make would count as a refusal
        Stream<DynamicTest> right = attempts.stream()
                .filter(attempt -> !attempt.rightful().isEmpty())
                .map(attempt -> DynamicTest.dynamicTest("rightful " + attempt, () -> assertSomething(world, attempt)));
        return Stream.of(wrong, unchanged, right).flatMap(tests -> tests);
    }

    /** What a service forgets, the database does not: nobody sees a row of an institution that is not his or hers. */
    @Test
    void theDatabaseGuardsEveryTableThatHoldsWhatBelongsToInstitutions() {
        Map<String, Boolean> tables = new Fingerprint(context).tables();
        assertThat(tables.entrySet().stream().filter(table -> !table.getValue()).map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(OF_NO_INSTITUTION_EITHER);
    }

    private static List<Attempt> attempts(World world) throws InterruptedException {
        return Stream.of(
                        RegistryAttempts.of(world),
                        RoundsAttempts.of(world),
                        PlansAttempts.of(world),
                        AccessAttempts.of(world),
                        PoolAttempts.of(world),
                        StructuresAttempts.of(world))
                .flatMap(List::stream)
                .toList();
    }

    private static void assertNothing(World world, Attempt attempt, Person person) throws Exception {
        Object learnt;
        try {
            learnt = attempt.call().as(world.actor(person));
        } catch (AccessRefusedException | RegistryException refusal) {
            assertThat(refusal.toString()).doesNotContain(world.secrets());
            return;
        } catch (StructureRefusedException refusal) {
            assertThat(refusal.code()).isEqualTo(StructureRefusedException.Code.NOT_FOUND);
            assertThat(refusal.toString()).doesNotContain(world.secrets());
            return;
        } catch (RoundRefusedException refusal) {
            assertThat(refusal.code()).isEqualTo(RoundRefusedException.Code.NOT_FOUND);
            assertThat(refusal.toString()).doesNotContain(world.secrets());
            return;
        }
        switch (attempt.sort()) {
            case NOTHING ->
                assertThat(isNothing(learnt)).as("learns %s", learnt).isTrue();
            case NOTHING_OF_THE_WORLD -> assertThat(String.valueOf(learnt)).doesNotContain(world.secrets());
        }
    }

    private static void assertSomething(World world, Attempt attempt) throws Exception {
        Actor rightful =
                world.actor(attempt.rightful().stream().sorted().findFirst().orElseThrow());
        Object learnt = attempt.call().as(rightful);
        if (attempt.sort() == Attempt.Answer.NOTHING) {
            assertThat(isNothing(learnt)).isFalse();
        }
    }

    private static boolean isNothing(@Nullable Object learnt) {
        return switch (learnt) {
            case null -> true;
            case Collection<?> several -> several.isEmpty();
            case Map<?, ?> several -> several.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case OptionalLong one -> one.isEmpty();
            case Number number -> number.longValue() == 0;
            case String words -> words.isEmpty();
            default -> false;
        };
    }

    /** The public methods of beans as other modules see them: on interfaces and classes in the module's own package. */
    private Set<String> methods() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getBean)
                .map(AopUtils::getTargetClass)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())))
                .filter(type -> MODULES.contains(type.getPackageName()) && Modifier.isPublic(type.getModifiers()))
                .filter(type -> !OF_NO_INSTITUTION.containsKey(type)
                        && !type.isRecord()
                        && !type.getSimpleName().startsWith("Test"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> signature(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Class<?> type, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", type.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}
