package org.dinggang.planning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.ReadCase;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An acceptance case with what a correct planner must find, computed outside this project by searching all plans.
 *
 * @param name name of its files
 * @param data the case
 * @param ruleSet its rule set, the round's overrides applied
 * @param score best score
 * @param optima number of best plans
 * @param best the best plan, where it is the only one; otherwise one of them
 * @param options everybody's options by identifier
 */
public record AcceptanceCase(
        String name,
        Case data,
        RuleSet ruleSet,
        Score score,
        int optima,
        Plan best,
        Map<String, List<Integer>> options) {

    private static final Path FOLDER = Path.of("src/test/resources/acceptance");
    private static final String CASE = ".case.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All acceptance cases by name. */
    public static List<AcceptanceCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(CASE))
                    .sorted()
                    .map(AcceptanceCase::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AcceptanceCase read(Path file) {
        String name = file.getFileName().toString().replace(CASE, "");
        JsonNode expected = tree(file.resolveSibling(name + ".expected.json"));
        ReadCase read = readCase(file);
        SortedMap<String, Grade> best = new TreeMap<>();
        expected.get("appointments")
                .forEach(pair ->
                        best.put(pair.get(0).asString(), Grade.of(pair.get(1).asInt())));
        Map<String, List<Integer>> options = new TreeMap<>();
        expected.get("options").properties().forEach(entry -> {
            List<Integer> grades = new ArrayList<>();
            entry.getValue().forEach(grade -> grades.add(grade.asInt()));
            options.put(entry.getKey(), grades);
        });
        JsonNode score = expected.get("score");
        return new AcceptanceCase(
                name,
                read.value(),
                read.ruleSet(),
                new Score(levels(score.get("hard")), levels(score.get("soft"))),
                expected.get("optima").asInt(),
                new Plan(best),
                options);
    }

    private static List<Long> levels(JsonNode node) {
        List<Long> levels = new ArrayList<>();
        node.forEach(level -> levels.add(level.asLong()));
        return levels;
    }

    private static ReadCase readCase(Path file) {
        try {
            return CaseFiles.read(file, RuleSets.builtIn());
        } catch (UnusableInputException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static JsonNode tree(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
