package org.dinggang.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** The rule sets that there are: those that come with the program, and a user's own. */
public final class RuleSets {

    static final String SUFFIX = ".yaml";

    private static final List<String> ENDINGS = List.of(SUFFIX, ".yml");

    private static final String FOLDER = "rulesets/";
    private static final String INDEX = "index.txt";

    private final Map<String, RuleSetSource> sources;

    private RuleSets(Map<String, RuleSetSource> sources) {
        this.sources = sources;
    }

    /** The rule sets that come with the program. */
    public static RuleSets builtIn() {
        Map<String, RuleSetSource> sources = new LinkedHashMap<>();
        try (InputStream index = resource(INDEX)) {
            new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(name -> sources.put(name.strip(), RuleSetSource.builtIn(name.strip())));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new RuleSets(sources);
    }

    /**
     * Rule sets as somebody has kept them: these alone, whatever becomes of the program's own.
     *
     * @param texts YAML by name of the rule set, as {@link #texts} gives it
     */
    public static RuleSets of(Map<String, String> texts) {
        Map<String, RuleSetSource> sources = new LinkedHashMap<>();
        texts.forEach((name, text) -> sources.put(name, RuleSetSource.text(name, text)));
        return new RuleSets(sources);
    }

    /**
     * These rule sets and, beside them, those of a user: every file NAME.yaml or NAME.yml in the directory is the rule set NAME.
     * They may extend each other and those that were there before. What they say is looked at when they are loaded, or
     * {@linkplain #checked() checked}.
     *
     * @throws RuleSetException where the directory cannot be read, or a file takes the name of a rule set that is there; with
     *     everything that is wrong with any file
     */
    public RuleSets with(Path directory) {
        Map<String, RuleSetSource> together = new LinkedHashMap<>(sources);
        List<RuleSetProblem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.sorted()
                    .forEach(file -> ruleSetName(file).ifPresent(name -> {
                        RuleSetSource source = RuleSetSource.file(name, file);
                        if (together.putIfAbsent(name, source) != null) {
                            problems.add(taken(name, file));
                            RuleSetAncestry.read(source, problems);
                        }
                    }));
        } catch (IOException | UncheckedIOException exception) {
            problems.add(new RuleSetProblem(
                    directory.toString(), 0, new Text("无法读取规则集目录", "the directory of rule sets cannot be read")));
        }
        RuleSets found = new RuleSets(together);
        if (!problems.isEmpty()) {
            problems.addAll(found.problems());
            throw new RuleSetException(problems.stream().distinct().toList());
        }
        return found;
    }

    /**
     * These rule sets, once each of them can be used.
     *
     * @throws RuleSetException with everything that is wrong with any of them
     */
    public RuleSets checked() {
        List<RuleSetProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
        return this;
    }

    private List<RuleSetProblem> problems() {
        List<RuleSetProblem> problems = new ArrayList<>();
        for (String name : names()) {
            try {
                load(name);
            } catch (RuleSetException unusable) {
                problems.addAll(unusable.problems());
            }
        }
        return problems.stream().distinct().toList();
    }

    /** The rule set that a file of that name holds; empty where it is none. */
    private static Optional<String> ruleSetName(Path file) {
        String fileName = file.getFileName().toString();
        String lowerCase = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lowerCase::endsWith)
                .findFirst()
                .map(ending -> fileName.substring(0, fileName.length() - ending.length()));
    }

    private static RuleSetProblem taken(String name, Path file) {
        return new RuleSetProblem(
                file.toString(),
                0,
                new Text(
                        "已有名为“" + name + "”的规则集，请改名；可以用 extends 继承它",
                        "there is a rule set \"" + name + "\" already; choose another name, extends can build on it"));
    }

    /** Names of the rule sets: those of the program first, then the user's own by name. */
    public List<String> names() {
        return List.copyOf(sources.keySet());
    }

    /**
     * The rule set of that name, complete.
     *
     * @throws RuleSetException where there is none of that name, or it or one that it extends cannot be used; with
     *     everything that is wrong
     */
    public RuleSet load(String name) {
        return RuleSetResolver.resolve(name, sources);
    }

    /**
     * The rule set of that name and all that it extends, as they are written: enough to load it from again.
     *
     * @return YAML by name of the rule set, from its own up to the one that extends none
     * @throws RuleSetException where {@link #load} throws it
     */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        @Nullable String next = name;
        while (next != null) {
            RuleSet ruleSet = load(next);
            texts.put(next, text(Objects.requireNonNull(sources.get(next))));
            next = ruleSet.parent();
        }
        return Collections.unmodifiableMap(texts);
    }

    private static String text(RuleSetSource source) {
        try {
            return new String(source.read(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream resource(String file) throws FileNotFoundException {
        return Optional.ofNullable(RuleSets.class.getResourceAsStream(FOLDER + file))
                .orElseThrow(() -> new FileNotFoundException(FOLDER + file));
    }
}
