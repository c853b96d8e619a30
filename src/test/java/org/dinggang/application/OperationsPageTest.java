package org.dinggang.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The table of settings in {@code docs/operations.md} says what the program really reads. */
class OperationsPageTest {
    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| `([A-Z_]+)` \\| (?:`([^`]*)`|(?:—)) \\| .+ \\|$");
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.-]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");

    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("getenv\\(.*?\"(DINGGANG_[A-Z_]+)\"");

    /** What a setting is called in the environment, and what it is where nobody sets it. */
    private record Setting(String environment, String standard) {}

    @Test
    void listsEverySettingAndNoOther() throws IOException {
        Map<String, Setting> listed = ROW.matcher(Files.readString(PAGE))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> new Setting(row.group(2), row.group(3) == null ? "" : row.group(3)),
                        (first, second) -> first,
                        TreeMap::new));

        assertThat(listed).isEqualTo(settings());
    }

    /** What is asked for by name alone is a setting as well; the demonstration is switched by its profile. */
    @Test
    void whateverIsAskedForByNameIsListed() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (JavaClass type : classes()) {
            Stream.of(type.reflect().getDeclaredConstructors(), type.reflect().getDeclaredMethods())
                    .flatMap(Arrays::stream)
                    .flatMap(executable -> Arrays.stream(executable.getParameters()))
                    .flatMap(parameter -> Arrays.stream(parameter.getAnnotationsByType(Value.class)))
                    .forEach(value -> NAME.matcher(value.value()).results().forEach(name -> asked.add(name.group(1))));
            Arrays.stream(type.reflect().getDeclaredFields())
                    .flatMap(field -> Arrays.stream(field.getAnnotationsByType(Value.class)))
                    .forEach(value -> NAME.matcher(value.value()).results().forEach(name -> asked.add(name.group(1))));
        }
        assertThat(asked).contains("dinggang.home");
        asked.remove("dinggang.demo");
        assertThat(settings().keySet()).containsAll(asked);
    }

    @Test
    void whateverIsTakenFromTheEnvironmentItselfIsListed() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FROM_ENVIRONMENT.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        assertThat(read)
                .contains("DINGGANG_ZONE")
                .allSatisfy(name -> assertThat(page).containsPattern("(?m)^\\| .+ \\| `" + name + "` \\| .+ \\|$"));
    }

    private static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.dinggang");
    }

    private static Map<String, Setting> settings() throws IOException {
        Map<String, Setting> settings = new TreeMap<>();
        for (JavaClass type : classes()) {
            if (type.isAnnotatedWith(ConfigurationProperties.class)) {
                String prefix =
                        type.getAnnotationOfType(ConfigurationProperties.class).value();
                Constructor<?> constructor = type.reflect().getDeclaredConstructors()[0];
                for (Parameter parameter : constructor.getParameters()) {
                    String name = prefix + "." + dashed(parameter.getName());
                    settings.put(name, new Setting(environment(name), standard(parameter)));
                }
            }
        }
        settings.putAll(mapped());
        return settings;
    }

    /** Settings that the program's own files take from the environment. */
    private static Map<String, Setting> mapped() throws IOException {
        Map<String, Setting> settings = new TreeMap<>();
        for (Path file : propertyFiles()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            for (String name : properties.stringPropertyNames()) {
                Matcher placeholder = PLACEHOLDER.matcher(properties.getProperty(name));
                if (placeholder.find()) {
                    settings.put(name, new Setting(placeholder.group(1), placeholder.group(2)));
                }
            }
        }
        return settings;
    }

    private static List<Path> propertyFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().contains("texts"))
                    .toList();
        }
    }

    private static String standard(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotationsByType(DefaultValue.class))
                .map(value -> String.join(",", value.value()))
                .findAny()
                .orElse("");
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** As Spring Boot reads it: dots become underscores, dashes go. */
    private static String environment(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
