package org.dinggang;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dinggang.ProgramClasses.ROOT;
import static org.dinggang.ProgramClasses.WITHOUT_TESTS;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules. */
class ModularityTest {
    /** Which module may use which. A package that is not here belongs to the nearest module above it. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("model", Set.of()),
            entry("policy", Set.of("model")),
            entry("planning", Set.of("model", "policy")),
            entry("planning.solver", Set.of("model", "policy", "planning")),
            entry("explanation", Set.of("model", "policy", "planning", "planning.solver")),
            entry("establishment", Set.of("model", "policy")),
            entry("exchange", Set.of("model", "policy", "establishment", "planning", "planning.solver", "explanation")),
            entry("sample", Set.of("model", "policy", "establishment", "exchange")),
            entry(
                    "cli",
                    Set.of(
                            "model",
                            "policy",
                            "establishment",
                            "planning",
                            "planning.solver",
                            "explanation",
                            "exchange",
                            "sample")),
            entry("database", Set.of("model")),
            entry("access", Set.of("model", "database")),
            entry("registry", Set.of("model", "policy", "exchange", "database", "access")),
            entry(
                    "rounds",
                    Set.of(
                            "model",
                            "policy",
                            "planning",
                            "planning.solver",
                            "explanation",
                            "exchange",
                            "database",
                            "access",
                            "registry")),
            entry(
                    "ui",
                    Set.of(
                            "model",
                            "policy",
                            "establishment",
                            "planning",
                            "planning.solver",
                            "explanation",
                            "exchange",
                            "database",
                            "access",
                            "registry",
                            "rounds",
                            "structures")),
            entry(
                    "structures",
                    Set.of(
                            "model",
                            "policy",
                            "establishment",
                            "planning",
                            "planning.solver",
                            "database",
                            "access",
                            "registry",
                            "rounds")),
            entry("application", Set.of("model", "access")));

    /** Which modules may use which library. A package that is not here may be used by none. */
    private static final Map<String, Set<String>> USED_BY = Map.ofEntries(
            entry("ai.timefold.solver", Set.of("planning.solver")),
            entry("com.github.benmanes.caffeine", Set.of("access", "application", "rounds")),
            entry("com.github.kagkarlsson.scheduler", Set.of("rounds")),
            entry("com.vaadin.flow", Set.of("application", "ui")),
            entry("de.siegmar.fastcsv", Set.of("ui")),
            entry("io.github.bucket4j", Set.of("application")),
            entry("io.micrometer", Set.of("rounds")),
            entry("jakarta.annotation.security", Set.of("ui")),
            entry("jakarta.servlet", Set.of("application", "ui")),
            entry("java", MAY_USE.keySet()),
            entry("javax.crypto", Set.of("database", "registry")),
            entry("javax.xml", Set.of("exchange")),
            entry("org.apache.commons.compress", Set.of("database")),
            entry("org.apache.commons.io", Set.of("exchange")),
            entry("org.apache.commons.numbers", Set.of("establishment", "policy")),
            entry("org.apache.poi", Set.of("exchange")),
            entry("org.bouncycastle", Set.of("registry")),
            entry("org.flywaydb", Set.of("database")),
            entry("org.jspecify", MAY_USE.keySet()),
            entry("org.jsoup", Set.of("ui")),
            entry("org.openxmlformats", Set.of("exchange")),
            entry("org.slf4j", Set.of("application", "access", "database", "rounds", "ui")),
            entry("org.snakeyaml.engine", Set.of("policy")),
            entry(
                    "org.springframework",
                    Set.of("access", "application", "database", "registry", "rounds", "structures", "ui")),
            entry("org.tukaani.xz", Set.of("database")),
            entry("org.xml.sax", Set.of("exchange")),
            entry("picocli", Set.of("cli")),
            entry("sun.misc", Set.of("cli")),
            entry("tools.jackson", Set.of("access", "application", "exchange", "policy", "rounds", "structures")));

    @Test
    void modulesHideTheirInsides() {
        System.setProperty("spring.modulith.detection-strategy", Modules.class.getName());
        ApplicationModules.of(ROOT, WITHOUT_TESTS).verify();
    }

    @Test
    void everyClassBelongsToAModule() {
        assertThat(ProgramClasses.ALL.stream().filter(type -> moduleOf(type).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void usesOnlyModulesThatItMay(String module) {
        assertThat(dependenciesOf(module)
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> moduleOf(dependency.getTargetClass())
                                .filter(used -> used.equals(module)
                                        || MAY_USE.get(module).contains(used))
                                .isEmpty())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void usesOnlyLibrariesThatItMay(String module) {
        assertThat(dependenciesOf(module)
                        .filter(dependency -> !isOurs(dependency.getTargetClass()))
                        .filter(dependency -> nearest(USED_BY.keySet(), packageOf(dependency.getTargetClass()))
                                .filter(library -> USED_BY.get(library).contains(module))
                                .isEmpty())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void theArchitecturePageSaysTheSame(String module) throws IOException {
        Set<String> used = MAY_USE.get(module);
        String cell = used.isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(used));
        assertThat(Files.readString(Path.of("docs/architecture.md")))
                .containsPattern("(?m)^\\| `" + module + "` \\| .* \\| " + cell + " \\|$");
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ProgramClasses.ALL.stream().map(JavaClass::getPackage).distinct())
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }

    static Stream<String> modules() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static Stream<Dependency> dependenciesOf(String module) {
        return ProgramClasses.ALL.stream()
                .filter(type -> moduleOf(type).filter(module::equals).isPresent())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !packageOf(dependency.getTargetClass()).isEmpty());
    }

    private static boolean isOurs(JavaClass type) {
        return isWithin(packageOf(type), ROOT);
    }

    private static Optional<String> moduleOf(JavaClass type) {
        return nearest(
                MAY_USE.keySet(),
                packageOf(type)
                        .substring(Math.min(ROOT.length() + 1, packageOf(type).length())));
    }

    /** The longest of the names that is the package or one above it. */
    private static Optional<String> nearest(Set<String> names, String packageName) {
        return names.stream().filter(name -> isWithin(packageName, name)).max(Comparator.comparingInt(String::length));
    }

    private static boolean isWithin(String packageName, String name) {
        return packageName.equals(name) || packageName.startsWith(name + ".");
    }

    /** Arrays belong to the package of their elements, primitive types to none. */
    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }
}
