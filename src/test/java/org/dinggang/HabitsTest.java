package org.dinggang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler cannot see; {@code docs/style.md} says why. */
class HabitsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dinggang");

    /** Only the solver's time limit and the progress line of the command line need to know the time. */
    @Test
    void datesComeFromTheCase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dinggang.planning.solver..", "org.dinggang.cli..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads the clock", HabitsTest::readsTheClock))
                .check(CLASSES);
    }

    @Test
    void randomNumbersComeFromASeed() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("draws without a seed", HabitsTest::drawsWithoutSeed))
                .check(CLASSES);
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
                .check(CLASSES);
    }

    @Test
    void noClassIsADrawer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Misc)")
                .check(CLASSES);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String name = access.getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
            case "java.time.Clock" -> name.startsWith("system");
            case "java.util.Date" -> argumentsOf(access) == 0;
            default -> access.getTargetOwner().getPackageName().equals("java.time") && name.equals("now");
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

    private static int argumentsOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget codeUnit
                ? codeUnit.getRawParameterTypes().size()
                : 0;
    }
}
