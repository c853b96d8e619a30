package org.dinggang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler cannot see; {@code docs/style.md} says why. */
class HabitsTest {
    /**
     * Measuring how long something takes is no date: {@code System.nanoTime} is free. The server has one clock, for what happens
     * in it; whoever is handed it may ask it.
     */
    @Test
    void datesComeFromTheCase() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dinggang.application.DinggangApplication")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads the clock", HabitsTest::readsTheClock))
                .check(ProgramClasses.ALL);
    }

    @Test
    void randomNumbersComeFromASeed() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("draws without a seed", HabitsTest::drawsWithoutSeed))
                .check(ProgramClasses.ALL);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dinggang.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(ProgramClasses.ALL);
    }

    @Test
    void noClassIsADrawer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Misc)")
                .check(ProgramClasses.ALL);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String name = access.getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.Clock" -> name.startsWith("system");
            case "java.util.Date" -> argumentsOf(access) == 0;
            default ->
                access.getTargetOwner().getPackageName().equals("java.time")
                        && name.equals("now")
                        && !takesAClock(access);
        };
    }

    private static boolean drawsWithoutSeed(JavaAccess<?> access) {
        String name = access.getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.Math" -> name.equals("random");
            case "java.util.Collections" -> name.equals("shuffle") && argumentsOf(access) == 1;
            case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && argumentsOf(access) == 0;
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.concurrent.ThreadLocalRandom" -> true;
            default -> false;
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget codeUnit
                && codeUnit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static int argumentsOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget codeUnit
                ? codeUnit.getRawParameterTypes().size()
                : 0;
    }
}
